import type { Language } from "../locales/language.ts";
import { findLocale } from "../locales/locale.ts";
import type { SearchableSection } from "../pages/searchable-sections.ts";
import { foldTyped, listTypedWords } from "../text/typed-words.ts";
import type { IndexFile } from "./make-indexes.ts";

/** Shorter words are never taken for a misspelling of another. */
const shortest = 6;

/**
 * Lists the words that a misspelling is held against: those of the sections themselves, so that a
 * list says no more than its index.
 *
 * @param sections the sections of an index
 * @param language the site's, whose small words nobody misspells
 * @returns each word once, one form of it, in the order of the alphabet
 */
export function listSpellings(
  sections: readonly SearchableSection[],
  language: Language,
): readonly string[] {
  const smallWords = new Set(listTypedWords(findLocale(language).words.asked.small));
  const written = new Set<string>(); // each once: the same few thousand words come again and again
  for (const { title, text, words } of sections) {
    for (const word of [title, text, ...words].join(" ").split(/\s+/)) written.add(word);
  }
  const folded = foldTyped([...written].join(" ")).split(" ");
  const words = new Set(
    folded.filter(
      (word) => word.length >= shortest && !smallWords.has(word) && /^\p{Letter}+$/u.test(word),
    ),
  );
  return [...words].filter((word) => !isFormOfAnother(word, words)).toSorted();
}

/** The index knows a word by its stem: one form of it is enough. */
function isFormOfAnother(word: string, words: ReadonlySet<string>): boolean {
  return ["s", "es", "d", "ed", "ing", "ly"].some(
    (ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)),
  );
}

/**
 * Makes the file of an index's words, a line each.
 *
 * @param sections the sections of the index
 * @param language the site's
 * @param known words that another list of the same search has already
 */
export function createWordList(
  sections: readonly SearchableSection[],
  language: Language,
  known: ReadonlySet<string> = new Set(),
): IndexFile {
  const words = listSpellings(sections, language).filter((word) => !known.has(word));
  return { path: "words.txt", content: Buffer.from(`${words.join("\n")}\n`) };
}
