import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../package-folder.ts";

/** The package that a home depends on: this program. */
export interface ProgramPackage {
  readonly name: string;
  readonly version: string;
}

/** Reads the program's own name and version. */
export function readProgramPackage(): ProgramPackage {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
  return { name, version };
}
