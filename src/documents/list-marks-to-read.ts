import type { MarkToRead } from "../content/marks-to-read.ts";
import { memoize } from "../content/memoize.ts";
import { type Document, listSections, type Section } from "./document.ts";

/** A mark to read, with the section that it asks about; none before the first heading. */
export interface PlacedMark {
  readonly mark: MarkToRead;
  readonly section: Section | undefined;
}

/**
 * Lists the lines of a document that ask whether it is true of the home, in reading order.
 *
 * @param document the document
 */
export const listMarksToRead = memoize((document: Document): readonly PlacedMark[] => [
  ...document.introduction.marks.map((mark) => ({ mark, section: undefined })),
  ...listSections(document).flatMap((section) =>
    section.passage.marks.map((mark) => ({ mark, section })),
  ),
]);
