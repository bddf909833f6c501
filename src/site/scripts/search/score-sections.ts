import type { FoundWord, Hit } from "./pagefind-worker.ts";
import type { MappedSection, SectionMap } from "./section-map.ts";

/** A section that has a word that was asked for. */
export interface ScoredSection {
  readonly section: MappedSection;
  readonly score: number;
  /** Which words of the section's text, counted from 0. */
  readonly places: readonly number[];
  /** Whether it has the word itself, in any of its forms, and not only a longer one. */
  readonly isExact: boolean;
}

/** What a title and what search words count, beside a text that has the word about twice. */
const titleWeight = 6;
const searchWordsWeight = 4;
/** What a section counts that only has words which start like the one that was typed. */
const longer = 0.2;
/** How soon more of the same word says no more, and how much a long text is held against it. */
const saturation = 1.2;
const lengthShare = 0.4;
/** What Pagefind makes of the word itself, where a word with a letter more is at 0.46. */
const nearest = 0.79;

/** What is found of one word in one section. */
interface Finding {
  readonly section: MappedSection;
  readonly places: readonly number[];
  /** How often words of each nearness stand in the text. */
  readonly counts: ReadonlyMap<number, number>;
  /** The word counts 1 where it stands, however often, and each longer one less. */
  readonly inTitle: number;
  readonly inSearchWords: number;
  readonly isExact: boolean;
}

/**
 * Makes the function that scores sections by what the index finds of one word in whole documents:
 * BM25 with sections for documents (Robertson and Zaragoza, The Probabilistic Relevance Framework,
 * 2009), a field each for title and search words, and less for longer words.
 *
 * @param map the sections of every document that can be found
 * @returns a function that gives the sections that have the word, document after document
 */
export function createScorer(map: SectionMap): (hits: readonly Hit[]) => readonly ScoredSection[] {
  const sections = [...map.values()].flat();
  const total = sections.reduce((sum, { zones }) => sum + zones.text, 0);
  const averageLength = Math.max(1, total / Math.max(1, sections.length));
  return (hits) => {
    const findings = hits.flatMap(({ id, words }) => findSections(map.get(id) ?? [], words));
    const others = sections.length - findings.length;
    const rarity = Math.log(1 + (others + 0.5) / (findings.length + 0.5));
    return findings.map((finding) => ({
      section: finding.section,
      places: finding.places,
      isExact: finding.isExact,
      score: rarity * weighFinding(finding, averageLength) * (finding.isExact ? 1 : longer),
    }));
  };
}

/** The sections of a document that have some of the words found in it. */
function findSections(
  sections: readonly MappedSection[],
  words: readonly FoundWord[],
): readonly Finding[] {
  const waiting = words.toSorted((first, second) => second.location - first.location);
  let start = 0;
  return sections.flatMap((section) => {
    const end = start + section.zones.title + section.zones.words + section.zones.text;
    const own: FoundWord[] = [];
    for (let word = waiting.at(-1); word !== undefined && word.location < end; ) {
      own.push({ ...word, location: word.location - start });
      waiting.pop();
      word = waiting.at(-1);
    }
    start = end;
    return own.length > 0 ? [describeFinding(section, own)] : [];
  });
}

/** Tells words of the title, search words and words of the text apart by where they stand. */
function describeFinding(section: MappedSection, words: readonly FoundWord[]): Finding {
  const { title, words: searchWords } = section.zones;
  const textStart = title + searchWords;
  const inText = words.filter(({ location }) => location >= textStart);
  const counts = new Map<number, number>();
  for (const word of inText) {
    const nearness = findNearness(word);
    counts.set(nearness, (counts.get(nearness) ?? 0) + word.weight);
  }
  return {
    section,
    places: inText.map(({ location }) => location - textStart),
    counts,
    inTitle: sumNearness(words.filter(({ location }) => location < title)),
    inSearchWords: sumNearness(
      words.filter(({ location }) => location >= title && location < textStart),
    ),
    isExact: words.some((word) => findNearness(word) === 1),
  };
}

/** How near a word is in length to the one that was asked for: 1 is the word, in any of its forms. */
function findNearness({ weight, balanced_score }: FoundWord): number {
  return Math.round((10 * balanced_score) / (nearest * (weight * 24) ** 2)) / 10;
}

function weighFinding(finding: Finding, averageLength: number): number {
  const length = finding.section.zones.text / averageLength;
  let sum = titleWeight * finding.inTitle + searchWordsWeight * finding.inSearchWords;
  for (const [nearness, count] of finding.counts) {
    const frequency = nearness * count;
    const most = saturation * (1 - lengthShare + lengthShare * length);
    sum += ((saturation + 1) * frequency) / (most + frequency);
  }
  return sum;
}

/** Forms of one word are equally near, and count once. */
function sumNearness(words: readonly FoundWord[]): number {
  return [...new Set(words.map(findNearness))].reduce((sum, nearness) => sum + nearness, 0);
}
