import { findSpellings } from "../../text/spelling.ts";
import { listTypedWords } from "../../text/typed-words.ts";
import type { AskedLanguage } from "../../theme/scripts/asked-language.ts";
import { nameDocument } from "./name-document.ts";
import type { FoundRecord, OpenIndex } from "./pagefind.ts";

/** A section that fits what was asked. */
export interface RankedSection {
  readonly id: string;
  readonly record: FoundRecord;
  readonly score: number;
}

/** What a search found, the best first. */
export interface SearchResults {
  readonly sections: readonly RankedSection[];
  /** The words as typed. */
  readonly typed: readonly string[];
  /** The words that were looked for, as they stand in the index. */
  readonly words: readonly string[];
  /** Words that were looked for beside or instead of what was typed, each once. */
  readonly spellings: readonly string[];
  /**
   * How much of what was typed the best section has, from 0 to 1: the fewer have a word, the more it counts,
   * and half where only its text has it, or where it was guessed.
   */
  readonly covered: number;
  /** How much it says that something has a word. */
  readonly weigh: (word: string) => number;
}

/** Finds sections for what was typed, in one document or in all. */
export type Search = (text: string, documentTitle: string) => Promise<SearchResults>;

/**
 * What a word counts in a section's title, among its search words, and within its search phrases, beside its
 * text. Within a phrase it says less: “front” of “standing out front” is not what that section is about.
 */
const fieldWeights = { title: 4, words: 4, phrases: 2 } as const;
/** What a section counts that only has words which start like the one that was typed. */
const longer = 0.2;
/** A word that was guessed counts less than one that was typed. */
const guessed = 0.8;
/** So few letters could be the start of anything. */
const shortestGuess = 3;
/** What a word that says nothing by itself counts, and two of them side by side. */
const smallWord = 0.5;
/** What a word counts of which a section is not called, or which was guessed, where it is asked how much of it all a section has. */
const halfCovered = 0.5;
/** What a section counts more that is called by all that was typed. */
const titled = 1.3;
/** What a word of policies counts that nobody typed, but meant by a phrase. */
const meantWeight = 0.5;
/** How many words are tried for one that is still being typed. */
const mostGuesses = 6;

/** Sections by their names in the index, with what each counts. */
type Scores = ReadonlyMap<string, Scored>;

interface Scored {
  readonly record: FoundRecord;
  readonly score: number;
  /** True where the title has it. */
  readonly isTitled?: boolean;
  /** How much of the word the section has: less where only its text has it. */
  readonly covered?: number;
}

interface FoundTerm {
  readonly scores: Scores;
  readonly words: readonly string[];
  readonly spellings: readonly string[];
}

/**
 * Makes a search.
 *
 * @param index the open indexes
 * @param loadWords gives the words of the index, once a word is not among its own
 * @param language the language that people search in
 */
