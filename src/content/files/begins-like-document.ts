import type { ContentFolder } from "./content-folder.ts";
import { largestText } from "./decode-text.ts";

/**
 * Tells whether a markdown file begins with front matter, as documents do and notes do not.
 *
 * @param folder the operator's folder
 * @param path the file's path below it
 */
export function beginsLikeDocument(folder: ContentFolder, path: string): boolean {
  const reading = folder.read(path, largestText);
  if (reading.kind !== "bytes") return false;
  const start = Buffer.from(reading.bytes.subarray(0, 10)).toString("latin1");
  return /^(?:\xEF\xBB\xBF)?---[\r\n]/.test(start);
}
