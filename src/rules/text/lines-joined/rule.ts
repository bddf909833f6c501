import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../../../content/facts/fact-table.ts";
import { readWords } from "../../../content/passage.ts";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds lines that were meant to stand by themselves: one line break alone is a space. */
export const textLinesJoined: DocumentRule = {
  kind: "document",
  name: "text/lines-joined",
  severity: "warning",
  looksFor: "Short lines, such as an address, that the page would join into one.",
  why: "One line break alone is a space on the page. An address or a list of hours would stand in one line.",
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

/** A line that was broken by hand ends well before those that an editor breaks. */
const longestShort = 50;

function findInParagraph(token: Token, document: Document): readonly Finding[] {
  const lines = readWords(token, noFacts)
    .split("\n")
    .map((line) => line.trim());
  const breaks = listBreaks(token);
  const index = lines.findIndex(
    (line, place) => breaks[place] === "soft" && isBrokenByHand(line, lines[place + 1] ?? ""),
  );
  if (index === -1) return [];
  const first = lines[index] ?? "";
  const next = lines[index + 1] ?? "";
  const start = (token.map?.[0] ?? 0) + index;
  return [
    createFinding(textLinesJoined, placeOfLine(document, start), {
      message: say`The page would join these lines into one: ${asTyped(quoteWords(`${first} ${next}`))}.`,
      fix: /^: /.test(next)
        ? `Write: **${quoteWords(first, 40)}:** ${quoteWords(next.slice(2), 40)}`
        : `End each line but the last with a backslash, such as “${quoteWords(first, 40)}\\”, or leave an empty line between them.`,
    }),
  ];
}

/** How each line of a paragraph ends, in their order. */
function listBreaks(token: Token): readonly ("soft" | "hard")[] {
  return (token.children ?? []).flatMap(({ type }) => {
    if (type === "softbreak") return ["soft" as const];
    return type === "hardbreak" ? ["hard" as const] : [];
  });
}

/** What leads into its line, such as “Office:” or “Term” above “: what it means”. */
const labelPattern = /^\p{L}[\p{L} /&'’-]{0,30}:(?:\s|$)/u;

/** Tables and lists that lost their lines are reported as those. */
const otherPattern = /[\t|]|^(?:\(?\w{1,5}[.)]|\d+\.\d|[-*•–·☐_[])/;

function isBrokenByHand(line: string, next: string): boolean {
  if (line === "" || next === "" || line.length > longestShort) return false;
  if (otherPattern.test(line) || otherPattern.test(next)) return false;
  if (/^: /.test(next)) return true;
  if (labelPattern.test(line) && labelPattern.test(next)) return true;
  const [word = ""] = next.split(/\s/, 1);
  const wouldFit = line.length + 1 + word.length <= longestShort;
  return wouldFit && !/[.,;:!?…–—-]$/.test(line) && /^[\p{Lu}\p{N}(]/u.test(next);
}
