import { readPhone } from "../content/facts/fact-value.ts";
import { readBlockName } from "../content/named-blocks.ts";
import type { FactPatterns } from "../locales/document-language.ts";
import type { Language } from "../locales/language.ts";
import { foldText } from "../text/fold-text.ts";
import { listSections, type Section } from "./document.ts";
import { knownLanguages } from "./known-languages.ts";
import type { RequiredFact } from "./required-fact.ts";
import { findSaying, type Saying, type ShowingWords } from "./says-fact.ts";

/**
 * Tells whether a section says anything: words, a block it asks for, or a section inside it that
 * does.
 *
 * @param section the section
 */
export function hasText(section: Section): boolean {
  const { text, blocks } = section.passage;
  if (blocks.some(({ kind }) => readBlockName(kind) !== undefined)) return true;
  // Nearly every text shows at its first sign that it is one.
  return (
    /[\p{Letter}\p{Number}]/u.test(text) || foldText(text) !== "" || section.children.some(hasText)
  );
}

/**
 * Tells how a section stands to a fact that words show.
 *
 * @param section the section, with those inside it
 * @param fact a fact of kind `words`
 * @param language the language it is written in
 */
export function findFactSaying(section: Section, fact: WordsFact, language: Language): Saying {
  const isAffirmed = fact.sense === "affirmed";
  const words = readShowingWords(fact, language);
  return findSaying(section, words, isAffirmed, knownLanguages[language].facts);
}

/** A fact that words show. */
export type WordsFact = Extract<RequiredFact, { readonly kind: "words" }>;

/**
 * Reads what shows a fact in one language.
 *
 * @param fact a fact of kind `words`
 * @param language the language
 */
export function readShowingWords(fact: WordsFact, language: Language): ShowingWords {
  return {
    anyOf: fact.anyOf[language],
    beside: fact.beside?.[language],
    unless: fact.unless?.[language],
  };
}

/**
 * Lists the facts that a section should carry and does not.
 *
 * @param section the section, with those inside it
 * @param facts what it should carry
 * @param language the language it is written in
 * @returns the facts that were not found
 */
export function findMissingFacts(
  section: Section,
  facts: readonly RequiredFact[],
  language: Language,
): readonly RequiredFact[] {
  return facts.filter((fact) => !carriesFact(section, fact, language));
}

const phonePattern = /(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}\b/g;

/** Tells whether a text has a phone that can be called. */
export function hasPhone(text: string): boolean {
  return (text.match(phonePattern) ?? []).some((typed) => readPhone(typed) !== undefined);
}

/** Tells whether a text has two times of day, as its language writes them. */
export function hasTimeRange(text: string, { time }: FactPatterns): boolean {
  return (text.match(new RegExp(time, "gi")) ?? []).length >= 2;
}

function carriesFact(section: Section, fact: RequiredFact, language: Language): boolean {
  const { facts: patterns, people } = knownLanguages[language];
  const parts = [section, ...listSections(section)];
  const text = parts.map((part) => part.passage.text).join("\n");
  const links = parts.flatMap((part) => part.passage.links);
  const references = parts.flatMap((part) => part.passage.factReferences);
  switch (fact.kind) {
    case "phone":
      return (
        links.some((link) => link.href.startsWith("tel:")) ||
        // On a host the house's own phones are not there to be read; the binder prints them.
        references.some(({ path }) => /^house\..*\.phone$/.test(path)) ||
        hasPhone(text)
      );
    case "contact":
      return (
        references.some(({ path }) => /^home\.(?:manager|backup)\.(?:name|role)$/.test(path)) ||
        people.role.test(text)
      );
    case "timeLimit":
      return patterns.timeLimit.test(text);
    case "timeLimitEachStep":
      return hasTimeLimitInEachStep(section, patterns);
    case "time":
      return patterns.time.test(text);
    case "timeRange":
      return hasTimeRange(text, patterns);
    case "money":
      return patterns.money.test(text);
    case "outsideContact":
      return (
        references.some(({ path }) => /^home\.outside\..*\.(?:phone|url)$/.test(path)) ||
        links.some((link) => /^https:/.test(link.href))
      );
    case "link":
      return links.some((link) => link.href.includes(fact.to));
    case "words":
      return findFactSaying(section, fact, language) === "said";
  }
}

/** Where no steps are told apart, the text is one. */
function hasTimeLimitInEachStep(section: Section, { timeLimit }: FactPatterns): boolean {
  const texts = listSteps(section);
  return texts.length > 0
    ? texts.every((text) => timeLimit.test(text))
    : timeLimit.test(section.passage.text);
}

/**
 * Tells whether the last step of a section and half of them give a time limit: a step that the reader takes,
 * such as “write it down”, needs none.
 *
 * @param section the section
 * @param language the language it is written in
 */
export function hasTimeLimitInMostSteps(section: Section, language: Language): boolean {
  const { timeLimit } = knownLanguages[language].facts;
  const limited = listSteps(section).map((text) => timeLimit.test(text));
  return limited.at(-1) === true && limited.filter(Boolean).length * 2 >= limited.length;
}

/** Steps are the entries of the section's lists; without a list, the headings inside it. */
function listSteps(section: Section): readonly string[] {
  const steps = section.passage.listEntries;
  return steps.length > 0
    ? steps
    : section.children.map((child) =>
        [child, ...listSections(child)].map((part) => part.passage.text).join("\n"),
      );
}
