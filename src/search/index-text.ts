import { foldWords, stopWords } from "../site/scripts/search/search-terms.ts";

/** Stands where a word is not indexed, so that every other word keeps its place. */
const gap = "–";

/**
 * What makes Pagefind leave a word out of its count: spaces without width, of which it makes nothing,
 * and the start of the marks that it gives itself orders with.
 */
const uncounted = /\u200B|^_+/g;

/** What stands in the index for a word: a home says the same few thousand words again and again. */
const indexed = new Map<string, string>();

/**
 * Lists the words that are indexed of the text that is shown: the same words at the same places,
 * with a gap where a word says nothing.
 *
 * @param text a section's text
 * @returns as many words
 */
export function listIndexedWords(text: string): readonly string[] {
  return splitWords(text).map(indexWord);
}

function indexWord(word: string): string {
  const known = indexed.get(word);
  if (known !== undefined) return known;
  const plain = word.replace(uncounted, "");
  const shown = plain === "" || stopWords.has(foldWords(plain)) ? gap : plain;
  indexed.set(word, shown);
  return shown;
}

/**
 * Splits a text into words as the index counts them: Unicode's “next line” is a space to Pagefind,
 * though not to JavaScript.
 *
 * @param text any text
 */
export function splitWords(text: string): readonly string[] {
  return text.split(/[\s\u0085]+/).filter((word) => word !== "");
}
