import { memoize } from "../content/memoize.ts";
import type {
  ClaimSide,
  ClaimSubject,
  ClaimWords,
  ValueSubject,
} from "../locales/document-claims.ts";
import type { Word } from "../text/words.ts";
import { createPhraseFinder, type FoundPhrases } from "./phrases.ts";

/** Some words, folded, with what was found in them. */
export interface FoldedWords {
  readonly words: readonly Word[];
  readonly found: FoundPhrases;
  /** The subjects that they name. */
  readonly named: ReadonlySet<ClaimSubject>;
}

/**
 * Makes what finds in some words at once all that claims are read by.
 *
 * @param language the words of the text's language
 */
export const folderOf = memoize(
  (language: ClaimWords): ((words: readonly Word[]) => FoldedWords) => {
    const findPhrases = createFinder(language);
    const naming = listNaming(language);
    return memoize((words: readonly Word[]) => {
      const found = findPhrases(words);
      const named = new Set([...found.keys()].flatMap((phrase) => naming.get(phrase) ?? []));
      return { words, found, named };
    });
  },
);

/** The subjects that each phrase names. */
function listNaming({ subjects }: ClaimWords): ReadonlyMap<string, readonly ClaimSubject[]> {
  const pairs = subjects.flatMap((subject) =>
    listTopics(subject).map((phrase) => ({ phrase, subject })),
  );
  const grouped = Map.groupBy(pairs, ({ phrase }) => phrase);
  return new Map(
    [...grouped].map(([phrase, some]) => [phrase, some.map(({ subject }) => subject)]),
  );
}

function listTopics(subject: ClaimSubject): readonly string[] {
  if (subject.kind === "money") {
    return [...subject.anyOf, ...(subject.anyOfRegular ?? []), ...(subject.titles ?? [])];
  }
  if (subject.kind === "allowed" || subject.kind === "place") return subject.anyOf;
  if (subject.kind !== "sides") {
    const first = topicWaysOf(subject).flatMap(([group = []]) => group);
    return [...subject.anyOf, ...(subject.titles ?? []), ...first];
  }
  return subject.sides.flatMap(({ ways }) => ways.flatMap(readWay).flat());
}

function createFinder(language: ClaimWords) {
  return createPhraseFinder([
    ...language.subjects.flatMap(listPhrases),
    ...language.refused,
    ...language.refusedBefore,
    ...language.withoutException,
    ...language.granted,
    ...language.consequences,
    ...language.approved,
    ...language.conditions,
    ...Object.values(language.scopes).flat(2),
  ]);
}

/**
 * The words that bear no meaning of their own beside a value.
 *
 * @param language the words of a language
 */
export const smallWordsOf = memoize(
  (language: ClaimWords): ReadonlySet<string> => new Set(language.small),
);

function listPhrases(subject: ClaimSubject): readonly string[] {
  const { unless = [], unlessAbove = [], given = [] } = subject;
  const all = [...unless, ...unlessAbove, ...given];
  if (subject.kind === "sides") {
    return [...all, ...subject.sides.flatMap(({ ways }) => ways.flatMap(readWay).flat())];
  }
  const named = [...all, ...subject.anyOf, ...(subject.beside ?? [])];
  if (subject.kind === "place") return [...named, ...subject.places.flat()];
  if (subject.kind === "allowed") {
    return [...named, ...(subject.refused ?? []), ...(subject.granted ?? [])];
  }
  const { counted = [], anyOfRegular = [], titles = [], doing = [] } = subject;
  const ways = topicWaysOf(subject).flat(2);
  return [...named, ...counted, ...anyOfRegular, ...titles, ...doing, ...ways];
}

/**
 * Reads a way to say something: groups of words, of each of which one must stand there.
 *
 * @param way the groups parted by `+`, the words of each by `/`
 */
export function readWay(way: string): readonly (readonly string[])[] {
  return way.split("+").map((group) => group.split("/").map((words) => words.trim()));
}

/**
 * The ways to say each of two answers, read once.
 *
 * @param side one of the answers
 */
export const waysOf = memoize(({ ways }: ClaimSide) => ways.map(readWay));

/**
 * The ways to name a subject in words that do not stand together, read once.
 *
 * @param subject a subject with a value
 */
export const topicWaysOf = memoize(({ ways = [] }: ValueSubject) => ways.map(readWay));
