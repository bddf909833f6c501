import { factReferencePattern } from "../../content/markdown.ts";
import { weekdays } from "../../content/weekdays.ts";
import { numberWords } from "../../text/number-words.ts";
import type { Word } from "../../text/words.ts";

/** With fewer words of its own a sentence is one that any home would write, such as “Call 911 first.” */
export const fewestOwnWords = 7;

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** What differs from home to home in one and the same sentence: numbers, days and times. */
const passedOver: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...weekdays,
  ...weekdays.map((day) => `${day}s`),
  ...months,
  "am",
  "pm",
  "noon",
]);

const numberPattern = /[\d$]/;

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
 * @param text what they stand in, with references as typed
 */
export function listOwnWords(words: readonly Word[], text: string): readonly OwnWord[] {
  const within = findReferences(text);
  const own = words.filter(
    ({ text: letters, start }) =>
      !passedOver.has(letters) &&
      !numberPattern.test(letters) &&
      !within.some((reference) => reference.start <= start && start < reference.end),
  );
  const capitals = own.map(({ start }) => {
    const letter = text[start] ?? "";
    return letter !== letter.toLowerCase();
  });
  const isShouted = capitals.every(Boolean);
  return own.map(({ text: letters }, index) => ({
    letters,
    mayBeName: !isShouted && capitals[index] === true,
  }));
}

const references = new RegExp(factReferencePattern, "g");

/**
 * Finds the references to facts in a text.
 *
 * @param text the text, with references as typed
 */
export function findReferences(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes("{{")) return [];
  return [...text.matchAll(references)].map(({ index, 0: typed }) => ({
    start: index,
    end: index + typed.length,
  }));
}
