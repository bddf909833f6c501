import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../../../content/facts/fact-table.ts";
import { readWords } from "../../../content/read-words.ts";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds words with their meaning below, which the page would make one line of. */
export const textLinesJoined: DocumentRule = {
  kind: "document",
  name: "text/lines-joined",
  severity: "warning",
  looksFor:
    "A word with its meaning in the next line behind a colon, which the page would join into one.",
  why: "The mark is another program's: here the colon would stand in the middle of the line.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token, index) =>
        token.type === "inline" && tokens[index - 1]?.type === "paragraph_open"
          ? findInParagraph(token, document)
          : [],
      ),
    ),
};

const noFacts = createFactTable([]);

function findInParagraph(token: Token, document: Document): readonly Finding[] {
  const lines = readWords(token, noFacts)
    .split("\n")
    .map((line) => line.trim());
  const index = lines.findIndex((line, place) => line !== "" && means(lines[place + 1] ?? ""));
  if (index === -1) return [];
  const first = lines[index] ?? "";
  const next = lines[index + 1] ?? "";
  const start = (token.map?.[0] ?? 0) + index;
  return [
    createFinding(textLinesJoined, placeOfLine(document, start), {
      message: say`The page would join these lines into one: ${asTyped(quoteWords(`${first} ${next}`))}.`,
      fix: `Write: **${quoteWords(first, 40)}:** ${quoteWords(next.slice(2), 40)}`,
    }),
  ];
}

/** Other programs show what follows a colon as the meaning of the word above. */
function means(line: string): boolean {
  return line.startsWith(": ");
}
