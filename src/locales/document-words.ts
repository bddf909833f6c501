import type { DocumentStructure } from "../documents/types/document-structure.ts";
import type { documentStructures } from "../documents/types/document-structures.ts";

/** The words of a type of document in one language. */
export interface DocumentWords {
  readonly title: string;
  /** What homes call such a document too. Where it is found as one, people search for it by these. */
  readonly names?: readonly string[];
  /** What the document is for, in one plain sentence. */
  readonly summary: string;
  /** By the ids of its sections. */
  readonly sections: Readonly<Record<string, SectionWords>>;
}

/** The words of a section in one language. */
export interface SectionWords {
  /** Headings that count as this section. The first is the one pages use in the home's stead. */
  readonly titles: readonly [string, ...string[]];
  /** What the section must say, in one plain sentence that follows "It says". */
  readonly says: string;
  /**
   * What shows a few sentences to be this section where no title says so. Any one of them does. Each is so
   * narrow that a text without the section does not show it: what only touches a subject is no section on it.
   */
  readonly signs?: readonly SubjectSign[];
  /** By the names of the facts that it must carry. */
  readonly facts?: Readonly<Record<string, FactWords>>;
  /** Words people search for the section by, street words too; none where the document is found as one. */
  readonly searchWords?: readonly string[];
}

/** Words that stand together in one sentence, or one entry of a list. Written as those of a fact. */
export interface SubjectSign {
  /** Of each of these at least one. */
  readonly each: readonly (readonly string[])[];
  /** None of these: with them it is about something else. */
  readonly unless?: readonly string[];
}

/** The words of a fact that a section must carry, in one language. */
export interface FactWords {
  /**
   * Completes the sentence "This section does not give …", or "does not say …" when it starts with
   * that, how, who or the like.
   */
  readonly says: string;
  /**
   * For a fact that words show: any one of them does. A trailing `*` stands for any ending, and a
   * trailing `#` for a number, in digits or Roman.
   */
  readonly anyOf?: readonly [string, ...string[]];
  /**
   * Words of which one must stand in the same sentence: “weapons” alone says nothing of whether they are
   * allowed. Written as `anyOf`.
   */
  readonly beside?: readonly string[];
  /**
   * Words that make a sentence say the contrary, or nothing: “wherever they like” is no place to park.
   * They do not count behind a denial. Written as `anyOf`.
   */
  readonly unless?: readonly string[];
  /**
   * What shows a sentence of another section to be plainly about this fact, with the heading above it read
   * along: there it counts as well. Any one of them does; of a time limit for each step, all must be found.
   * Without these the fact counts in its own section alone.
   */
  readonly elsewhere?: readonly SubjectSign[];
}

/** The words that a type of document needs in each language: those of its own sections and facts alone. */
export interface WordsOf<Structure extends DocumentStructure>
  extends Pick<DocumentWords, "title" | "names" | "summary"> {
  readonly sections: {
    readonly [Id in keyof Structure["sections"]]: Pick<SectionWords, "titles" | "says" | "signs"> &
      SearchWordsOf<Structure> &
      FactsOf<Structure["sections"][Id]>;
  };
}

type SearchWordsOf<Structure> = Structure extends { readonly found: "asOne" }
  ? { readonly searchWords?: never }
  : Required<Pick<SectionWords, "searchWords">>;

type FactsOf<Section> = Section extends { readonly facts: infer Facts }
  ? { readonly facts: { readonly [Name in keyof Facts]: WordsOfFact<Facts[Name]> } }
  : { readonly facts?: never };

type WordsOfFact<Fact> = Fact extends { readonly kind: "words" }
  ? FactWords & Required<Pick<FactWords, "anyOf">>
  : Pick<FactWords, "says" | "elsewhere">;

type Structures = typeof documentStructures;

/** The words of every type of document in one language, each by the name that its structure has. */
export type AllDocumentWords = {
  readonly [Name in keyof Structures]: WordsOf<Structures[Name]>;
};
