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
