import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds headings that markdown does not see. */
export const headingNoSpace: DocumentRule = {
  kind: "document",
  name: "heading/no-space",
  severity: "warning",
  looksFor: "A line such as “##Guests”, which is no heading without a space behind the marks.",
  why: "Visitors would see the marks among the words, and contents, search and screen readers would not know the heading.",
  since: "0.1.0",
  isFixable: true,
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token, index) =>
        tokens[index - 1]?.type === "paragraph_open" ? findNoSpace(token, document) : [],
      ),
    ),
};

/** “#1” and “#hashtag” are words; what starts with a capital or has two marks was meant to lead. */
const noSpacePattern = /^(?:#{2,6}(?=[^\s#])|#{1,6}(?=[^\S \t]|\p{Lu})|#{7,})/u;

function findNoSpace(token: Token, document: Document): readonly Finding[] {
  if (token.type !== "inline" || !token.content.includes("#")) return [];
  const [start = 0] = token.map ?? [];
  return token.content.split("\n").flatMap((line, index) => {
    const marks = noSpacePattern.exec(line)?.[0];
    if (marks === undefined) return [];
    const title = line.slice(marks.length).trim();
    return [
      createFinding(headingNoSpace, placeOfLine(document, start + index), {
        message: say`${asTyped(quoteWords(line, 40))} is no heading: ${marks.length > 6 ? "there are six levels of them" : "a plain space belongs behind the marks"}. Visitors would see the marks.`,
        fix: `Write: ${marks.slice(0, 6)} ${quoteWords(title)}`,
        edits: listEdits(start + index, document),
      }),
    ];
  });
}

/** Two marks or more lead nothing but a heading. Braces may say who reads what follows, unless they have search words. */
const surePattern = /^( {0,3})(#{2,6})(?=[\p{L}\p{N}])[^{}]*(?:\{words="[^"{}]*"\} *)?$/u;

function listEdits(index: number, document: Document): readonly Edit[] {
  const [, lead, marks] = surePattern.exec(document.written.source.lines[index] ?? "") ?? [];
  if (lead === undefined || marks === undefined) return [];
  return [replaceText(placeOfLine(document, index, lead.length), marks, `${marks} `)];
}
