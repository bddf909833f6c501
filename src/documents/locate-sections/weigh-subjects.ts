import type { Language } from "../../locales/language.ts";
import {
  listKinds,
  readStems,
  searchSide,
  type VocabularyIndex,
  type VocabularyTerm,
} from "./index-vocabulary.ts";

/** How much a text speaks of a section. */
export interface SubjectWeight {
  readonly weight: number;
  /** Of how many sides of its subject. */
  readonly sides: number;
  /** Whether it calls the subject by a name. */
  readonly isNamed: boolean;
}

/** What names a subject weighs as much as two sides of it. */
const name = 2;
/** What people search for is written less to the point than a vocabulary. */
const bySearch = 0.6;
/** Each further word of one side adds this much of its weight. */
const further = 0.25;
const mostFurther = 3;
/** So many words speak of one subject; what a longer text has of it weighs less. */
const shortText = 40;
/** What leads a text says what it is about. */
const lead = 1.5;

/**
 * Weighs how much a text speaks of each section of a type: of how many sides of its subject, by how many words,
 * and how much its own these are.
 *
 * @param text the text as it stands there, its title left out
 * @param title what leads the text as a title would
 * @param index the vocabulary of the sections
 * @param language the language of the text
 * @returns a weight for each section, in their order; 0 where nothing speaks of it
 */
export function weighSubjects(
  text: string,
  title: string | undefined,
  index: VocabularyIndex,
  language: Language,
): readonly SubjectWeight[] {
  const stems = [...readStems(text, language), ...listKinds(text, language)];
  const length = Math.max(1, Math.sqrt(stems.length / shortText));
  const found = new Map<VocabularyTerm, number>();
  for (const term of listTerms(stems, index)) found.set(term, 1 / length);
  if (title !== undefined) {
    for (const term of listTerms(readStems(title, language), index)) found.set(term, lead);
  }
  const sides = index.sections.map(() => new Map<number, number[]>());
  for (const [term, times] of found) {
    const ofSection = sides[term.section];
    if (ofSection === undefined) continue;
    const weights = ofSection.get(term.side) ?? [];
    ofSection.set(term.side, [...weights, term.weight * times]);
  }
  return sides.map((ofSection) => {
    let sum = 0;
    for (const [side, weights] of ofSection) {
      const [most = 0, ...others] = weights.toSorted((first, second) => second - first);
      const more = others.slice(0, mostFurther).reduce((all, weight) => all + weight * further, 0);
      sum += (most + more) * (side === 0 ? name : side === searchSide ? bySearch : 1);
    }
    const names = ofSection.get(0)?.length ?? 0;
    return { weight: sum, sides: ofSection.size + (names > 1 ? 1 : 0), isNamed: names > 0 };
  });
}

/** Words of a longer phrase on the same section say nothing more by themselves. */
function listTerms(
  stems: readonly string[],
  { sections, terms }: VocabularyIndex,
): ReadonlySet<VocabularyTerm> {
  const found = stems.flatMap((stem, at) =>
    (terms.get(stem) ?? [])
      .filter((term) => term.stems.every((one, behind) => stems[at + behind] === one))
      .map((term) => ({ term, at })),
  );
  const longestFirst = found.toSorted(
    (one, other) => other.term.stems.length - one.term.stems.length,
  );
  const spoken = sections.map(() => new Set<number>());
  const counted = new Set<VocabularyTerm>();
  for (const { term, at } of longestFirst) {
    const places = spoken[term.section] ?? new Set();
    if (term.stems.some((_, behind) => places.has(at + behind))) continue;
    for (const behind of term.stems.keys()) places.add(at + behind);
    counted.add(term);
  }
  return counted;
}
