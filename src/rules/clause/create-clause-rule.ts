import type { Facts } from "../../content/facts/read-facts.ts";
import type { Document } from "../../documents/document.ts";
import { findKnownSections } from "../../documents/known-sections.ts";
import { createFinding, type Finding, relate } from "../../findings/finding.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { citeSection } from "../../standards/cite-section.ts";
import type { DocumentRule } from "../rule.ts";
import {
  findInSentences,
  hasWords,
  isDenied,
  type Span,
  type WantedWords,
} from "../sources/find-words.ts";
import { listSentences, type Sentence } from "../sources/sentences.ts";

/** How a clause shows in a sentence. */
export interface ClauseSigns {
  /** One of these stands in the sentence itself. */
  readonly anyOf: readonly WantedWords[];
  /** Of each of these lists, one stands in the sentence too, or in the line that a list goes on from. */
  readonly beside?: readonly (readonly WantedWords[])[];
  /** Of these, one stands there, or in a title above. */
  readonly under?: readonly WantedWords[];
  /** What makes it another thing, in the sentence or in the line that a list goes on from. */
  readonly unless?: readonly WantedWords[];
  /** What makes it another thing in the nearest title above. */
  readonly unlessUnder?: readonly WantedWords[];
  /** Set where the words themselves deny something, such as “no methadone”: a “no” takes nothing back. */
  readonly isDenial?: true;
  /** Set where the title above is what has to change, and the sentence only shows it: it is told there. */
  readonly isAtTitle?: true;
}

/** A law of the whole country that a clause may break, with where it can be read. */
export interface CitedLaw {
  readonly cites: string;
  readonly source: string;
}

/** A clause that a home must not have, as its rule writes it down. */
export interface Clause {
  /** As {@link DocumentRule.name}. */
  readonly name: `clause/${string}`;
  readonly looksFor: string;
  readonly why: string;
  /** What the sentence seems to say, such as `Residents would be searched on their bodies.` */
  readonly says: string;
  /** What to write in its place, in whole sentences. */
  readonly instead: string;
  /** The sections it is about: what law, standard and affiliate ask of them is cited. */
  readonly sections: readonly string[];
  readonly laws?: readonly CitedLaw[];
  readonly shownBy: readonly ClauseSigns[];
}

/** The rule for a clause, which says what it is made from. */
export interface ClauseRule extends DocumentRule {
  readonly clause: Clause;
}

/**
 * Makes the rule for a clause that a home must not have. It only warns: what a sentence means, and what the
 * law of a place allows, a person must judge.
 *
 * @param clause the clause, with the words that show it
 */
export function createClauseRule(clause: Clause): ClauseRule {
  const { name, looksFor, why } = clause;
  const rule: ClauseRule = {
    kind: "document",
    name,
    severity: "warning",
    looksFor,
    why,
    since: "0.1.0",
    isFixable: false,
    language: "en",
    clause,
    find: (document, facts) =>
      joinNear(findClause(clause, document)).map(([first, ...others]) =>
        describe(rule, clause, { first, others, facts }),
      ),
  };
  return rule;
}

/** A place where a clause shows. */
interface ClausePlace {
  readonly sentence: Sentence;
  readonly place: PlaceWithEnd;
}

/**
 * Finds where a document has a clause, each sentence once.
 *
 * @param clause the clause
 * @param document the document
 */
function findClause({ shownBy }: Clause, document: Document): readonly ClausePlace[] {
  const sentences = listSentences(document);
  const found = new Map<Sentence, PlaceWithEnd>();
  for (const signs of shownBy) {
    for (const [sentence, places] of findInSentences(sentences, signs.anyOf)) {
      const span = found.has(sentence) ? undefined : findSigns(sentence, places, signs);
      if (span !== undefined) found.set(sentence, placeClause(sentence, signs, span));
    }
  }
  return sentences.flatMap((sentence) => {
    const place = found.get(sentence);
    return place === undefined ? [] : [{ sentence, place }];
  });
}

function placeClause({ placeOf, section }: Sentence, { isAtTitle }: ClauseSigns, span: Span) {
  return isAtTitle && section !== undefined ? section.place : placeOf(span.first, span.last);
}

