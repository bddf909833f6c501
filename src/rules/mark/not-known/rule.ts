import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { Conditions, WrittenRule } from "../../rule.ts";
import { placeOfLine } from "../../sources/source-place.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";

/** Finds marks in brackets that stand for nothing here, slips of `[!READ]` among them. */
export const markNotKnown: WrittenRule = {
  kind: "written",
  name: "mark/not-known",
  severity: "error",
  looksFor:
    "A mark in brackets that nothing reads, such as `[!REED]` or `[!NOTE]`. A warning at home, an error in production.",
  why: "Visitors would see the brackets as typed. And a slip in [!READ] would publish text that still waits to be read.",
  since: "0.1.0",
  isFixable: false,
  findInDocument: (document, _facts, conditions) => [
    ...findInText(document, conditions),
    ...findInFences(document, conditions),
  ],
  findInFacts: (texts, _facts, conditions) =>
    texts.flatMap(({ text, locate }) => {
      const typed = findMark(text)?.[0];
      return typed === undefined ? [] : [describe(typed, locate(), conditions)];
    }),
};

/**
 * What no sentence begins with; `[READ]` alone is a word in brackets, which only capitals make a mark. Wide
 * signs and letters that nobody sees come with text from elsewhere.
 */
const typedPattern =
  /[[［][\s\p{Cf}]{0,9}[!！ǃ][\s\p{Cf}]{0,9}\p{Letter}[\p{Letter}\p{Cf} ]{0,20}[\]］]?|[[({［（](?:[!！]\]?\s?READ\b|READ\s?[!！])|^!?\[READ\]|^!READ\b/u;

const hintPattern = /[!！ǃ]|READ/;

function findMark(words: string): RegExpExecArray | null {
  return hintPattern.test(words) ? typedPattern.exec(words) : null;
}

function findInText(document: Document, conditions: Conditions): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    const found = findMark(words);
    if (found === null) return [];
    const [typed] = found;
    return [describe(typed, placeAt(found.index, typed), conditions)];
  });
}

/** A program's text is shown as typed, with the mark in it; other marks may be what it shows. */
const fencedPattern = /\[[ \t]{0,9}![ \t]{0,9}READ[ \t]{0,9}\]/i;

function findInFences(document: Document, conditions: Conditions): readonly Finding[] {
  const tokens = listPassages(document).flatMap(({ passage }) => passage.tokens);
  return tokens.flatMap(({ type, content, map }) => {
    if (type !== "fence" && type !== "code_block") return [];
    const start = (map?.[0] ?? 0) + (type === "fence" ? 1 : 0);
    return content.split("\n").flatMap((line, index) => {
      const typed = fencedPattern.exec(line)?.[0];
      return typed === undefined
        ? []
        : [describe(typed, placeOfLine(document, start + index), conditions)];
    });
  });
}

function describe(typed: string, place: Place, { isProduction }: Conditions): Finding {
  return createFinding(markNotKnown, place, {
    message: say`${asTyped(typed)} is a mark that nothing here reads: visitors would see it as typed.`,
    fix: "Where somebody has yet to read the text, write > [!READ] on a line of its own; otherwise delete the mark.",
    severity: isProduction ? "error" : "warning",
  });
}
