import { countSlips } from "../../text/spelling.ts";
import type { AskedLanguage } from "./asked-language.ts";
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

/** Shorter words are too near to each other: one letter parts “fire” and “fine”. */
const shortestMisspelled = 6;
/** In these two letters may be wrong: in “bleeding” two part it from “beeping”. */
const longMisspelled = 9;

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

/** The places of a phrase that begins at a place; nothing where it does not. */
export function followPhrase(
  typed: readonly string[],
  phrase: Phrase,
  start: number,
  isSame: typeof isSameWord,
): readonly number[] | undefined {
  const places: number[] = [];
  for (const { words, mostBetween } of phrase) {
    const last = places.at(-1);
    const from = last === undefined ? start : last + 1;
    const most = last === undefined ? 1 : mostBetween + 1;
    const found = typed
      .slice(from, from + most)
      .findIndex((word) => words.some((wanted) => isSame(word, wanted)));
    if (found < 0) return undefined;
    places.push(from + found);
  }
  return places;
}

/** A word is the same with a plural's ending. */
export function isSameWord(word: string, wanted: string): boolean {
  if (wanted.endsWith("*")) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || word === `${wanted}s`;
}

/** And where it is long with a slip or two in it. */
export function isLikeWord(word: string, wanted: string): boolean {
  if (isSameWord(word, wanted)) return true;
  if (wanted.length < shortestMisspelled || word[0] !== wanted[0]) return false;
  const most = wanted.length < longMisspelled ? 1 : 2;
  return Math.abs(word.length - wanted.length) <= most && countSlips(word, wanted, most) <= most;
}
