import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import { projectFolder } from "../../src/package-folder.ts";

/** The day on which all pictures are taken. */
export const pictureDay = "2027-02-01";

/** The answers of the home that the guides show: made up, and nothing of it is the sample's. */
const answers = join(projectFolder, "test/fixtures/answers/level-2-men-ohio.yaml");

/**
 * Runs a command of the program.
 *
 * @param words what is typed behind the program's name
 * @returns what it wrote
 * @throws where it fails, with what it said
 */
export function runProgram(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArguments, "src/cli/front-porch.ts", ...words, "--now", pictureDay],
    { cwd: projectFolder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${words.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Writes the home that the guides show, as setup composes it.
 *
 * @param folder the folder to write it into, which is not there yet
 */
export function writeGuideHome(folder: string): void {
  runProgram("init", folder, "--answers", answers);
}

/**
 * Takes out of a home every line that asks whether a text is true there, as if all had been read.
 *
 * @param folder the home's folder
 */
export function readAll(folder: string): void {
  for (const part of ["policies", "neighbors"]) {
    for (const name of readdirSync(join(folder, part))) {
      const path = join(folder, part, name);
      const lines = readFileSync(path, "utf8").split("\n");
      writeFileSync(path, lines.filter((line) => !line.startsWith("> [!READ]")).join("\n"));
    }
  }
}

/**
 * Makes the slip that the picture of a finding shows: a letter too many in a key.
 *
 * @param folder the home's folder
 */
export function makeSlip(folder: string): void {
  const path = join(folder, "_data/home.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("\n  hours:", "\n  houres:"));
}
