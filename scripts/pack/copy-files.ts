import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readGuide } from "../../src/cli/read-guide.ts";
import { contentFolders } from "../../src/content/files/content-folder.ts";
import { rules } from "../../src/rules/rules.ts";
import { readBlockFiles } from "../../src/setup/read-blocks.ts";
import { nameBuiltScript, readAssets } from "../../src/theme/read-assets.ts";
import type { ScriptName } from "../../src/theme/theme-pages.ts";

/** Modules are bundled; everything else lies beside them. */
const modulePattern = /\.[cm]?[jt]s$/;

/** What operators are told of each rule goes into one file: npm writes a hundred small ones slowly. */
const guidePattern = /^rules[\\/].*README\.md$/;

/** And so do the blocks that documents are composed of. */
const blockPattern = /^setup[\\/]blocks[\\/]/;

/** What a new home is written from stays as it is, whatever it ends in. */
const starterPattern = /^starter[\\/]files[\\/]/;

/** What only the sample's house may know is in no package, should somebody have written it. */
const housePattern = /house(?!\.example\.yaml$)/i;

/** Of an editor or a system, and perhaps a copy of another file. */
const hiddenPattern = /^\./;

/**
 * Copies what the program reads beside its modules, and writes the browser scripts as they are published.
 *
 * @param projectFolder this repository
 * @param packageFolder the folder of the package, which gets `dist/`
 */
export function copyFiles(projectFolder: string, packageFolder: string): void {
  const source = join(projectFolder, "src");
  const target = join(packageFolder, "dist");
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    const isModule = modulePattern.test(file) && !starterPattern.test(file);
    const isGathered = guidePattern.test(file) || blockPattern.test(file);
    if (isModule || isGathered || !statSync(join(source, file)).isFile()) continue;
    cpSync(join(source, file), join(target, file));
  }
  const guides = Object.fromEntries(rules.map(({ name }) => [name, readGuide(name)]));
  writeInto(join(target, "rules/guides.json"), JSON.stringify(guides));
  writeInto(join(target, "setup/blocks.json"), JSON.stringify(readBlockFiles()));
  for (const folder of contentFolders) {
    cpSync(join(projectFolder, folder), join(target, "starter/sample-home", folder), {
      recursive: true,
      filter: (path) =>
        !hiddenPattern.test(basename(path)) &&
        !(folder === "_data" && housePattern.test(basename(path))),
    });
  }
  for (const [name, script] of Object.entries(readAssets().scripts)) {
    writeInto(join(target, nameBuiltScript(name as ScriptName)), script); // as `Assets` says
  }
  cpSync(join(projectFolder, "LICENSE"), join(packageFolder, "LICENSE"));
  cpSync(join(import.meta.dirname, "start.cjs"), join(target, "cli", "start.cjs"));
}

function writeInto(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
