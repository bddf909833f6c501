import type { AskedLanguage } from "./asked-language.ts";
import { followPhrase, isLikeWord, isSameWord } from "./follow-phrase.ts";
import { type Phrase, type PhraseList, readPhrases } from "./read-phrases.ts";

/** By which words a card is asked for. */
export interface AskedWords {
  /** Enough whatever else stands there: a number to call is better shown once too often. */
  readonly always: readonly Phrase[];
  /** Enough wherever they stand. */
  readonly anywhere: readonly Phrase[];
  /** Enough where nothing else stands beside them that says what is meant. */
  readonly alone: readonly Phrase[];
  /** Where one of these stands, something else is meant. */
  readonly unless: readonly Phrase[];
  /** They say nothing more beside those that are enough alone. */
  readonly besides: readonly Phrase[];
}

/** The same as the catalog has it: phrases with commas between them, all together or by their kind. */
export type AskedLists = Partial<Readonly<Record<keyof AskedWords, PhraseList>>>;

/** Reads the words of a card from the catalog. */
export function readAskedWords(lists: AskedLists): AskedWords {
  return {
    always: readPhrases(lists.always),
    anywhere: readPhrases(lists.anywhere),
    alone: readPhrases(lists.alone),
    unless: readPhrases(lists.unless),
    besides: readPhrases(lists.besides),
  };
}

/**
 * Tells whether what was typed asks for a card.
 *
 * @param typed the words as typed
 * @param asked the card's words
 * @param language the language they are typed in
 */
export function isAskedFor(
  typed: readonly string[],
  { always, anywhere, alone, unless, besides: own }: AskedWords,
  { isTelling, besides }: AskedLanguage,
): boolean {
  if (placePhrases(typed, always).size > 0) return true;
  if (placePhrases(typed, unless).size > 0) return false;
  if (placePhrases(typed, anywhere).size > 0) return true;
  // A number to call takes the word itself: “insured” is no “injured”.
  const places = placePhrases(typed, alone, anywhere.length === 0);
  if (places.size === 0) return false;
  const covered = new Set([...places, ...placePhrases(typed, [...besides, ...own])]);
  return typed.every((word, place) => covered.has(place) || !isTelling(word) || /^\d/.test(word));
}

/**
 * Finds the longest phrases that stand in a text.
 *
 * @param typed the words of the text
 * @param phrases the phrases
 */
export function findPhrases(
  typed: readonly string[],
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const found = phrases.filter((phrase) => placePhrases(typed, [phrase]).size > 0);
  const longest = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === longest);
}

/** The places of the typed words that are of a phrase. A word by itself may have slips only where asked. */
function placePhrases(
  typed: readonly string[],
  phrases: readonly Phrase[],
  mayHaveSlips = false,
): ReadonlySet<number> {
  return new Set(
    phrases.flatMap((phrase) => {
      const isSame = mayHaveSlips || phrase.length > 1 ? isLikeWord : isSameWord;
      return typed.flatMap((_, start) => followPhrase(typed, phrase, start, isSame) ?? []);
    }),
  );
}
