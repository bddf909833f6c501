import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frontPorch } from "../../src/cli/front-porch-program.ts";
import { runProgram } from "../../src/cli/run-program.ts";
import { projectFolder } from "../../src/package-folder.ts";

/** The day on which all pictures are taken. */
export const pictureDay = "2027-02-01";

/** The answers of the home that the guides show: made up, and nothing of it is the sample's. */
const answers = join(projectFolder, "test/fixtures/answers/level-2-men-ohio.yaml");

/**
 * Runs a command of the program, in this process: to start one for each would take ten times as long.
 *
 * @param words what is typed behind the program's name
 * @returns what it wrote
 * @throws where it fails, with what it said
 */
export async function runCommandHere(...words: readonly string[]): Promise<string> {
  let said = "";
  const stream = {
    write: (text: string) => {
      said += text;
    },
  };
  const status = await runProgram(frontPorch, {
    words: [...words, "--now", pictureDay],
    folder: projectFolder,
    environment: {},
    ...{ stdout: stream, stderr: stream, seat: undefined },
    readNpmEnvironment: () => undefined,
    readClock: () => new Date(),
    readEffort: () => ({ wall: 0, cpu: 0, peakMemory: 0 }),
    ask: () => undefined,
    readInput: async () => new Uint8Array(),
    untilStopped: async () => undefined,
    surviveFaults: () => undefined,
  });
  if (status !== 0) throw new Error(`${words.join(" ")} failed:\n${said}`);
  return said;
}

/**
 * Writes the home that the guides show, as setup composes it.
 *
 * @param folder the folder to write it into, which is not there yet
 */
export async function writeGuideHome(folder: string): Promise<void> {
  await runCommandHere("init", folder, "--answers", answers);
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
