import { foldWords, stopWords } from "../site/scripts/search/search-terms.ts";

/** Stands where a word is not indexed, so that every other word keeps its place. */
const gap = "–";

/** What stands in the index for a word: a home says the same few thousand words again and again. */
const indexed = new Map<string, string>();

/**
 * Makes the text that is indexed from the text that is shown: the same words at the same places,
 * with a gap where a word says nothing.
 *
 * @param text a section's text
 * @returns as many words, parted by single spaces
 */
export function createIndexText(text: string): string {
  return splitWords(text).map(indexWord).join(" ");
}

function indexWord(word: string): string {
  const known = indexed.get(word);
  if (known !== undefined) return known;
  const shown = stopWords.has(foldWords(word)) ? gap : word;
  indexed.set(word, shown);
  return shown;
}

/**
 * Splits a text into words as the index counts them.
 *
 * @param text any text
 */
export function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
