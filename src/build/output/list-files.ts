import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Lists the files in a folder and in those below it. Whatever is not a folder counts as a file: links,
 * too, which Node's own listing would follow. One call after the other: for thousands of small files
 * that is several times as quick.
 *
 * @param folder the folder
 * @param prefix what stands before each path
 * @returns the paths below the folder, with forward slashes, in no order
 * @throws when a folder cannot be read
 */
export function listFiles(folder: string, prefix = ""): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(join(folder, entry.name), `${file}/`) : [file];
  });
}
