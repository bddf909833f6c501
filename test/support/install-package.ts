import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { makePackage } from "../../scripts/pack/make-package.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** A folder that has the package, as a home's own repository has. */
export interface InstalledPackage {
  readonly folder: string;
  /** Where the package lies in it. */
  readonly packageFolder: string;
}

/**
 * Makes the package, and lays it into an empty folder as npm would: what it publishes, with the libraries
 * it asks for and no others. They are this repository's, so that nothing is loaded from the network.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-installed-"));
  const made = join(folder, "made");
  await makePackage(projectFolder, made);
  const { files, dependencies } = JSON.parse(readFileSync(join(made, "package.json"), "utf8"));
  const packageFolder = join(folder, "node_modules", "front-porch");
  for (const file of ["package.json", "README.md", "LICENSE", ...files]) {
    cpSync(join(made, file), join(packageFolder, file), { recursive: true });
  }
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(projectFolder, "node_modules", name), link, "junction");
  }
  return { folder, packageFolder };
}