const none: readonly never[] = [];

function findSigns(
  sentence: Sentence,
  places: readonly Span[],
  signs: ClauseSigns,
): Span | undefined {
  const { words, lead, titles, isQuestion } = sentence;
  const { beside = none, under, unless = none, unlessUnder = none, isDenial } = signs;
  if (isQuestion) return undefined;
  const has = (wanted: readonly WantedWords[]) => hasWords(words, wanted) || hasWords(lead, wanted);
  const span = places.find((place) => isDenial || !isDenied(words, place));
  if (span === undefined) return undefined;
  if (!beside.every(has)) return undefined;
  if (under !== undefined && !has(under) && !titles.some((title) => hasWords(title, under)))
    return undefined;
  if (has(unless) || has(rights)) return undefined;
  const beginning = words.slice(0, longestSubject);
  if (hasWords(beginning, staffDuties) || (!isDenial && hasWords(beginning, promises)))
    return undefined;
  if (!isDenial && isTakenBackAbove(sentence)) return undefined;
  const isOther =
    hasWords(titles.at(-1) ?? [], unlessUnder) ||
    titles.some((title) => hasWords(title, tellsOfFaults));
  return isOther ? undefined : span;
}

/** Whose sentence it is stands at its beginning. */
const longestSubject = 7;

/** What a home says that it does not do. */
const promises = ["we|i may|must|shall|will|do|can not", "we|i not"];

/** What staff may not do is no clause of a paper. */
const staffDuties = [
  "staff|managers|operators|owners|leaders|volunteers may|must|shall|will|do|can not",
  "staff|managers|operators|owners|leaders|volunteers not",
];

/** What a right or a breach is, is none either. */
const rights = [
  "have|has the|a right to",
  "right to refuse|decline",
  "without fear",
  "is a violation|breach|breaking of this code|policy",
];

/** Under such titles faults are named, so that nobody makes them. */
const tellsOfFaults = [
  "what we do not|never",
  "what we never",
  "we never|dont",
  "retaliation",
  "rights of residents",
  "resident|residents|your|tenant|client|member|participant rights",
  "your rights",
  "bill of rights",
  "rights regarding",
];

/** “Staff may not:”, “Retaliation includes:” */
function isTakenBackAbove({ lead }: Sentence): boolean {
  return hasWords(lead.slice(-nearestOfLead), [
    "may|must|shall|will|do|does|can not",
    "never|nobody|cannot|dont|wont",
    "no one",
    "no resident|person|member|staff",
    "retaliation",
    "right|rights to",
    "you have the right",
    "forbidden|prohibited for",
  ]);
}

/** What denies a list stands at the end of its line. */
const nearestOfLead = 7;

/** Farther apart, two places are two faults. */
const nearLines = 15;

type Joined = readonly [ClausePlace, ...ClausePlace[]];

/** One clause is often said in several sentences on end, which are mended together. */
function joinNear(places: readonly ClausePlace[]): readonly Joined[] {
  const joined: [ClausePlace, ...ClausePlace[]][] = [];
  for (const place of places) {
    const group = joined.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && areNear(last, place)) group.push(place);
    else joined.push([place]);
  }
  return joined;
}

function areNear(one: ClausePlace, other: ClausePlace): boolean {
  const isSameSection = one.sentence.section === other.sentence.section;
  return isSameSection && other.place.line - one.place.line <= nearLines;
}

interface ToldClause {
  readonly first: ClausePlace;
  readonly others: readonly ClausePlace[];
  readonly facts: Facts;
}

function describe(
  rule: DocumentRule,
  { says, why, instead, sections, laws = [] }: Clause,
  { first, others, facts }: ToldClause,
): Finding {
  const asked = findKnownSections(sections).flatMap(({ type, definition }) =>
    citeSection(facts, type, definition),
  );
  return createFinding(rule, first.place, {
    message: `${says} ${why}`,
    fix: instead,
    standards: [...new Set([...laws.map(({ cites }) => cites), ...asked])],
    related: others
      .filter(({ place }) => place.line !== first.place.line)
      .map(({ place }) => relate(place, "It is said here too.")),
  });
}
