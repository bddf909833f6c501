import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFolder } from "../output/output-folder.ts";

/**
 * Reads what an earlier build noted.
 *
 * @param output the folders of the output
 * @param name which note, such as `last-build`
 * @returns the note, or `undefined` where there is none that can be read
 */
export function readNote<Note>(output: OutputFolder, name: string): Note | undefined {
  try {
    // Whatever else it may be, it only counts where its sums fit, and then it is a build's own.
    return JSON.parse(readFileSync(nameFile(output, name), "utf8")) as Note;
  } catch {
    return undefined; // none yet
  }
}

/**
 * Notes something for the next build. The caller holds the output's lock.
 *
 * @param output the folders of the output
 * @param name which note
 * @param note what `readNote` gives back
 * @throws when the disk cannot be written
 */
export function writeNote(output: OutputFolder, name: string, note: object): void {
  const file = nameFile(output, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(note));
  renameSync(`${file}.new`, file);
}

function nameFile(output: OutputFolder, name: string): string {
  return join(output.work, "cache", `${name}.json`);
}
