import type { Document } from "../../documents/document.ts";
import { type Edit, replaceText } from "../../findings/edit.ts";
import { placeOfLine } from "../sources/source-place.ts";

/** A sign at the start of a line that was meant as the mark of an entry, and whether a space follows. */
const signPattern = /^([ \t]{0,8})([-–·➢✓✔])([ \t]?)(?=[\p{L}\p{N}"“(*{[ \t])/u;

/**
 * Writes `-` and a space in the place of the signs that entries were begun with.
 *
 * @param document the document
 * @param lines the lines that begin so, counted from 0 among those of the markdown
 * @returns nothing where one of them begins otherwise: then a person has to look
 */
export function mendMarks(document: Document, lines: readonly number[]): readonly Edit[] {
  const edits = lines.map((line) => {
    const [, indent = "", sign, space] =
      signPattern.exec(document.written.source.lines[line] ?? "") ?? [];
    if (sign === undefined) return undefined;
    const place = placeOfLine(document, line, indent.length);
    return replaceText(place, sign, space === "" ? "- " : "-");
  });
  const whole = edits.filter((edit) => edit !== undefined);
  return whole.length === edits.length
    ? whole.filter(({ typed, replacement }) => typed !== replacement)
    : [];
}
