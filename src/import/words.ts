import { writePlainSpaces } from "../text/odd-spaces.ts";

/** From its first letter or digit to its last, whatever stands between them but spaces. */
const wordPattern = /[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu;

/**
 * Lists the words of a text as people count them: what stands between spaces and has a letter or a digit.
 * Marks at their ends are no part of them, so that a comma that comes or goes makes no other word.
 *
 * @param text any text
 */
export function listWords(text: string): readonly string[] {
  return writePlainSpaces(text.normalize("NFC")).match(wordPattern) ?? [];
}

/** Words that one side has and the other has not, each as often as it is missing there. */
export interface WordDifference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * Holds two lists of words against each other, in whatever order they stand.
 *
 * @param before the words that were there
 * @param after the words that are there now
 */
export function compareWords(before: readonly string[], after: readonly string[]): WordDifference {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of after) counts.set(word, (counts.get(word) ?? 0) - 1);
  const repeat = (sign: 1 | -1) =>
    [...counts].flatMap(([word, count]) =>
      count * sign > 0 ? Array<string>(Math.abs(count)).fill(word) : [],
    );
  return { lost: repeat(1), added: repeat(-1) };
}
