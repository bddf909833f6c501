import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/package-folder.ts";

/** Where the guides' pictures lie. */
export const pictureFolder: string = join(projectFolder, "docs", "pictures");

/** What each of them showed when it was taken. */
export const pictureRecords: string = join(pictureFolder, "pictures.json");

/** What a picture showed, and which file it was. */
export interface PictureRecord {
  readonly words: string;
  /** Of the file, so that nobody writes down new words and keeps an old picture. */
  readonly sha256: string;
}

/** Reads what each picture showed when it was taken, by its file. */
export function readPictureRecords(): Readonly<Record<string, PictureRecord>> {
  return JSON.parse(readFileSync(pictureRecords, "utf8"));
}

/**
 * Makes the fingerprint of a picture's file.
 *
 * @param png its bytes
 */
export function fingerprintPicture(png: Uint8Array): string {
  return createHash("sha256").update(png).digest("hex");
}
