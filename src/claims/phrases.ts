import { memoize } from "../content/memoize.ts";
import type { Word } from "../text/words.ts";
import type { Span } from "./words.ts";

/** The places of some words in a text. */
export type Phrases = readonly Span[];

/** What was found in a text, by the words that were looked for. */
export type FoundPhrases = ReadonlyMap<string, Phrases>;

/** “In my room” and “in their room” are said of the same people as “in your room”. */
const sameOwner: Readonly<Record<string, string>> = {
  my: "your",
  their: "your",
  his: "your",
  her: "your",
};

function foldOwner(text: string): string {
  return sameOwner[text] ?? text;
}

interface Sought {
  readonly phrase: string;
  readonly words: readonly string[];
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
  const byWord = new Map<string, Sought[]>();
  const byStem = new Map<string, Sought[]>();
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(" ").map(foldOwner);
    const [first = ""] = words;
    const isStem = first.endsWith("*");
    const key = isStem ? first.slice(0, shortestStem) : first;
    const map = isStem ? byStem : byWord;
    map.set(key, [...(map.get(key) ?? []), { phrase, words }]);
  }
  return (words) => {
    const found = new Map<string, Span[]>();
    const collect = (from: number, sought: readonly Sought[] | undefined) => {
      for (const { phrase, words: wanted } of sought ?? []) {
        if (!standsAt(words, from, wanted)) continue;
        const places = found.get(phrase) ?? [];
        places.push({ from, to: from + wanted.length });
        found.set(phrase, places);
      }
    };
    for (let from = 0; from < words.length; from += 1) {
      const text = foldOwner(words[from]?.text ?? "");
      collect(from, byWord.get(text));
      collect(from, byStem.get(text.slice(0, shortestStem)));
    }
    return found;
  };
}

function standsAt(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((want, index) => {
    const word = words[from + index];
    if (word === undefined) return false;
    if (index > 0 && word.gap !== " " && /[.;!?]/.test(word.gap)) return false;
    return want.endsWith("*")
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
