import { basename, resolve } from "node:path";
import { createHome } from "../../starter/create-home.ts";
import { describeCreated, describeRefusal } from "../../starter/describe-creation.ts";
import { readProgramPackage } from "../../starter/program-package.ts";
import { readStarterFiles } from "../../starter/starter-files.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Writes a new home's repository, and says what to do next.
 *
 * @param typed the folder, as it was typed
 * @param surroundings where it runs
 * @returns the exit status
 */
export function writeHome(typed: string, { folder: workingFolder, stdout }: Surroundings): number {
  if (typed.trim() === "") {
    throw new OptionError("Say where to write the home, such as “front-porch init my-home”.");
  }
  if (/\p{Control}/u.test(typed)) {
    throw new OptionError("A folder's name cannot have such a character in it. Choose another.");
  }
  const folder = resolve(workingFolder, typed);
  const files = readStarterFiles(basename(folder), readProgramPackage());
  const creation = createHome(folder, files);
  if (creation.kind !== "created") throw new OptionError(describeRefusal(typed, creation));
  stdout.write(describeCreated(typed, files.length));
  return 0;
}
