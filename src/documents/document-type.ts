import type { Audience } from "../content/audience.ts";
import type { BlockName } from "../content/content-blocks.ts";
import type { Localized } from "../locales/language.ts";
import type { RequiredFact } from "./required-fact.ts";

/**
 * How strongly a section is expected: `must` fails the check, `should` warns, and `when` applies
 * only to homes that do the thing the section is about.
 */
export type Strength = "must" | "should" | "when";

/** A section that a type of document has, and all that is known about it. */
export interface SectionDefinition {
  /** Stable and public: it is the section's address in the page and its name in findings. */
  readonly id: string;
  /** Where the section stands in the project's list of facts, such as `R5`. */
  readonly reference: string;
  /** Headings that count as this section. The first is the one pages use in the home's stead. */
  readonly titles: Localized<readonly [string, ...string[]]>;
  /**
   * Law, and affiliates' own rules, that ask for the section whatever standard a home is held against.
   * Which rules of a standard it is evidence for, the standard's own folder says.
   */
  readonly citations?: readonly string[];
  readonly strength: Strength;
  readonly audience: Audience;
  /** What the section must say, in one plain sentence that follows "It says". */
  readonly says: Localized<string>;
  /** Facts without which the section is no use to its reader. */
  readonly facts: readonly RequiredFact[];
  /**
   * What the site itself shows in the section, whole and from one source. It stands first, unless the
   * text says where by its name in braces.
   */
  readonly shows?: BlockName;
  /** Words people search for the section by, street words too. */
  readonly searchWords: Localized<readonly string[]>;
}

/** A kind of document that homes publish, such as the grievance policy. */
export interface DocumentType {
  /** Also the name of the file: `policies/<id>.md`. */
  readonly id: string;
  readonly title: Localized<string>;
  /** What the document is for, in one plain sentence. */
  readonly summary: Localized<string>;
  /** Who may read the document where its sections do not say otherwise. */
  readonly audience: Audience;
  readonly sections: readonly SectionDefinition[];
}
