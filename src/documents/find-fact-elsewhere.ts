import { isNarrower } from "../content/audience.ts";
import { memoize } from "../content/memoize.ts";
import type { FactPatterns } from "../locales/document-language.ts";
import type { SubjectSign } from "../locales/document-words.ts";
import type { Language } from "../locales/language.ts";
import { foldText } from "../text/fold-text.ts";
import { listSections, type Section } from "./document.ts";
import { hasPhone, hasText, hasTimeRange, readShowingWords } from "./find-missing-facts.ts";
import { knownLanguages } from "./known-languages.ts";
import type { RequiredFact } from "./required-fact.ts";
import {
  findSayingAmong,
  foldWords,
  hasWords,
  listOwnStatements,
  type SoughtWords,
  type Statement,
  seekBy,
  stateTitle,
} from "./says-fact.ts";
import { splitSubjects } from "./titles/read-title-key.ts";

/** A section, and the document's own sections that it stands among. */
export interface SectionInDocument {
  readonly section: Section;
  readonly sections: readonly Section[];
}

/**
 * Finds a fact that a section lacks in the rest of its document. A sentence counts that gives the fact and is
 * plainly about it: it has the words of one of the fact's `elsewhere` signs, together with the heading it
 * stands under. A heading that has several subjects says of no sentence which of them it is about, and that of
 * another known section is about that one: under these the sentence must have the words itself. A section that
 * fewer people may read gives the readers of this one nothing.
 *
 * @param place the section that lacks the fact, and those it stands among
 * @param fact the fact
 * @param language the language of the document
 * @returns the sections that give it, the section itself where its heading does; none where it is nowhere
 */
export function findFactElsewhere(
  { section, sections }: SectionInDocument,
  fact: RequiredFact,
  language: Language,
): readonly Section[] {
  const signs = seekSignsBy(knownLanguages[language].facts)(fact.elsewhere?.[language] ?? noSigns);
  if (signs.length === 0) return [];
  const inside = new Set(listSections(section));
  const others = listSections({ sections }).filter(
    (other) =>
      !inside.has(other) &&
      !isNarrower(other.audience, section.audience) &&
      (fact.kind !== "timeLimitEachStep" || isOfNoOther(other, section)),
  );
  const search = { section, fact, language };
  const giving = signs.map((sign) => others.find((other) => gives(other, sign, search)));
  const found = giving.flatMap((other) => other ?? []);
  if (fact.kind === "timeLimitEachStep" && found.length < signs.length) return [];
  return [...new Set(found)];
}

/** Steps go on under headings of their own; those of another section are its own, and so are this one's. */
function isOfNoOther(other: Section, section: Section): boolean {
  return other !== section && isOfSame(other, section);
}

function isOfSame(other: Section, section: Section): boolean {
  return other.definition === undefined || other.definition === section.definition;
}

/** What is looked for, and on behalf of which section. */
interface FactSearch {
  readonly section: Section;
  readonly fact: RequiredFact;
  readonly language: Language;
}

function gives(other: Section, sign: SoughtSign, { section, fact, language }: FactSearch): boolean {
  const { facts: patterns } = knownLanguages[language];
  const isOfOneSubject = listSubjects(other.title, language).length === 1;
  const heading = isOfOneSubject && isOfSame(other, section) ? other.title : "";
  return listTold(other, fact, language).some((statement) => {
    const about = `${foldWords(heading, patterns)}${statement.lead}${statement.said}`;
    return isAbout(about, sign) && givesFact(statement, fact, language);
  });
}

function listTold(other: Section, fact: RequiredFact, language: Language): readonly Statement[] {
  const { facts: patterns } = knownLanguages[language];
  const told = listToldBy(patterns)(other);
  const isOwnName = foldText(other.definition?.titles[language][0] ?? "") === foldText(other.title);
  if (isOwnName || !isTitleTelling(other, fact, language)) return told;
  return [stateTitle(other.title, patterns), ...told];
}

/**
 * “Our mission” tells what stands under it; “House rules and consequences” may have the rules alone. The name
 * that the registry gives a section tells what it should be, and not what it is.
 */
function isTitleTelling(other: Section, fact: RequiredFact, language: Language): boolean {
  if (!hasText(other)) return false;
  if (fact.kind !== "words") return true;
  const { facts: patterns } = knownLanguages[language];
  const anyOf = fact.anyOf[language].map(seekBy(patterns));
  return listSubjects(other.title, language).every((subject) => {
    const folded = foldWords(subject, patterns);
    return anyOf.some((words) => hasWords(folded, words));
  });
}

/** “Step 2: Appeal” has one subject; what only counts is none. */
function listSubjects(title: string, language: Language): readonly string[] {
  const subjects = splitSubjects(title, language).filter(
    (part) => !/^\p{Letter}+ \d+$/u.test(part),
  );
  return subjects.length === 0 ? [title] : subjects;
}

const listToldBy = memoize((patterns: FactPatterns) =>
  memoize((section: Section) => listOwnStatements(section, "", patterns)),
);

function givesFact(statement: Statement, fact: RequiredFact, language: Language): boolean {
  const { typed } = statement;
  const { facts: patterns } = knownLanguages[language];
  switch (fact.kind) {
    case "phone":
      return hasPhone(typed);
    case "timeLimit":
    case "timeLimitEachStep":
      return patterns.timeLimit.test(typed);
    case "time":
      return patterns.time.test(typed);
    case "timeRange":
      return hasTimeRange(typed, patterns);
    case "money":
      return patterns.money.test(typed);
    case "words": {
      const words = readShowingWords(fact, language);
      return findSayingAmong([statement], words, fact.sense === "affirmed", patterns) === "said";
    }
    case "contact":
    case "outsideContact":
    case "link":
      return false; // whom to turn to, and where to read on, is wanted where it is read
  }
}

const noSigns: readonly SubjectSign[] = [];

/** A sign as it is looked for. */
interface SoughtSign {
  readonly each: readonly (readonly SoughtWords[])[];
  readonly unless: readonly SoughtWords[];
}

const seekSignsBy = memoize((patterns: FactPatterns) =>
  memoize((signs: readonly SubjectSign[]): readonly SoughtSign[] =>
    signs.map(({ each, unless = [] }) => ({
      each: each.map((words) => words.map(seekBy(patterns))),
      unless: unless.map(seekBy(patterns)),
    })),
  ),
);

function isAbout(text: string, { each, unless }: SoughtSign): boolean {
  const has = (words: SoughtWords) => hasWords(text, words);
  return each.every((group) => group.some(has)) && !unless.some(has);
}
