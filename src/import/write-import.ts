import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file to write. */
export interface NewFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Lists the files that are there already and would be written over.
 *
 * @param folder the folder, absolute
 * @param files what is to be written
 */
export function listStanding(folder: string, files: readonly NewFile[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => isThere(join(folder, ...path.split("/"))));
}

/**
 * Writes files into a folder, which is made where it is not there.
 *
 * @param folder the folder, absolute
 * @param files what to write; where one is there already, it is written over, unless it is a link
 * @throws what the system says where it does not let us write
 */
export function writeFiles(folder: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const place = join(folder, ...path.split("/"));
    mkdirSync(dirname(place), { recursive: true });
    // A link would carry the words to another place.
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw Object.assign(new Error(`${path} is a link.`), { code: "EEXIST", path: place });
    }
    writeWhole(place, text);
  }
}

/** Where the disk is full, no half of a file takes the place of what stands there. */
function writeWhole(place: string, text: string): void {
  const beside = join(dirname(place), `.front-porch-${randomUUID()}`);
  try {
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
