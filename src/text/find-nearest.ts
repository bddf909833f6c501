import { distance } from "fastest-levenshtein";

/**
 * Finds the word a person most likely meant.
 *
 * @param written what was written
 * @param known the words that would be right
 * @returns the nearest known word, or `undefined` when none is near: up to a third of its letters
 *   may differ, and never more than four
 */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const letters = distance(written.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.min(4, Math.max(1, Math.floor(candidate.length / 3)));
    if (letters <= allowed && letters < fewest) {
      nearest = candidate;
      fewest = letters;
    }
  }
  return nearest;
}

/** More letters than this may make another word. */
const mostSlips = 2;
/** A shorter word is too easily another one. */
const shortestSure = 5;

/**
 * Finds the word a person meant without a doubt: by one slip of the hand or two, and no other is as near.
 *
 * @param written what was written
 * @param known the words that would be right
 * @param most how many letters may differ
 */
export function findOnlyNear(
  written: string,
  known: Iterable<string>,
  most = mostSlips,
): string | undefined {
  const near = [...new Set(known)]
    .map((word) => ({ word, letters: distance(written.toLowerCase(), word.toLowerCase()) }))
    .toSorted((first, second) => first.letters - second.letters);
  const [first, second] = near;
  if (first === undefined || first.letters > most) return undefined;
  if (first.word.length < shortestSure || second?.letters === first.letters) return undefined;
  return first.word;
}
