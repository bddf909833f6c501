import { countSlips } from "../../text/spelling.ts";
import type { Phrase } from "./read-phrases.ts";

/** Shorter words are too near to each other: one letter parts “fire” and “fine”. */
const shortestMisspelled = 6;
/** In these two letters may be wrong: in “bleeding” two part it from “beeping”. */
const longMisspelled = 9;

/**
 * Finds the places of a phrase in a text.
 *
 * @param typed the words of the text
 * @param phrase the phrase
 * @param start where its first word has to stand
 * @param isSame tells whether a word counts as one of the phrase
 * @returns nothing where the phrase does not begin there
 */
export function followPhrase(
  typed: readonly string[],
  phrase: Phrase,
  start: number,
  isSame: typeof isSameWord,
): readonly number[] | undefined {
  const places: number[] = [];
  for (const { words, mostBetween } of phrase) {
    const last = places.at(-1);
    const from = last === undefined ? start : last + 1;
    const most = last === undefined ? 1 : mostBetween + 1;
    const found = typed
      .slice(from, from + most)
      .findIndex((word) => words.some((wanted) => isSame(word, wanted)));
    if (found < 0) return undefined;
    places.push(from + found);
  }
  return places;
}

/** A word is the same with a plural's ending. */
export function isSameWord(word: string, wanted: string): boolean {
  if (wanted.endsWith("*")) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || word === `${wanted}s`;
}

/** And where it is long with a slip or two in it. */
export function isLikeWord(word: string, wanted: string): boolean {
  if (isSameWord(word, wanted)) return true;
  if (wanted.length < shortestMisspelled || word[0] !== wanted[0]) return false;
  const most = wanted.length < longMisspelled ? 1 : 2;
  return Math.abs(word.length - wanted.length) <= most && countSlips(word, wanted, most) <= most;
}
