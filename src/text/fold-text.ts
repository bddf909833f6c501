import { foldLetters } from "./fold-letters.ts";

/**
 * Folds text for comparing titles: case, accents, punctuation, invisible characters and the many
 * kinds of space and quote that word processors leave make no difference.
 *
 * @param text any text, such as a heading as its author wrote it
 * @returns small letters and digits with single spaces between words
 */
export function foldText(text: string): string {
  if (text.length > longestKept) return fold(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= mostKept) folded.clear();
  const result = fold(text);
  folded.set(text, result);
  return result;
}

/** Titles are folded again and again: to be matched, named, sorted and compared. */
const folded = new Map<string, string>();
const longestKept = 100;
const mostKept = 50_000;

function fold(text: string): string {
  return foldLetters(text)
    .replace(/['’‘`]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/**
 * Makes the part of an address that a title stands at.
 *
 * @param text a title or a file's name
 * @returns small ASCII letters, digits and single hyphens, at most 60; empty when nothing is left
 */
export function createSlug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9 ]/g, "")
    .trim()
    .replace(/\s+/g, "-")
    .slice(0, 60)
    .replace(/-$/, "");
}
