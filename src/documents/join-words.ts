import type { SectionVocabulary } from "../locales/document-vocabulary.ts";
import type { DocumentWords, FactWords, SectionWords } from "../locales/document-words.ts";
import { type Localized, localize } from "../locales/language.ts";
import type { DocumentType, SectionDefinition } from "./document-type.ts";
import type { RequiredFact } from "./required-fact.ts";
import type {
  DocumentStructure,
  FactStructure,
  SectionStructure,
} from "./types/document-structure.ts";

/** How texts speak of the sections of a type, by their ids. */
type VocabularyOfType = Readonly<Record<string, SectionVocabulary>>;

/**
 * Puts the words of every language to what is known of a type of document.
 *
 * @param structure the type
 * @param words its words by language, which the compiler holds to the structure
 * @param vocabulary how texts speak of its sections, by language, where that is written down
 */
export function joinWords(
  structure: DocumentStructure,
  words: Localized<DocumentWords>,
  vocabulary: Localized<VocabularyOfType | undefined>,
): DocumentType {
  const { sections, order: _, ...known } = structure;
  return {
    ...known,
    title: readEach(words, ({ title }) => title),
    names: readEach(words, ({ names = [] }) => names),
    summary: readEach(words, ({ summary }) => summary),
    sections: Object.entries(sections).map(([sectionId, section]) =>
      joinSection(
        sectionId,
        section,
        readEach(words, (ofDocument) => findWords(ofDocument.sections, sectionId)),
        readEach(vocabulary, (ofType) => ofType?.[sectionId]),
      ),
    ),
  };
}

function joinSection(
  id: string,
  { facts = {}, ...section }: SectionStructure,
  words: Localized<SectionWords>,
  vocabulary: Localized<SectionVocabulary | undefined>,
): SectionDefinition {
  const joined = Object.entries(facts).map(([name, fact]) =>
    joinFact(
      fact,
      readEach(words, (ofSection) => findWords(ofSection.facts ?? {}, name)),
    ),
  );
  return {
    id,
    ...section,
    titles: readEach(words, ({ titles }) => titles),
    says: readEach(words, ({ says }) => says),
    signs: readEach(words, ({ signs = [] }) => signs),
    vocabulary,
    facts: joined.filter((fact) => !isOfEvidence(fact)),
    evidenceFacts: joined.filter(isOfEvidence),
    searchWords: readEach(words, ({ searchWords = [] }) => searchWords),
  };
}

function isOfEvidence(fact: RequiredFact): boolean {
  return fact.kind === "words" && fact.weight === "evidence";
}

function joinFact(fact: FactStructure, words: Localized<FactWords>): RequiredFact {
  const said = {
    says: readEach(words, (ofFact) => ofFact.says),
    elsewhere: readEach(words, ({ elsewhere = [] }) => elsewhere),
  };
  return fact.kind === "words"
    ? {
        ...fact,
        ...said,
        anyOf: readEach(words, ({ anyOf = [] }) => anyOf),
        beside: readEach(words, ({ beside = [] }) => beside),
        unless: readEach(words, ({ unless = [] }) => unless),
      }
    : { ...fact, ...said };
}

function readEach<Words, Text>(
  words: Localized<Words>,
  read: (words: Words) => Text,
): Localized<Text> {
  return localize((language) => read(words[language]));
}

/** The words are whole, or they do not compile; who runs them uncompiled is told which are missing. */
function findWords<Words>(words: Readonly<Record<string, Words>>, name: string): Words {
  const found = words[name];
  if (found === undefined) throw new Error(`A language has no words for “${name}”.`);
  return found;
}
