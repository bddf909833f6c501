import type Token from "markdown-it/lib/token.mjs";
import { type ParsedHeading, writeHeading } from "../../../content/heading-attributes.ts";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds headings inside of something else. */
export const headingInside: DocumentRule = {
  kind: "document",
  name: "heading/inside",
  severity: "warning",
  looksFor: "A heading in a list or a quote, which begins no section of its own.",
  why: "Contents and search do not know such a heading, and an audience behind it keeps nothing private.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token, index) =>
        token.type === "heading_open" && token.level > 0
          ? [describeInside(token, tokens[index + 1], document)]
          : [],
      ),
    ),
};

function describeInside(token: Token, title: Token | undefined, document: Document): Finding {
  const words = title?.content ?? "";
  const heading: ParsedHeading | null = token.meta; // reading left it there
  const meant = writeHeading(2, words, heading?.braces ?? "");
  return createFinding(headingInside, placeOfLine(document, token.map?.[0] ?? 0), {
    message: say`${asTyped(quoteWords(words, 40))} is a heading inside a list or a quote, so it begins no section: contents and search do not know it, and an audience behind it holds for nothing.`,
    fix: `Start the line with the marks, such as “${meant}”, with an empty line before it.`,
  });
}