export function createSearch(
  { pagefind, total }: OpenIndex,
  loadWords: () => Promise<readonly string[]>,
  { isTelling, findNear, findMeant }: Omit<AskedLanguage, "besides">,
): Search {
  const asked = new Map<string, Promise<readonly FoundRecord[]>>();
  const ask = (term: string): Promise<readonly FoundRecord[]> => {
    const found = asked.get(term) ?? pagefind.search(term).then(({ results }) => results);
    asked.set(term, found);
    return found;
  };
  /** How much it says that a section has something: the fewer have it, the more. */
  const weighRarity = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  /** Nothing, unless some section has the word itself, in any of its forms. */
  const findWord = async (word: string): Promise<Scores> => {
    const [all, exact] = await Promise.all([ask(word), ask(`"${word}"`)]);
    const ids = new Set(exact.map(({ id }) => id));
    if (ids.size === 0) return new Map();
    const rarity = weighRarity(all.length);
    return new Map(
      all.map((record) => {
        const matched = record.matchedMetaFields ?? [];
        const fields = weighFields(matched);
        const score = (record.score + rarity * fields) * (ids.has(record.id) ? 1 : longer);
        const isTitled = matched.includes("title");
        const covered = fields > 0 ? 1 : halfCovered;
        return [record.id, { record, isTitled, covered, score }];
      }),
    );
  };
  const findGuesses = async (words: readonly string[]): Promise<Scores> =>
    weaken((await Promise.all(words.map(findWord))).reduce(takeBest, new Map()));
  const findTerm = async (term: string): Promise<FoundTerm> => {
    const scores = await findWord(term);
    if (scores.size > 0) return { scores, words: [term], spellings: [] };
    const near = findNear(term);
    const guesses = await findGuesses(near);
    if (guesses.size > 0 || term.length < shortestGuess) {
      return { scores: guesses, words: [term, ...near], spellings: near };
    }
    const known = await loadWords();
    const started = known.filter((word) => word.startsWith(term)).slice(0, mostGuesses);
    const others = started.length > 0 ? started : findSpellings(term, known);
    const spellings = started.length > 0 ? [] : others;
    return { scores: await findGuesses(others), words: others, spellings };
  };
  /** Words that stand side by side, as they were typed, say more than each by itself. */
  const findPair = async ([first, second]: readonly [string, string]): Promise<Scores> => {
    const found = await ask(`"${first} ${second}"`);
    const telling = [first, second].filter(isTelling).length;
    const score = weighRarity(found.length) * (telling || smallWord);
    return new Map(found.map((record) => [record.id, { record, score }]));
  };
  const findDocument = async (title: string): Promise<(id: string) => boolean> => {
    if (title === "") return () => true;
    const ids = new Set((await ask(`"${nameDocument(title)}"`)).map(({ id }) => id));
    return (id) => ids.has(id);
  };
  const measureCovered = (terms: readonly Scores[], id = ""): number => {
    const sum = (share: (scores: Scores) => number) =>
      terms.reduce((total, scores) => total + weighRarity(scores.size) * share(scores), 0);
    return terms.length === 0 ? 1 : sum((scores) => scores.get(id)?.covered ?? 0) / sum(() => 1);
  };
  return async (text, documentTitle) => {
    const typed = listTypedWords(text);
    const terms = [...new Set(typed.filter(isTelling))];
    const pairs = typed.slice(1).map((word, index) => [typed[index] ?? "", word] as const);
    const meant = findMeant(typed).filter(isTelling);
    const [isWanted, found, foundPairs, foundMeant] = await Promise.all([
      findDocument(documentTitle),
      Promise.all(terms.map(findTerm)),
      Promise.all(pairs.map(findPair)),
      Promise.all(meant.map(findWord)),
    ]);
    const scores = found.map((term) => term.scores);
    const sections = rankSections(scores, foundPairs, foundMeant).filter(({ id }) => isWanted(id));
    const counted = [scores, [...scores, ...foundMeant]];
    const weights = new Map(terms.map((term, at) => [term, weighRarity(scores[at]?.size ?? 0)]));
    return {
      sections,
      typed,
      words: [...found.flatMap(({ words }) => words), ...meant],
      spellings: [...new Set([...meant, ...found.flatMap(({ spellings }) => spellings)])].filter(
        (word) => !typed.includes(word),
      ),
      covered: Math.max(...counted.map((had) => measureCovered(had, sections[0]?.id))),
      weigh: (word) => weights.get(word) ?? smallWord,
    };
  };
}

/** A word that a section is called by counts once, not again within a phrase. */
function weighFields(matched: readonly string[]): number {
  const title = matched.includes("title") ? fieldWeights.title : 0;
  if (matched.includes("words")) return title + fieldWeights.words;
  return title + (matched.includes("phrases") ? fieldWeights.phrases : 0);
}

function takeBest(best: Map<string, Scored>, scores: Scores): Map<string, Scored> {
  for (const [id, scored] of scores) {
    if (scored.score > (best.get(id)?.score ?? -1)) best.set(id, scored);
  }
  return best;
}

function weaken(scores: Scores): Scores {
  return new Map(
    [...scores].map(([id, one]) => [
      id,
      { ...one, score: one.score * guessed, covered: (one.covered ?? 1) * halfCovered },
    ]),
  );
}

/**
 * Puts sections in order: each word adds its score, a section that has more of the words asked for
 * goes before one that has fewer, and words side by side count once more.
 *
 * @param terms the sections that have each word
 * @param pairs the sections that have two words side by side; they add to sections with one of the words
 * @param meant the sections that have each word that was meant
 */
export function rankSections(
  terms: readonly Scores[],
  pairs: readonly Scores[],
  meant: readonly Scores[] = [],
): readonly RankedSection[] {
  // Small words alone find something only where nothing else was typed.
  const ids = new Map(
    [...(terms.length > 0 ? terms : pairs), ...meant].flatMap((scores) => [...scores]),
  );
  const sum = (scores: readonly Scores[], id: string) =>
    scores.reduce((total, found) => total + (found.get(id)?.score ?? 0), 0);
  return [...ids]
    .map(([id, { record }]) => {
      const matched = terms.filter((scores) => scores.has(id)).length;
      const isTitled = terms.length > 0 && terms.every((scores) => scores.get(id)?.isTitled);
      const share = ((matched + 1) / (terms.length + 1)) * (isTitled ? titled : 1);
      const score = (sum(terms, id) + sum(pairs, id)) * share + meantWeight * sum(meant, id);
      return { id, record, score };
    })
    .toSorted((first, second) => second.score - first.score);
}
