import type { Words } from "../../locales/locale-definition.ts";
import { listTypedWords } from "../../text/typed-words.ts";
import { findMeant, type Meaning } from "./find-meant.ts";
import { type Phrase, readPhrases } from "./read-phrases.ts";

/** What the search knows of the language that people type in. */
export interface AskedLanguage {
  /** Tells whether a word says something about what is looked for. */
  readonly isTelling: (word: string) => boolean;
  /** Gives words that mean the same as another. */
  readonly findNear: (word: string) => readonly string[];
  /** Gives words of policies for phrases by which people say it otherwise. */
  readonly findMeant: (typed: readonly string[]) => readonly string[];
  /** They say nothing more beside the words of any card. */
  readonly besides: readonly Phrase[];
}

/**
 * Reads from the catalog what the search knows of its language.
 *
 * @param words the words of the catalog
 * @param meanings of phrases
 */
export function readAskedLanguage(
  { small, near, besides }: Pick<Words["asked"], "small" | "near" | "besides">,
  meanings: readonly Meaning[],
): AskedLanguage {
  const smallWords = new Set(listTypedWords(small));
  const groups = near.split(";").map(listTypedWords);
  return {
    isTelling: (word) => !smallWords.has(word),
    findNear(word) {
      const group = groups.find((words) => words.includes(word)) ?? [];
      return group.filter((other) => other !== word);
    },
    findMeant: (typed) => findMeant(typed, meanings),
    besides: readPhrases(besides),
  };
}
