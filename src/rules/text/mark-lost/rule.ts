import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { listInlines } from "../list-inlines.ts";

/** Finds signs that markdown takes for marks of its own, so that no page shows them. */
export const textMarkLost: DocumentRule = {
  kind: "document",
  name: "text/mark-lost",
  severity: "error",
  weighsOtherwise: "A warning where a line that begins with “>” became a quotation.",
  looksFor: "A star or a “>” that markdown takes for a mark of its own.",
  why: "The sign would not be on the page, so that the text says something else.",
  since: "0.1.0",
  isFixable: false,
  find: (document) => [
    ...listInlines(document).flatMap((token) => findLostMarks(token, document)),
    ...findLostComparisons(document),
  ],
};

/** `5*3*2`: marks between letters or digits. */
function findLostMarks(token: Token, document: Document): readonly Finding[] {
  const [start = 0] = token.map ?? [];
  const lines = token.content.split("\n");
  const children = token.children ?? [];
  let line = 0;
  for (const [index, child] of children.entries()) {
    if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
    if (child.type !== "em_open" && child.type !== "strong_open") continue;
    const before = children[index - 1];
    const typed = lines[line] ?? "";
    const isInsideWord =
      child.markup.startsWith("*") &&
      before?.type === "text" &&
      /[\p{L}\p{N}]$/u.test(before.content) &&
      insideWordPattern.test(typed);
    if (!isInsideWord) continue;
    return [
      createFinding(textMarkLost, placeOfLine(document, start + line), {
        message:
          "Markdown takes these stars for the marks of words to stress, so visitors would not see them.",
        fix: `Write × for “times”, or a backslash before each star: ${quoteWords(typed.replace(/(?<!\\)\*/g, "\\*"))}`,
      }),
    ];
  }
  return [];
}

const insideWordPattern = /[\p{L}\p{N}]\*{1,2}[\p{L}\p{N}]/u;

/** `> 30 days` at the start of a line: a quote, without the sign that said “more than”. */
function findLostComparisons(document: Document): readonly Finding[] {
  const { lines } = document.written.source;
  return listPassages(document).flatMap(({ passage: { tokens } }) =>
    tokens.flatMap(({ type, map }) => {
      const index = map?.[0] ?? 0;
      const number = type === "blockquote_open" && /^\s*>\s?(\$?\d.*)$/.exec(lines[index] ?? "");
      if (!number) return [];
      return [
        createFinding(textMarkLost, placeOfLine(document, index), {
          message:
            "Markdown takes “>” at the start of a line for the mark of a quote, so visitors would not see it.",
          fix: `Write: more than ${quoteWords(number[1] ?? "")}`,
          severity: "warning",
        }),
      ];
    }),
  );
}
