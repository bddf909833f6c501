import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine } from "../../sources/source-place.ts";

/** Finds marks of a program's text that nothing closes. */
export const textFenceOpen: DocumentRule = {
  kind: "document",
  name: "text/fence-open",
  severity: "error",
  looksFor: "Three backticks or tildes that nothing closes, so that the rest is a program's text.",
  why: "All that follows, with its headings and lists, would be shown as typed, and no section below would count.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens
        .filter((token) => token.type === "fence" && !isClosed(token, document))
        .map((token) => describeOpenFence(token, document)),
    ),
};

function isClosed({ map, markup }: Token, document: Document): boolean {
  const [start = 0, end = start + 1] = map ?? [];
  if (end - start < 2) return false;
  const last = (document.written.source.lines[end - 1] ?? "").replace(/^[\s>]+/, "").trimEnd();
  const [mark = "`"] = markup;
  return last.length >= markup.length && last === mark.repeat(last.length);
}

function describeOpenFence(token: Token, document: Document): Finding {
  const [start = 0, end = start + 1] = token.map ?? [];
  return createFinding(textFenceOpen, placeOfLine(document, start), {
    message: `${token.markup} starts a program's text, and nothing ends it: the ${end - start - 1} lines below, with their headings and lists, would be shown as typed.`,
    fix: `Delete this line, or write ${token.markup} on a line of its own where that text ends.`,
  });
}
