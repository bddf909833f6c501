import type { Document } from "../documents/document.ts";
import type { Place } from "../findings/finding.ts";

/**
 * Finds the place of a line of a document's markdown.
 *
 * @param document the document
 * @param index the line's place among those of the markdown, from 0, as tokens know it
 * @param column how many characters of it stand before what is meant; its first word otherwise
 */
export function placeOfLine(document: Document, index: number, column?: number): Place {
  const { source } = document.written;
  const start = column ?? (source.lines[index] ?? "").search(/\S/);
  return {
    file: document.file,
    line: source.lineOffset + index + 1,
    column: Math.max(0, start) + 1,
  };
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
