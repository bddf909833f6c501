import { gzipSync } from "node:zlib";
import { foldWords, stopWords } from "../site/scripts/search/search-terms.ts";
import type { SearchableSection } from "../views/searchable-sections.ts";
import type { IndexFile } from "./pagefind-process.ts";

/** Shorter words are never taken for a misspelling of another. */
const shortest = 5;

/**
 * Lists the words of a text that say something, each once, in the order of the alphabet.
 *
 * @param text any text
 */
export function listKnownWords(text: string): readonly string[] {
  const words = foldWords(text).split(" ");
  return [...new Set(words)].filter((word) => word !== "" && !stopWords.has(word)).toSorted();
}

/**
 * Lists the words that a misspelling is held against: those of the sections themselves, so that a
 * list says no more than its index.
 *
 * @param sections the sections of an index
 */
export function listSpellings(sections: readonly SearchableSection[]): readonly string[] {
  const written = new Set<string>(); // each once: the same few thousand words come again and again
  for (const { title, text, words } of sections) {
    for (const word of [title, text, ...words].join(" ").split(/\s+/)) written.add(word);
  }
  const words = new Set(
    listKnownWords([...written].join(" ")).filter(
      (word) => word.length >= shortest && /^\p{Letter}+$/u.test(word),
    ),
  );
  return [...words].filter((word) => !isFormOfAnother(word, words));
}

/** The index knows a word by its stem: one form of it is enough. */
function isFormOfAnother(word: string, words: ReadonlySet<string>): boolean {
  return ["s", "es", "d", "ed", "ing", "ly"].some(
    (ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)),
  );
}

/**
 * Makes the file of an index's words, one after the other, each as the number of letters that it
 * shares with the one before and the rest.
 *
 * @param sections the sections of the index
 * @param known words that another list of the same search has already
 */
export function createWordList(
  sections: readonly SearchableSection[],
  known: ReadonlySet<string> = new Set(),
): IndexFile {
  const words = listSpellings(sections).filter((word) => !known.has(word));
  let before = "";
  const lines = words.map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return `${shared}${word.slice(shared)}`;
  });
  return { path: "words.gz", content: gzipSync(lines.join("")) };
}
