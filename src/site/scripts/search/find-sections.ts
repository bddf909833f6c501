import type { Hit, PagefindWorker } from "./pagefind-worker.ts";
import type { ScoredSection } from "./score-sections.ts";
import { listTerms, nameDocument } from "./search-terms.ts";
import type { MappedSection } from "./section-map.ts";
import { findSpellings } from "./spelling.ts";

/** A section that fits what was asked, with the places in its text that fit. */
export interface RankedSection {
  readonly section: MappedSection;
  readonly score: number;
  readonly places: ReadonlySet<number>;
}

/** What was found. */
export interface Findings {
  readonly sections: readonly RankedSection[];
  /** Words that were looked for in the stead of what was typed. */
  readonly spellings: readonly string[];
}

/** What a search asks. */
export interface SearchSources {
  readonly worker: PagefindWorker;
  /** Scores sections by what the index finds of one word. */
  readonly score: (hits: readonly Hit[]) => readonly ScoredSection[];
  /** Gives the words of the index, once a word is not among its own. */
  readonly loadWords: () => Promise<readonly string[]>;
}

/** A word that was guessed counts less than one that was typed. */
const guessed = 0.8;
/** So few letters could be the start of anything. */
const shortestGuess = 3;
/** How many words are tried for one that is still being typed. */
const mostGuesses = 6;

/**
 * Makes a search over indexes.
 *
 * @param sources what it asks
 */
export function createSearch({
  worker,
  score,
  loadWords,
}: SearchSources): (text: string, documentTitle: string) => Promise<Findings> {
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const ask = (words: string): Promise<readonly Hit[]> => {
    const hits = asked.get(words) ?? worker.search(words);
    asked.set(words, hits);
    return hits;
  };
  /** Nothing, unless some section has the word itself, in any of its forms. */
  const findWord = async (word: string): Promise<readonly ScoredSection[]> => {
    const sections = score(await ask(word));
    return sections.some(({ isExact }) => isExact) ? sections : [];
  };
  const findTerm = async (term: string): Promise<FoundTerm> => {
    const sections = await findWord(term);
    if (sections.length > 0 || term.length < shortestGuess) return { sections, spellings: [] };
    const words = await loadWords();
    const started = words.filter((word) => word.startsWith(term)).slice(0, mostGuesses);
    const guesses = started.length > 0 ? started : findSpellings(term, words);
    const found = await Promise.all(guesses.map(findWord));
    return {
      sections: found.flat().map((section) => ({ ...section, score: section.score * guessed })),
      spellings: started.length > 0 ? [] : guesses,
    };
  };
  /** Gives a test for sections of one document, or of all. */
  const findDocument = async (title: string): Promise<(found: ScoredSection) => boolean> => {
    if (title === "") return () => true;
    const ids = new Set((await ask(`"${nameDocument(title)}"`)).map(({ id }) => id));
    return ({ section }) => ids.has(section.record);
  };
  return async (text, documentTitle) => {
    const [isWanted, ...found] = await Promise.all([
      findDocument(documentTitle),
      ...listTerms(text).map(findTerm),
    ]);
    return {
      sections: rankSections(found.map(({ sections }) => sections.filter(isWanted))),
      spellings: found.flatMap(({ spellings }) => spellings),
    };
  };
}

interface FoundTerm {
  readonly sections: readonly ScoredSection[];
  readonly spellings: readonly string[];
}

/**
 * Puts sections in order: each word adds its score, and a section that has more of the words asked
 * for goes before one that has fewer.
 *
 * @param found the sections that have each word
 */
export function rankSections(
  found: readonly (readonly ScoredSection[])[],
): readonly RankedSection[] {
  const sections = new Map<MappedSection, { score: number; count: number; places: Set<number> }>();
  for (const scored of found) {
    const best = new Map<MappedSection, ScoredSection>();
    for (const one of scored) {
      if (one.score > (best.get(one.section)?.score ?? -1)) best.set(one.section, one);
    }
    for (const { section, score, places } of best.values()) {
      const ranked = sections.get(section) ?? { score: 0, count: 0, places: new Set() };
      sections.set(section, ranked);
      ranked.score += score;
      ranked.count += 1;
      for (const place of places) ranked.places.add(place);
    }
  }
  return [...sections]
    .map(([section, { score, count, places }]) => ({
      section,
      places,
      score: (score * (count + 1)) / (found.length + 1),
    }))
    .toSorted((first, second) => second.score - first.score);
}
