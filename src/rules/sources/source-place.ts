import type { Document } from "../../documents/document.ts";
import { type PlaceWithEnd, reachLineEnd } from "../../findings/place.ts";

/**
 * Finds the place of a line of a document's markdown, up to the end of what stands in it.
 *
 * @param document the document
 * @param index the line's place among those of the markdown, from 0, as tokens know it
 * @param column how many characters of it stand before what is meant; its first word otherwise
 */
export function placeOfLine(document: Document, index: number, column?: number): PlaceWithEnd {
  const { source } = document.written;
  const text = source.lines[index] ?? "";
  const start = column ?? text.search(/\S/);
  return reachLineEnd(
    { file: document.file, line: source.lineOffset + index + 1, column: Math.max(0, start) + 1 },
    text,
  );
}

/**
 * Finds the place of several lines of a document's markdown, such as a paragraph.
 *
 * @param document the document
 * @param index the first line, from 0, as tokens know it
 * @param end the line behind the last
 */
export function placeOfLines(document: Document, index: number, end: number): PlaceWithEnd {
  const last = placeOfLine(document, Math.max(index, end - 1));
  const { endLine, endColumn } = last;
  return { ...placeOfLine(document, index), endLine, endColumn };
}

const longestShown = 60;

/**
 * Shows a piece of a text in a finding, cut at a word where it is long.
 *
 * @param text the words as typed
 * @param longest how many characters are shown at most
 */
export function quoteWords(text: string, longest = longestShown): string {
  const words = text.trim();
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest);
  return `${words.slice(0, cut > 0 ? cut : longest)} …`;
}
