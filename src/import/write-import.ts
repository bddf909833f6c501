import { lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type ContentFolder,
  type FileCreation,
  openContentFolder,
  type Replacement,
} from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";

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

/** A file that could not be written, and why. */
export interface UnwrittenFile extends Pick<NewFile, "path"> {
  readonly kind: Exclude<FileCreation["kind"] | Replacement["kind"], "created" | "replaced">;
}

/**
 * Writes files into a folder, which is made where it is not there, each whole or not at all.
 *
 * @param folder the folder, absolute
 * @param files what to write; where one is there already, it is written over, unless it is a link
 * @returns the first that could not be written; none behind it is
 * @throws what the system says where it does not let us open the folder
 */
export function writeFiles(folder: string, files: readonly NewFile[]): UnwrittenFile | undefined {
  mkdirSync(folder, { recursive: true });
  const opened = openContentFolder(folder);
  for (const { path, text } of files) {
    const { kind } = writeWhole(opened, path, new TextEncoder().encode(text));
    if (kind !== "created" && kind !== "replaced") return { path, kind };
  }
  return undefined;
}

function writeWhole(
  folder: ContentFolder,
  path: string,
  bytes: Uint8Array,
): FileCreation | Replacement {
  const standing = folder.read(path, largestText);
  if (standing.kind === "missing") return folder.create(path, bytes);
  return standing.kind === "bytes" ? folder.replace(path, standing.bytes, bytes) : standing;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
