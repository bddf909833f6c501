import { memoize } from "../content/memoize.ts";
import type { Word } from "../text/words.ts";
import type { Span } from "./words.ts";

/** The places of some words in a text. */
export type Phrases = readonly Span[];

/** What was found in a text, by the words that were looked for. */
export type FoundPhrases = ReadonlyMap<string, Phrases>;

/** “In my room” and “in their room” are said of the same people as “in your room”. */
const sameOwner: ReadonlyMap<string, string> = new Map(
  ["my", "their", "his", "her"].map((owner) => [owner, "your"]),
);

function foldOwner(text: string): string {
  return sameOwner.get(text) ?? text;
}

interface Sought {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Phrases that begin with one word, by their second: of many that begin with “no” few go on as a text does. */
interface SoughtFrom {
  readonly alone: string[];
  readonly bySecond: Map<string, Sought[]>;
  /** Those whose second word may have any ending. */
  readonly byStem: Sought[];
}

/** Words that begin with these letters, of those that may have any ending. */
const shortestStem = 3;

/**
 * Makes what finds many phrases in a text at once.
 *
 * @param phrases folded words; a `*` at the end of a word stands for any ending
 * @returns finds which of them stand in a text, and where
 */
export function createPhraseFinder(
  phrases: Iterable<string>,
): (words: readonly Word[]) => FoundPhrases {
  const byWord = new Map<string, SoughtFrom>();
  const byStem = new Map<string, Sought[]>();
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(" ").map(foldOwner);
    const [first = ""] = words;
    if (isStem(first)) listOf(byStem, beginStem(first.slice(0, -1))).push({ phrase, words });
    else addTo(byWord, first, { phrase, words });
  }
  return (words) => {
    const found = new Map<string, Span[]>();
    const collect = (phrase: string, from: number, length: number) => {
      const places = found.get(phrase);
      if (places === undefined) found.set(phrase, [{ from, to: from + length }]);
      else places.push({ from, to: from + length });
    };
    const collectAll = (from: number, some: readonly Sought[] | undefined) => {
      if (some === undefined) return;
      for (const { phrase, words: wanted } of some) {
        if (standsAt(words, from, wanted)) collect(phrase, from, wanted.length);
      }
    };
    for (let from = 0; from < words.length; from += 1) {
      const text = foldOwner(words[from]?.text ?? "");
      const begun = byWord.get(text);
      if (begun !== undefined) {
        for (const phrase of begun.alone) collect(phrase, from, 1);
        const next = words[from + 1]?.text;
        if (next !== undefined) collectAll(from, begun.bySecond.get(foldOwner(next)));
        collectAll(from, begun.byStem);
      }
      collectAll(from, byStem.get(beginStem(text)));
    }
    return found;
  };
}

/** Any sum begins with its sign: `$*`. */
function beginStem(text: string): string {
  return text.startsWith("$") ? "$" : text.slice(0, shortestStem);
}

function isStem(word: string): boolean {
  return word.endsWith("*");
}

function listOf(lists: Map<string, Sought[]>, key: string): Sought[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Sought[] = [];
  lists.set(key, list);
  return list;
}

function addTo(byWord: Map<string, SoughtFrom>, first: string, sought: Sought): void {
  const known = byWord.get(first);
  const begun: SoughtFrom = known ?? { alone: [], bySecond: new Map(), byStem: [] };
  if (known === undefined) byWord.set(first, begun);
  const [, second] = sought.words;
  if (second === undefined) begun.alone.push(sought.phrase);
  else if (isStem(second)) begun.byStem.push(sought);
  else listOf(begun.bySecond, second).push(sought);
}

function standsAt(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((want, index) => {
    const word = words[from + index];
    if (word === undefined) return false;
    if (index > 0 && word.gap !== " " && /[.;!?]/.test(word.gap)) return false;
    return isStem(want)
      ? word.text.startsWith(want.slice(0, -1))
      : word.text === want || foldOwner(word.text) === want;
  });
}

/**
 * Lists where any of some phrases stand.
 *
 * @param found what was found in a text
 * @param phrases the phrases, all of which were looked for
 */
export function listPlaces(found: FoundPhrases, phrases: readonly string[]): Phrases {
  if (found.size === 0) return [];
  if (found.size < phrases.length) {
    const wanted = setOf(phrases);
    return [...found].flatMap(([phrase, places]) => (wanted.has(phrase) ? places : []));
  }
  return phrases.flatMap((phrase) => found.get(phrase) ?? []);
}

const setOf = memoize((phrases: readonly string[]): ReadonlySet<string> => new Set(phrases));
