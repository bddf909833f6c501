import { writeHeading } from "../../../content/heading-attributes.ts";
import { type Document, listSections, type Section } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { quoteWords } from "../../sources/source-place.ts";

/** Finds headings that a line of marks below them made. */
export const headingUnderlined: DocumentRule = {
  kind: "document",
  name: "heading/underlined",
  severity: "warning",
  looksFor: "A paragraph right above a line of --- or ===, which makes a heading of it.",
  why: "A sentence that nobody meant as a heading would stand large on the page and begin a section of its own.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    listSections(document).flatMap((section) => findUnderlined(section, document)),
};

/** A heading's own line starts with its marks, save where the line below made it one. */
function findUnderlined(
  { place, title, written }: Section,
  document: Document,
): readonly Finding[] {
  const { source } = document.written;
  const start = place.line - source.lineOffset - 1;
  if (/^ {0,3}#/.test(source.lines[start] ?? "")) return [];
  let end = start + 1;
  while (end < source.lines.length && !rulerPattern.test(source.lines[end] ?? "")) end += 1;
  const ruler = (source.lines[end] ?? "---").trim();
  return [
    createFinding(headingUnderlined, place, {
      message: say`${asTyped(quoteWords(title))} became a heading, since ${quoteWords(ruler, 10)} stands right below it.`,
      fix: `Leave an empty line above ${quoteWords(ruler, 10)} if it is to part two texts${ruler === gitRuler ? "; if git left it there, choose one of the two versions and delete it" : ""}. For a heading, delete it and write: ${writeHeading(2, title, written.braces)}`,
    }),
  ];
}

/** What git leaves between two versions of a text. */
const gitRuler = "=======";

const rulerPattern = /^ {0,3}(?:-+|=+)[ \t]*$/;
