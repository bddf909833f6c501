import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { placeOfLine, quoteWords } from "./source-place.ts";

const codeBlock: Rule = {
  name: "text/code-block",
  severity: "warning",
  looksFor: "Lines that start with a tab or four spaces, which the page shows as a program's text.",
};

const fenceOpen: Rule = {
  name: "text/fence-open",
  severity: "error",
  looksFor: "Three backticks or tildes that nothing closes, so that the rest is a program's text.",
};

/** Finds text that markdown takes for a program's, with its headings, lists and links. */
export const checkTextCodeBlock: DocumentCheck = {
  rules: [codeBlock, fenceOpen],
  findInDocument: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token) => {
        if (token.type === "code_block") return [describeCodeBlock(token, document)];
        if (token.type === "fence" && !isClosed(token, document)) {
          return [describeOpenFence(token, document)];
        }
        return [];
      }),
    ),
};

function describeCodeBlock(token: Token, document: Document): Finding {
  const [start = 0, end = start + 1] = token.map ?? [];
  const line = document.written.source.lines[start] ?? "";
  const lead = /^\s*\t/.test(line) ? "a tab" : "four spaces or more";
  const count = end - start;
  const words = line.trim();
  return createFinding(codeBlock, placeOfLine(document, start), {
    message: `${count === 1 ? "This line starts" : `These ${count} lines start`} with ${lead}, so the page shows ${count === 1 ? "it" : "them"} as a program's text: in letters of one width, with every mark as typed.`,
    fix: `Delete the space at the start: “${quoteWords(words)}”. Under an entry of a list, start as far in as the entry's words do.`,
  });
}

function isClosed({ map, markup }: Token, document: Document): boolean {
  const [start = 0, end = start + 1] = map ?? [];
  if (end - start < 2) return false;
  const last = (document.written.source.lines[end - 1] ?? "").replace(/^[\s>]+/, "").trimEnd();
  const [mark = "`"] = markup;
  return last.length >= markup.length && last === mark.repeat(last.length);
}

function describeOpenFence(token: Token, document: Document): Finding {
  const [start = 0, end = start + 1] = token.map ?? [];
  return createFinding(fenceOpen, placeOfLine(document, start), {
    message: `${token.markup} starts a program's text, and nothing ends it: the ${end - start - 1} lines below, with their headings and lists, would be shown as typed.`,
    fix: `Delete this line, or write ${token.markup} on a line of its own where that text ends.`,
  });
}
