import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { numberWords } from "../../../text/number-words.ts";
import type { Word } from "../../../text/words.ts";
import type { DocumentRule } from "../../rule.ts";
import { listSentences } from "../../sources/sentences.ts";

/** Finds numbers that stand in words and in figures, and are not the same. */
export const contradictionFigures: DocumentRule = {
  kind: "document",
  name: "contradiction/figures",
  severity: "warning",
  looksFor:
    "A number in words with another number in figures behind it, such as “thirty (60) days”.",
  why: "Nobody knows which of the two holds, and in a dispute each side has one that suits it.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document) =>
    listSentences(document).flatMap(({ words, placeOf }) =>
      findUnequal(words).map(({ first, last, inWords, inFigures }) =>
        createFinding(contradictionFigures, placeOf(first, last), {
          message: say`${asTyped(inWords)} is written here and ${asTyped(inFigures)} behind it. Nobody knows which of the two holds.`,
          fix: "Decide which is right, and write the number once, in figures.",
        }),
      ),
    ),
};

interface UnequalNumbers {
  readonly first: number;
  readonly last: number;
  readonly inWords: string;
  readonly inFigures: string;
}

function findUnequal(words: readonly Word[]): readonly UnequalNumbers[] {
  return words.flatMap(({ text, gap }, at) => {
    if (!figures.test(text) || !/^\s?\($/.test(gap) || !closesBehind(words, at)) return [];
    const end = unitPattern.test(words[at - 1]?.text ?? "") ? at - 1 : at;
    if (end < at && haveOtherUnits(words[at - 1], words[at + 1])) return [];
    const first = findFirst(words, end);
    const amount = readAmount(words.slice(first, end).map((word) => word.text));
    if (amount === undefined || amount === Number(text.replace(/[$,]/g, ""))) return [];
    const inWords = words
      .slice(first, end)
      .map((word) => word.text)
      .join(" ");
    return [{ first, last: at, inWords, inFigures: text }];
  });
}

const figures = /^\$?(?:\d{1,6}|\d{1,3}(?:,\d{3})+)$/;
/** “Two hundred dollars ($200)”, “ten days (10)” */
const unitPattern = /^(?:dollars|days?|weeks?|hours?|months?|minutes?)$/;

/** “Two weeks (14 days)” is the same time in another unit. */
function haveOtherUnits(before: Word | undefined, inside: Word | undefined): boolean {
  const [first = "", second = ""] = [before?.text, inside?.text];
  return unitPattern.test(second) && first.replace(/s$/, "") !== second.replace(/s$/, "");
}

/** “(602) 555-0134” and “(2 of 3)” are no number told again. */
function closesBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  if (unitPattern.test(next.text) && next.gap === " ") {
    return words[at + 2]?.gap.startsWith(")") ?? true;
  }
  return next.gap.startsWith(")");
}

const joining = new Set(["hundred", "thousand", "and"]);
const longestNumber = 7;

function findFirst(words: readonly Word[], end: number): number {
  let first = end;
  while (first > 0 && end - first < longestNumber) {
    const { text, gap } = words[first] ?? { text: "", gap: " " };
    const before = words[first - 1]?.text ?? "";
    if (!numberWords.has(before) && !joining.has(before)) break;
    if (first < end && text !== "" && !/^[\s-]$/.test(gap)) break;
    first -= 1;
  }
  while (first < end && words[first]?.text === "and") first += 1;
  return first;
}

/** “One hundred eighty five” */
function readAmount(parts: readonly string[]): number | undefined {
  let sum = 0;
  let before = 0;
  if (parts.length === 0 || joining.has(parts[0] ?? "")) return undefined;
  for (const part of parts) {
    const unit = numberWords.get(part);
    if (part === "hundred") {
      // “One hundred and two hundred” are two numbers.
      if (sum % 1000 !== 0) return undefined;
      sum += before * 100;
      before = 0;
    } else if (part === "thousand") {
      if (sum >= 1000) return undefined;
      sum = (sum + before) * 1000;
      before = 0;
    } else if (unit !== undefined) {
      // “Two three” are two numbers.
      if (before > 0 && !(before >= 20 && before % 10 === 0 && unit < 10)) return undefined;
      before += unit;
    }
  }
  return sum + before;
}
