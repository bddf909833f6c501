import type { DocumentStructure } from "../documents/types/document-structure.ts";
import type { documentStructures } from "../documents/types/document-structures.ts";

/**
 * How texts speak of a section's subject, in plain words and short phrases with commas between them. The first
 * row has what the subject itself is called. Each further row has one side of it that such texts speak of:
 * when, where, who, how, what then. A text that only touches the subject speaks of one of them; one that is
 * the section speaks of several.
 *
 * A word stands for all its forms (see {@link DocumentVocabulary.endings}). Words in braces stand for a kind
 * of words: `{money}` an amount, `{time}` a time of day, `{days}` a length of time, `{phone}` a phone number,
 * `{blank}` a line to write on.
 */
export type SectionVocabulary = readonly [names: string, ...sides: string[]];

/** The vocabulary of all sections of a type of document. */
export type VocabularyOf<Structure extends DocumentStructure> = {
  readonly [Id in keyof Structure["sections"]]: SectionVocabulary;
};

type Structures = typeof documentStructures;

/** How texts in one language speak of the sections of documents. */
export interface DocumentVocabulary {
  /**
   * What becomes of the end of a word so that its forms are one: in each row the first that is there
   * counts, and the rows are gone through in their order. What is left has three letters or more.
   */
  readonly endings: readonly (readonly (readonly [ending: string, instead: string])[])[];
  /** By the names of the types; those of the others are their titles and search words. */
  readonly sections: { readonly [Name in keyof Structures]?: VocabularyOf<Structures[Name]> };
}
