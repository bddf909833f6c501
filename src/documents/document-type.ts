import type { SectionVocabulary } from "../locales/document-vocabulary.ts";
import type { SubjectSign } from "../locales/document-words.ts";
import type { Localized } from "../locales/language.ts";
import type { RequiredFact } from "./required-fact.ts";
import type { DocumentStructure, SectionStructure } from "./types/document-structure.ts";

/** A section that a type of document has, and all that is known about it, its words included. */
export interface SectionDefinition extends Omit<SectionStructure, "facts"> {
  readonly id: string;
  readonly titles: Localized<readonly [string, ...string[]]>;
  readonly says: Localized<string>;
  /** What shows a few sentences to be this section where no title says so. */
  readonly signs: Localized<readonly SubjectSign[]>;
  /** How texts speak of its subject, where its type has a vocabulary. */
  readonly vocabulary: Localized<SectionVocabulary | undefined>;
  readonly facts: readonly RequiredFact[];
  /** Without these it is a good section, and no evidence for a rule. */
  readonly evidenceFacts: readonly RequiredFact[];
  readonly searchWords: Localized<readonly string[]>;
}

/** A kind of document that homes publish, such as the grievance policy, with its words. */
export interface DocumentType
  extends Pick<
    DocumentStructure,
    "id" | "audience" | "presence" | "found" | "isOfPromises" | "form"
  > {
  readonly title: Localized<string>;
  /** What homes call such a document too. */
  readonly names: Localized<readonly string[]>;
  readonly summary: Localized<string>;
  readonly sections: readonly SectionDefinition[];
}
