import type { Audience } from "../../content/audience.ts";
import type { BlockName } from "../../content/named-blocks.ts";

/**
 * How strongly a section is expected: `must` fails the check, `should` warns, and `when` applies
 * only to homes that do the thing the section is about.
 */
export type Strength = "must" | "should" | "when";

/** A fact that a section must carry. The kind decides how it is looked for. */
export type FactStructure =
  /** A phone number, from the facts or typed. */
  | { readonly kind: "phone" }
  /** A person of the home: by name, from the facts, or by role. */
  | { readonly kind: "contact" }
  /** A length of time, such as 24 hours or two business days. */
  | { readonly kind: "timeLimit" }
  /** A length of time in every entry of the section's numbered list, or under every heading in it. */
  | { readonly kind: "timeLimitEachStep" }
  /** A time of day, such as 10 pm. */
  | { readonly kind: "time" }
  /** A start and an end, each a time of day, such as 10 pm to 7 am. */
  | { readonly kind: "timeRange" }
  /** An amount of money, such as $150, or the plain statement that something is free. */
  | { readonly kind: "money" }
  /** A phone or web address of someone outside the organisation. */
  | { readonly kind: "outsideContact" }
  /** A link to another document of the home, named by its type. */
  | { readonly kind: "link"; readonly to: string }
  /**
   * Any one of some words or numbers, which each language gives. What is affirmed is only said where
   * nothing denies it: “we keep no naloxone” does not say where naloxone is.
   */
  | {
      readonly kind: "words";
      readonly sense?: "affirmed";
      /**
       * Where honest homes say it in more words than any list has, or a section is of use without it, it is
       * only suggested. What is asked of evidence alone is no finding of its own: a section that says the home
       * gives no services is a good section, and shows no rule on services.
       */
      readonly weight?: "info" | "evidence";
    };

/** What is known of a section in whatever language its document is written. */
export interface SectionStructure {
  /** Where the section stands in the project's list of facts, such as `R5`. */
  readonly reference: string;
  /**
   * Federal law that asks for the section of every home. Which rules of a standard it is evidence for, the
   * standard's own folder says, and what a state's law or an affiliate asks stands in its profile.
   */
  readonly citations?: readonly string[];
  readonly strength: Strength;
  readonly audience: Audience;
  /** Facts without which the section is no use to its reader, by a name for their words. */
  readonly facts?: Readonly<Record<string, FactStructure>>;
  /**
   * What the site itself shows in the section, whole and from one source. It stands first, unless the
   * text says where by its name in braces.
   */
  readonly shows?: BlockName;
  /** Given to a section that is filled in by hand, on paper: blanks are what it is for. */
  readonly form?: true;
  /** Given to the section that people sign: where nothing names it, the lines to sign on show it. */
  readonly isSigned?: true;
}

/**
 * What is known of a kind of document that homes publish, such as the grievance policy, in whatever
 * language it is written. Its words are in `src/locales/<language>/documents/`.
 */
export interface DocumentStructure {
  /** Also the name of the file: `policies/<id>.md`. */
  readonly id: string;
  /** Where it stands in lists of documents: lower first. */
  readonly order: number;
  /** Who may read the document where its sections do not say otherwise. */
  readonly audience: Audience;
  /**
   * Given to a document that a home may do without: nothing asks for the document itself, and rules that
   * look for evidence in it too are documented in part without it.
   */
  readonly presence?: "optional";
  /**
   * Given to a document that a search finds as one, by its title, its sections' titles and its other names:
   * what it says of a subject is not what most people look for.
   */
  readonly found?: "asOne";
  /** Given to a document whose sections are promises, so that a list of promises may be all of it. */
  readonly isOfPromises?: true;
  /** Given to a document whose every section is filled in by hand, on paper. */
  readonly form?: true;
  /**
   * Its sections by their ids, in their order. An id is stable and public: it is the section's address
   * in the page and its name in findings.
   */
  readonly sections: Readonly<Record<string, SectionStructure>>;
}
