import { createHash, type Hash } from "node:crypto";
import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { largestText } from "../../content/files/decode-text.ts";
import { listContent } from "../../content/files/list-content.ts";

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
    addFile(hash, folder, path);
  }
  return hash.digest("hex");
}

function addFile(hash: Hash, folder: ContentFolder, path: string): void {
  const reading = folder.read(path, largestText);
  if (reading.kind !== "bytes") hash.update(`${JSON.stringify(reading)}\0`);
  else hash.update(`file ${reading.bytes.length}\0`).update(reading.bytes);
}
