import type { Hit, PagefindWorker } from "./pagefind-worker.ts";
import { listTerms, nameDocument } from "./search-terms.ts";
import { findSpellings } from "./spelling.ts";

/** A section that fits what was asked, with the places in its text that fit. */
export interface RankedSection {
  readonly hit: Hit;
  readonly score: number;
  readonly places: ReadonlySet<number>;
}

/** What was found. */
export interface Findings {
  readonly sections: readonly RankedSection[];
  /** Words that were looked for in the stead of what was typed. */
  readonly spellings: readonly string[];
}

/** A word that was guessed counts less than one that was typed. */
const guessed = 0.8;
/** So does a word that only starts like the one that was typed. */
const longer = 0.2;
/** So few letters could be the start of anything. */
const shortestGuess = 3;
/** How many words are tried for one that is still being typed. */
const mostGuesses = 6;

/**
 * Makes a search over an index.
 *
 * @param worker what finds one word
 * @param loadWords gives the words of the index, once a word is not among its own
 */
export function createSearch(
  worker: PagefindWorker,
  loadWords: () => Promise<readonly string[]>,
): (text: string, documentTitle: string) => Promise<Findings> {
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const ask = (words: string): Promise<readonly Hit[]> => {
    const hits = asked.get(words) ?? worker.search(words);
    asked.set(words, hits);
    return hits;
  };
  /** Sections with the word itself, in any of its forms; others only have a longer word. */
  const findWord = async (word: string): Promise<readonly Hit[]> => {
    const [exact, scored] = await Promise.all([ask(`"${word}"`), ask(word)]);
    const ids = new Set(exact.map(({ id }) => id));
    if (ids.size === 0) return [];
    return scored.map((hit) => (ids.has(hit.id) ? hit : weaken(hit, longer)));
  };
  const findTerm = async (term: string): Promise<FoundTerm> => {
    const hits = await findWord(term);
    if (hits.length > 0 || term.length < shortestGuess) return { hits, spellings: [] };
    const words = await loadWords();
    const started = words.filter((word) => word.startsWith(term)).slice(0, mostGuesses);
    const guesses = started.length > 0 ? started : findSpellings(term, words);
    const found = await Promise.all(guesses.map(findWord));
    return {
      hits: found.flat().map((hit) => weaken(hit, guessed)),
      spellings: started.length > 0 ? [] : guesses,
    };
  };
  /** Gives a test for sections of one document, or of all. */
  const findDocument = async (title: string): Promise<(hit: Hit) => boolean> => {
    if (title === "") return () => true;
    const ids = new Set((await ask(`"${nameDocument(title)}"`)).map(({ id }) => id));
    return ({ id }) => ids.has(id);
  };
  return async (text, documentTitle) => {
    const [isWanted, ...found] = await Promise.all([
      findDocument(documentTitle),
      ...listTerms(text).map(findTerm),
    ]);
    return {
      sections: rankSections(found.map(({ hits }) => hits.filter(isWanted))),
      spellings: found.flatMap(({ spellings }) => spellings),
    };
  };
}

interface FoundTerm {
  readonly hits: readonly Hit[];
  readonly spellings: readonly string[];
}

function weaken(hit: Hit, share: number): Hit {
  return { ...hit, score: hit.score * share };
}

/**
 * Puts sections in order: each word adds its score, and a section that has more of the words asked
 * for goes before one that has fewer.
 *
 * @param found the hits of each word
 */
export function rankSections(found: readonly (readonly Hit[])[]): readonly RankedSection[] {
  const sections = new Map<
    string,
    { hit: Hit; score: number; count: number; places: Set<number> }
  >();
  for (const hits of found) {
    const best = new Map<string, Hit>();
    for (const hit of hits) {
      if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
    }
    for (const hit of best.values()) {
      const section = sections.get(hit.id) ?? { hit, score: 0, count: 0, places: new Set() };
      sections.set(hit.id, section);
      section.score += hit.score;
      section.count += 1;
      for (const place of hit.words) section.places.add(place);
    }
  }
  return [...sections.values()]
    .map(({ hit, score, count, places }) => ({
      hit,
      places,
      score: (score * (count + 1)) / (found.length + 1),
    }))
    .toSorted((first, second) => second.score - first.score);
}
