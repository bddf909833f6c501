import { answersFile } from "../setup/answers.ts";
import { createAnswersFile, installedSchemaFile } from "../setup/answers-file.ts";
import type { ProgramPackage } from "./program-package.ts";
import { readStarterFiles, type StarterFile } from "./starter-files.ts";

/**
 * Reads the files of a home that has answered nothing yet: what npm, the host and GitHub read, and the questions
 * to answer. There is no document in it, so there is nothing that could be published as it is.
 *
 * @param folderName the name of the folder they are for
 * @param program the package that the home depends on
 * @param answers the text of the answers file, where there are answers already
 */
export function readBlankHome(
  folderName: string,
  program: ProgramPackage,
  answers: string = createAnswersFile(installedSchemaFile),
): readonly StarterFile[] {
  const bytes = new TextEncoder().encode(answers);
  return [...readStarterFiles(folderName, program, "none"), { path: answersFile, bytes }];
}
