import { memoize } from "../../content/memoize.ts";
import type { DocumentLanguage } from "../../locales/document-language.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { hasPhone } from "../find-missing-facts.ts";
import { knownLanguages } from "../known-languages.ts";

/** A word or a phrase that speaks of a section. */
export interface VocabularyTerm {
  /** Its words, each as {@link readStems} gives it. */
  readonly stems: readonly string[];
  /** Where the section stands among those of its type. */
  readonly section: number;
  /** Which side of the section's subject it speaks of; 0 where it names the subject itself. */
  readonly side: number;
  /** More for a phrase, less for what speaks of several sections. */
  readonly weight: number;
}

/** The vocabulary of a type of document, to be looked up word by word. */
export interface VocabularyIndex {
  readonly sections: readonly SectionDefinition[];
  /** By the first of a term's words. */
  readonly terms: ReadonlyMap<string, readonly VocabularyTerm[]>;
}

/**
 * Makes the vocabulary of a type of document ready to be looked up; once for each language.
 *
 * @param type the type
 */
export const indexVocabulary: (type: DocumentType) => (language: Language) => VocabularyIndex =
  memoize((type: DocumentType) => {
    const byLanguage = new Map<Language, VocabularyIndex>();
    return (language: Language): VocabularyIndex => {
      const known = byLanguage.get(language) ?? createIndex(type, language);
      byLanguage.set(language, known);
      return known;
    };
  });

/** What people search for is written less to the point than a vocabulary, and stands behind all its sides. */
export const searchSide = 99;

/** A phrase says more than a word. */
const phrase = 1.3;

function createIndex({ sections }: DocumentType, language: Language): VocabularyIndex {
  const written = sections.flatMap((definition, section) =>
    listSides(definition, language).flatMap(({ side, terms }) =>
      terms.map((term) => ({ section, side, stems: readStems(term, language) })),
    ),
  );
  const spokenOf = new Map<string, Set<number>>();
  for (const { section, stems } of written) {
    const key = stems.join(" ");
    spokenOf.set(key, (spokenOf.get(key) ?? new Set()).add(section));
  }
  const terms = new Map<string, VocabularyTerm[]>();
  const seen = new Set<string>();
  for (const { section, side, stems } of written) {
    const [first] = stems;
    const key = stems.join(" ");
    const name = `${section} ${key}`;
    if (first === undefined || seen.has(name)) continue;
    seen.add(name);
    const rarity = (spokenOf.get(key)?.size ?? 1) ** -0.35;
    const weight = rarity * (stems.length > 1 ? phrase : 1);
    const ofFirst = terms.get(first) ?? [];
    ofFirst.push({ stems, section, side, weight });
    terms.set(first, ofFirst);
  }
  return { sections, terms };
}

/** Words that speak of one side of a subject. */
interface Side {
  readonly side: number;
  readonly terms: readonly string[];
}

/** The sides of a section's subject; where nobody wrote them down, its titles name it. */
function listSides(definition: SectionDefinition, language: Language): readonly Side[] {
  const rows = definition.vocabulary[language]?.map((row) => row.split(", "));
  return [
    ...(rows ?? [definition.titles[language]]).map((terms, side) => ({ side, terms })),
    { side: searchSide, terms: definition.searchWords[language] },
  ];
}

/**
 * Reads the words of a text so that the forms of one word are the same.
 *
 * @param text the text, or a term of a vocabulary
 * @param language the language of the text
 */
export function readStems(text: string, language: Language): readonly string[] {
  const known = knownLanguages[language];
  if (/^\{\w+\}$/.test(text)) return [text];
  const folded = foldText(text.replace(known.facts.ending, ""));
  return folded === "" ? [] : folded.split(" ").map(stemBy(known));
}

const fewestLeft = 3;

const stemBy = memoize(({ vocabulary }: DocumentLanguage) => {
  const stems = new Map<string, string>();
  const endings = vocabulary?.endings ?? [];
  const find = (word: string): string =>
    endings.reduce((left, row) => {
      const [ending, instead] = row.find(([end]) => left.endsWith(end)) ?? ["", ""];
      const rest = left.slice(0, left.length - ending.length) + instead;
      return rest.length < fewestLeft ? left : rest;
    }, word);
  return (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = find(word);
    stems.set(word, stem);
    return stem;
  };
});

/**
 * Lists the kinds of words that a text has, as a vocabulary names them.
 *
 * @param text the text as it stands there
 * @param language the language of the text
 */
export function listKinds(text: string, language: Language): readonly string[] {
  const { facts } = knownLanguages[language];
  return [
    ...(facts.money.test(text) ? ["{money}"] : []),
    ...(facts.time.test(text) ? ["{time}"] : []),
    ...(facts.timeLimit.test(text) ? ["{days}"] : []),
    ...(hasPhone(text) ? ["{phone}"] : []),
    ...(/_{3}/.test(text) ? ["{blank}"] : []),
  ];
}
