import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { contentFolders } from "../../src/content/files/content-folder.ts";
import { nameBuiltScript, readAssets } from "../../src/theme/read-assets.ts";
import type { ScriptName } from "../../src/theme/theme-pages.ts";

/** Modules are bundled; everything else lies beside them. */
const modulePattern = /\.[cm]?[jt]s$/;

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
    if (isModule || !statSync(join(source, file)).isFile()) continue;
    cpSync(join(source, file), join(target, file));
  }
  for (const folder of contentFolders) {
    cpSync(join(projectFolder, folder), join(target, "starter/sample-home", folder), {
      recursive: true,
      filter: (path) =>
        !hiddenPattern.test(basename(path)) &&
        !(folder === "_data" && housePattern.test(basename(path))),
    });
  }
  for (const [name, script] of Object.entries(readAssets().scripts)) {
    const file = join(target, nameBuiltScript(name as ScriptName)); // as `Assets` says
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, script);
  }
  cpSync(join(projectFolder, "LICENSE"), join(packageFolder, "LICENSE"));
  cpSync(join(import.meta.dirname, "start.cjs"), join(target, "cli", "start.cjs"));
}
