import { foldTyped } from "../../text/typed-words.ts";

/**
 * Makes the one word by which the index knows the sections of a document. Pagefind's own filters
 * would do, but come out in another order each time, and the same home must give the same bytes.
 *
 * @param title the document's title
 */
export function nameDocument(title: string): string {
  return `xx${foldTyped(title).replaceAll(" ", "")}`;
}
