import { monthsOfTheYear } from "../../content/plain-date.ts";
import { weekdays } from "../../content/weekdays.ts";
import { numberWords } from "../../text/number-words.ts";
import type { Word } from "../../text/words.ts";
import { codeWord } from "./fingerprint.ts";

/** With fewer words of its own a sentence is one that any home would write, such as “Call 911 first.” */
export const fewestOwnWords = 7;

/** What differs from home to home in one and the same sentence: numbers, days and times. */
const passedOver: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...weekdays,
  ...weekdays.map((day) => `${day}s`),
  ...monthsOfTheYear.map((month) => month.toLowerCase()),
  "am",
  "pm",
  "noon",
]);

const codes = new Map<string, number>();
/** As many words as a home has, several times over; a preview that runs for days meets more. */
const mostKept = 50_000;

/**
 * Finds the code of a word that is a sentence's own. A home has most of its words many times, and each is
 * worked out once.
 *
 * @param letters the word in small letters
 * @returns below 0 where it differs from home to home in one and the same sentence
 */
export function codeOwnWord(letters: string): number {
  const known = codes.get(letters);
  if (known !== undefined) return known;
  if (codes.size >= mostKept) codes.clear();
  const code = isNumber(letters) || passedOver.has(letters) ? -1 : codeWord(letters);
  codes.set(letters, code);
  return code;
}

/** The first letter tells, and of most words at once. */
function isNumber(letters: string): boolean {
  return letters.charCodeAt(0) <= 0x39; // a digit, or the sign of a sum
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** A word of a sentence that is its own. */
export interface OwnWord {
  readonly letters: string;
  /** Whether it may be a name: it begins with a capital, in a sentence that has small letters too. */
  readonly mayBeName: boolean;
}

/**
 * Lists the words that are a sentence's own: without references to facts, numbers, prices, phones, days
 * and times, so that a sentence stays the same whosever facts stand in it.
 *
 * @param words the words of the sentence, folded
 * @param typed what they stand in, with references as typed
 */
export function listOwnWords(words: readonly Word[], typed: string): readonly OwnWord[] {
  const own: OwnWord[] = [];
  let isShouted = true;
  let isInReference = false;
  for (const { text: letters, start, gap } of words) {
    isInReference = goesOnInReference(gap, isInReference);
    if (isInReference || codeOwnWord(letters) < 0) continue;
    const mayBeName = isCapital(typed.charCodeAt(start));
    if (!mayBeName) isShouted = false;
    own.push({ letters, mayBeName });
  }
  return isShouted ? own.map(({ letters }) => ({ letters, mayBeName: false })) : own;
}

/**
 * Tells whether a word stands in a reference to a fact, such as `{{ home.name }}`.
 *
 * @param gap what stands between the word before and this one
 * @param isIn whether the word before stands in one
 */
export function goesOnInReference(gap: string, isIn: boolean): boolean {
  const opening = gap.lastIndexOf("{{");
  const closing = gap.lastIndexOf("}}");
  return opening === closing ? isIn : opening > closing;
}
