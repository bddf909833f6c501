import { distance } from "fastest-levenshtein";
import { findNearest } from "../../text/find-nearest.ts";
import { audiences } from "../audience.ts";
import type { LineToken } from "./line-tokens.ts";

/** No word that is near “audience” is longer or shorter. */
const shortestKey = 5;
export const longestKey = 11;

/**
 * Counts in how many letters a word differs from “audience”.
 *
 * @param word a word in plain letters
 * @returns a number; infinity for a word that is far shorter or longer
 */
export function countMisses(word: string): number {
  const isTooFar = word.length < shortestKey || word.length > longestKey;
  return isTooFar ? Number.POSITIVE_INFINITY : distance(word, "audience");
}

/**
 * Counts the same where no space may stand before the word: “Night staffaudience” misses by one more.
 *
 * @param word a word in plain letters
 */
export function countMissesAtEnd(word: string): number {
  const whole = countMisses(word);
  if (whole <= 2) return whole;
  const ends = [-7, -8, -9].map((start) => countMisses(word.slice(start)) + 1);
  return Math.min(...ends.filter((misses) => misses <= 2), whole);
}

const audienceNames: ReadonlySet<string> = new Set(audiences);

/** Tells whether a token is the name of an audience. */
export function isAudience(token: LineToken | undefined): boolean {
  return token !== undefined && audienceNames.has(token.text);
}

/** Tells whether a token is the name of an audience, or is spelt nearly like one. */
export function isNearAudience(token: LineToken | undefined): boolean {
  if (token === undefined || !token.isWord || token.text.length > longestKey) return false;
  return isAudience(token) || findNearest(token.text, audiences) !== undefined;
}

const shortestGlued = shortestKey + 5;

/**
 * Tells whether words are key and value without the sign between them, or torn apart by others.
 *
 * @param words the words, in plain letters
 */
export function areGlued(words: readonly LineToken[]): boolean {
  const texts = words.map(({ text }) => text);
  const whole = texts.join("");
  if (whole.length < shortestGlued) return false; // and so is each word of it
  return [...texts, whole].some(
    (joined) =>
      joined.length >= shortestGlued &&
      joined.length <= longestKey * 2 &&
      audiences.some((audience) => distance(joined, `audience${audience}`) <= 3),
  );
}
