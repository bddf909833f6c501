/**
 * Cuts off what only bends a word, so that “parking”, “parked” and “parks” are one.
 *
 * @param word in small letters
 */
export function cutEnding(word: string): string {
  return word.replace(/(?:ies|ing|ed|es|s|y|e)$/, "");
}
