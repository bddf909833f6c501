import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/build/output/list-files.ts";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { contentFolders } from "../../src/content/files/content-folder.ts";
import { projectFolder, sampleHomeFolder } from "../../src/package-folder.ts";
import { startScript } from "../../src/web-editor/write-editor.ts";
import { installTools } from "../install-tools.ts";
import { bundleEditor } from "../pack/bundle-editor.ts";

/** Where the editor is installed for the project's own people, with a lockfile of its own. */
const toolsFolder = join(projectFolder, "test", "web-editor");

/** Installs the editor, and bundles what starts it. */
export async function installEditor(): Promise<void> {
  installTools({ folder: toolsFolder, name: "the editor in the browser", megabytes: 41 });
  await bundleEditor(startScript);
}

/** The day on which the home is built. */
export const editedDay = "2026-11-30";

/**
 * Makes a copy of the sample home that has turned its editor on.
 *
 * @param home the folder of the home, which has to be there and empty
 */
export function writeEditedHome(home: string): void {
  for (const folder of contentFolders) {
    cpSync(join(sampleHomeFolder, folder), join(home, folder), { recursive: true });
  }
  const facts = join(home, "_data", "home.yaml");
  const editor = "\neditor:\n  repository: juniper-house/site\n";
  writeFileSync(facts, `${readFileSync(facts, "utf8")}${editor}`);
  symlinkSync(join(toolsFolder, "node_modules"), join(home, "node_modules"), "junction");
}

/**
 * Builds a home that has turned its editor on.
 *
 * @param home its folder
 * @param output where the site goes
 * @throws with what the build says, where there is no site
 */
export async function buildEditedHome(home: string, output: string): Promise<void> {
  const built = await buildSite({
    ...{ contentFolder: home, output, today: editedDay, isProduction: false },
  });
  if (built.kind !== "built")
    throw new Error(
      `The edited home did not build: ${JSON.stringify(built, undefined, 1).slice(0, 2000)}`,
    );
}

/**
 * Reads the files of a home that git keeps.
 *
 * @param home its folder
 * @returns each text by its path
 */
export function readHomeFiles(home: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    contentFolders
      .flatMap((folder) => listFiles(join(home, folder), `${folder}/`))
      .filter((path) => /\.(?:ya?ml|md)$/.test(path))
      .map((path) => [path, readFileSync(join(home, path), "utf8")] as const),
  );
}
