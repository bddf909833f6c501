import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleProgram } from "./bundle-program.ts";
import { copyFiles } from "./copy-files.ts";
import { copyGuides } from "./copy-guides.ts";
import { createPackageFile } from "./package-file.ts";
import { formatThirdParty } from "./third-party.ts";
import { writeDeclarations } from "./write-declarations.ts";

/**
 * Makes the package that a home depends on, from this repository.
 *
 * @param projectFolder this repository
 * @param packageFolder where to; what stood there before goes away
 * @throws when something cannot be bundled
 */
export async function makePackage(projectFolder: string, packageFolder: string): Promise<void> {
  rmSync(packageFolder, { recursive: true, force: true });
  mkdirSync(packageFolder, { recursive: true });
  const files = await bundleProgram(projectFolder, packageFolder);
  copyFiles(projectFolder, packageFolder);
  copyGuides(projectFolder, packageFolder);
  cpSync(join(projectFolder, "schemas"), join(packageFolder, "schemas"), { recursive: true });
  writeDeclarations(projectFolder, packageFolder);
  const readPackage = (folder: string) =>
    JSON.parse(readFileSync(join(projectFolder, folder, "package.json"), "utf8"));
  const about = createPackageFile(readPackage("."), readPackage("node_modules/@11ty/eleventy"));
  const write = (file: string, text: string) => writeFileSync(join(packageFolder, file), text);
  write("package.json", `${JSON.stringify(about, undefined, 2)}\n`);
  write("THIRD-PARTY.txt", formatThirdParty(files));
  write("README.md", readFileSync(join(projectFolder, "docs/package.md"), "utf8"));
}
