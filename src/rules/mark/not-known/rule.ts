import { distance } from "fastest-levenshtein";
import { questionOfMarks } from "../../../content/marks-to-read.ts";
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
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A mark in brackets that nothing reads, such as `[!REED]`, `[1READ]` or `[!NOTE]`. A warning at home, an error in production.",
  why: "Visitors would see the brackets as typed. And a slip in [!READ] would publish text that still waits to be read.",
  since: "0.1.0",
  isFixable: false,
  findInDocument: (document, _facts, conditions) => [
    ...findInText(document, conditions),
    ...findInFences(document, conditions),
  ],
  findInFacts: (texts, _facts, conditions) =>
    texts.flatMap(({ text, locate }) => {
      const found = findMark(text);
      return found === undefined ? [] : [describe(found.typed, locate(), conditions)];
    }),
};

/** A mark, or what was left of one. */
interface TypedMark {
  readonly typed: string;
  /** Where it begins in the words. */
  readonly index: number;
}

/**
 * An exclamation mark right behind a bracket, which no sentence has, whatever follows; and `READ` in brackets
 * of other kinds. Wide signs and letters that nobody sees come with text from elsewhere.
 */
const typedPattern =
  /[[［][\s\p{Cf}]{0,9}[!！ǃ][^[\]］\n]{0,21}[\]］]?|[({［（](?:[!！]\]?\s?READ\b|READ\s?[!！])/u;

/** Most words have none of these, and are asked no more. */
const hintPattern = /[!！ǃ]|[READ]{2}|true of your home/;

function findMark(words: string): TypedMark | undefined {
  if (!hintPattern.test(words)) return undefined;
  const found = typedPattern.exec(words);
  if (found !== null) return { typed: found[0], index: found.index };
  return findSlip(words) ?? findQuestion(words);
}

/** Setup's own question is never the home's text, whatever became of the signs before it. */
function findQuestion(words: string): TypedMark | undefined {
  const index = words.indexOf(questionOfMarks);
  return index < 0 ? undefined : { typed: questionOfMarks, index };
}

const mark = "[!READ]";
/** One letter more, less or another is a slip, and two in turned order are two. */
const mostSlips = 2;
/** “[AREA]” and “[ROAD]” are two slips away, and are somebody's placeholders. */
const mostSlipsOfPlaceholder = 1;

/** A line that begins as a mark does, with a slip or two. */
function findSlip(words: string): TypedMark | undefined {
  let index = 0;
  for (const line of words.split("\n")) {
    const start = line.trimStart().slice(0, mark.length + mostSlips);
    const [signs = ""] = start.split("]");
    const most = /READ|!/.test(signs) ? mostSlips : mostSlipsOfPlaceholder;
    if (countSlipsOfMark(start) <= most) {
      return { typed: start.trimEnd(), index: index + line.length - line.trimStart().length };
    }
    index += line.length + 1;
  }
  return undefined;
}

/** Counts the slips between a mark and what a line begins with, up to wherever they are fewest. */
function countSlipsOfMark(start: string): number {
  const beginnings = [...start].map((_, at) => start.slice(0, at + 1));
  return Math.min(...beginnings.map((beginning) => distance(mark, beginning)));
}

function findInText(document: Document, conditions: Conditions): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    const found = findMark(words);
    if (found === undefined) return [];
    const { typed, index } = found;
    return [describe(typed, placeAt(index, typed), conditions)];
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
      const typed = fencedPattern.exec(line)?.[0] ?? findSlip(line)?.typed;
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
