import { createHash, type Hash } from "node:crypto";
import { type ContentFolder, openContentFolder } from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";
import { listContent } from "../content/files/list-content.ts";
import { largestPicture } from "../content/pictures/read-pictures.ts";

/**
 * Sums up everything a home's pages and findings can come from but its pictures: the bytes of what
 * is read, and the names of what is not, which findings tell of.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @returns a sum that changes with any of it
 * @throws when the folder cannot be read
 */
export function sumContent(contentFolder: string): string {
  const folder = openContentFolder(contentFolder);
  const listing = listContent(folder);
  const hash = createHash("sha256").update(JSON.stringify(listing));
  for (const path of [...listing.facts, ...listing.documents]) {
    addFile(hash, folder, path, largestText);
  }
  return hash.digest("hex");
}

/**
 * Sums up pictures, wherever in the content folder they stand.
 *
 * @param contentFolder the folder they stand below
 * @param paths their paths below it
 * @throws when the folder cannot be read
 */
export function sumPictures(contentFolder: string, paths: readonly string[]): string {
  const folder = openContentFolder(contentFolder);
  const hash = createHash("sha256");
  for (const path of paths) addFile(hash.update(`${path}\0`), folder, path, largestPicture);
  return hash.digest("hex");
}

function addFile(hash: Hash, folder: ContentFolder, path: string, largest: number): void {
  const reading = folder.read(path, largest);
  if (reading.kind !== "bytes") hash.update(`${JSON.stringify(reading)}\0`);
  else hash.update(`file ${reading.bytes.length}\0`).update(reading.bytes);
}
