import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds lines whose space at the start makes a program's text of them. */
export const textCodeBlock: DocumentRule = {
  kind: "document",
  name: "text/code-block",
  severity: "warning",
  looksFor: "Lines that start with a tab or four spaces, which the page shows as a program's text.",
  why: "The page would show the lines in letters of one width, with every mark as typed: no lists, no links, no bold words.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens
        .filter((token) => token.type === "code_block")
        .map((token) => describeCodeBlock(token, document)),
    ),
};

function describeCodeBlock(token: Token, document: Document): Finding {
  const [start = 0, end = start + 1] = token.map ?? [];
  const line = document.written.source.lines[start] ?? "";
  const lead = /^\s*\t/.test(line) ? "a tab" : "four spaces or more";
  const count = end - start;
  const words = line.trim();
  return createFinding(textCodeBlock, placeOfLine(document, start), {
    message: `${count === 1 ? "This line starts" : `These ${count} lines start`} with ${lead}, so the page shows ${count === 1 ? "it" : "them"} as a program's text: in letters of one width, with every mark as typed.`,
    fix: `Delete the space at the start: “${quoteWords(words)}”. Under an entry of a list, start as far in as the entry's words do.`,
  });
}
