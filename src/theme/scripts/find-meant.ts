import { isSameRoot } from "../../text/cut-ending.ts";
import { listTypedWords } from "../../text/typed-words.ts";
import { followPhrase, isLikeWord, isSameWord } from "./follow-phrase.ts";
import { type Phrase, type PhraseList, readPhrases } from "./read-phrases.ts";

/** What people say, and what policies say for it. */
export interface Meaning {
  readonly said: Phrase;
  readonly instead: readonly string[];
  /** Whether a section of the home is called by it. It is looked at only where it was said: there are many. */
  readonly isTitle: () => boolean;
}

/**
 * Reads from the catalog what people mean by phrases.
 *
 * @param meant phrases, with what policies say in front of them
 * @param titles what sections of the home are called: a phrase of theirs is meant as it is
 */
export function readMeanings(
  meant: Readonly<Record<string, readonly [instead: string, said: PhraseList]>>,
  titles: readonly string[] = [],
): readonly Meaning[] {
  const own = titles.map(listTypedWords);
  return Object.values(meant)
    .flatMap(([policies, said]) => {
      const instead = listTypedWords(policies);
      return readPhrases(said).map((phrase) => ({
        said: phrase,
        instead,
        isTitle: () => own.some((title) => placePhrase(title, phrase).length > 0),
      }));
    })
    .toSorted((first, second) => second.said.length - first.said.length);
}

/**
 * Finds what people mean by the phrases of what they typed: “graveyard shift” is “late from work”.
 *
 * @param typed the words as typed
 * @param meanings of phrases, the longest first
 * @returns the words of policies for it, each once
 */
export function findMeant(
  typed: readonly string[],
  meanings: readonly Meaning[],
): readonly string[] {
  const passed = new Set<number>();
  const meant = meanings.flatMap(({ said, instead, isTitle }) => {
    const places = placePhrase(typed, said).filter((place) => !passed.has(place));
    if (places.length === 0 || isTitle()) return [];
    for (const place of places) passed.add(place);
    return instead;
  });
  return [...new Set(meant)];
}

/** A word by itself stands there as it is; those of a phrase may be other forms, or have a slip. */
function placePhrase(words: readonly string[], phrase: Phrase): readonly number[] {
  const isSame = phrase.length > 1 ? isFormOrSlip : isSameWord;
  return words.flatMap((_, start) => followPhrase(words, phrase, start, isSame) ?? []);
}

function isFormOrSlip(word: string, wanted: string): boolean {
  // This runs a hundred thousand times at a letter typed: most words are told apart by their first one.
  return word[0] === wanted[0] && (isSameRoot(word, wanted) || isLikeWord(word, wanted));
}
