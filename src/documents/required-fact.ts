import type { SubjectSign } from "../locales/document-words.ts";
import type { Localized } from "../locales/language.ts";
import type { FactStructure } from "./types/document-structure.ts";

/** A fact that a section must carry, with its words. */
export type RequiredFact = WithWords<FactStructure>;

type WithWords<Fact> = Fact extends { readonly kind: "words" }
  ? Fact & Said & ShownByWords
  : Fact & Said;

interface Said {
  readonly says: Localized<string>;
  /** What shows a sentence of another section to be about it. */
  readonly elsewhere?: Localized<readonly SubjectSign[]>;
}

interface ShownByWords {
  readonly anyOf: Localized<readonly string[]>;
  readonly beside?: Localized<readonly string[]>;
  readonly unless?: Localized<readonly string[]>;
}
