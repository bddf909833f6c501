import type { IndexFile } from "./pagefind-process.ts";

/** What Pagefind's worker answers of the words it found: their places alone. */
const places = "words:locations";
/** All that it knows of them. */
const all = "words:weighted_locations";

/**
 * Lets Pagefind's worker tell of each word it found how near it is to the one that was asked for. It
 * knows, and keeps it for the excerpts it makes itself.
 *
 * @param file the worker, as Pagefind made it
 * @returns the file under the same name
 * @throws when Pagefind's program has changed
 */
export function tellWords(file: IndexFile): IndexFile {
  const [before, after, ...more] = Buffer.from(file.content).toString("utf8").split(places);
  if (after === undefined || more.length > 0) throw new Error(`${file.path} is another program.`);
  return { path: file.path, content: Buffer.from(`${before}${all}${after}`) };
}
