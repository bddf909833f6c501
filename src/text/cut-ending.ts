/** Shorter roots are of too many words. */
const shortestRoot = 3;

/**
 * Cuts off what only bends a word, so that “parking”, “parked” and “parks” are one.
 *
 * @param word in small letters
 */
export function cutEnding(word: string): string {
  return word
    .replace(/(?:ies|ing|ed|es|(?<!s)s)$/, "")
    .replace(/([bdgmnprt])\1$/, "$1")
    .replace(/[ye]$/, "");
}

/**
 * Tells whether two words are forms of one.
 *
 * @param word in small letters
 * @param other in small letters
 */
export function isSameRoot(word: string, other: string): boolean {
  const root = cutEnding(word);
  return word === other || (root.length >= shortestRoot && root === cutEnding(other));
}
