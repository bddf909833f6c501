import type { ClaimWords } from "./document-claims.ts";
import type { DocumentVocabulary } from "./document-vocabulary.ts";
import type { AllDocumentWords } from "./document-words.ts";

/** How documents in one language are named, searched for and read. */
export interface DocumentLanguage {
  /** The language (BCP 47), as the site's own words have it. */
  readonly tag: string;
  readonly documents: AllDocumentWords;
  readonly facts: FactPatterns;
  readonly people: PeoplePatterns;
  /** What a title has around its meaning. In a language without it, a title is all meaning. */
  readonly titles?: TitleWords;
  /** In a language without it a section under no title is known by its signs alone. */
  readonly vocabulary?: DocumentVocabulary;
  /** In a language without it, nothing is a form that does not say so. */
  readonly paper?: PaperWords;
  /** How a packet says that the house keeps naloxone. In a language without it no poster says where. */
  readonly naloxone?: NaloxoneWords;
  /** How texts are read for what they claim. In a language without it nothing is held against each other. */
  readonly claims?: ClaimWords;
  /** What a link is called that does not say where it leads. */
  readonly unclearLinks: readonly string[];
}

/**
 * How a text gives facts that are told by their kind. Each pattern takes time in step with the text, and
 * passes over how letters are written, large or small.
 */
export interface FactPatterns {
  /** A length of time, such as 24 hours or two business days. */
  readonly timeLimit: RegExp;
  /** A time of day, such as 10 pm. */
  readonly time: RegExp;
  /** An amount of money, or the plain statement that something is free. */
  readonly money: RegExp;
  /** Endings without which a word is still the same: the manager's number mentions the manager. */
  readonly ending: RegExp;
  /** How a sentence takes back what it says. A language without them takes every mention for said. */
  readonly sense?: SensePatterns;
}

/**
 * How a sentence takes back what some of its words say. The patterns are held against folded words
 * (`foldText`): small letters, no punctuation, single spaces, one at each end. Each takes time in step
 * with the text.
 */
export interface SensePatterns {
  /** What stands right before words and says that they are not so. */
  readonly negated: RegExp;
  /** What stands before words and denies them, up to the words themselves. */
  readonly deniedBefore: RegExp;
  /** What stands behind words and denies them. */
  readonly deniedBehind: RegExp;
  /** What stands before words and leaves them to somebody else, such as “ask staff about”. */
  readonly putOffBefore: RegExp;
  /** What stands behind words and puts them off, such as “to be determined”. */
  readonly putOffBehind: RegExp;
}

/** How a text names people, each pattern as in {@link FactPatterns}. */
export interface PeoplePatterns {
  /** Who runs a home, by role. Its own name, or an outside office's, is nobody to reach there. */
  readonly role: RegExp;
  /** Whoever belongs to the home, “we” included. */
  readonly inside: RegExp;
  /** An office outside the organisation, such as the affiliate, the state's or legal aid. */
  readonly outside: RegExp;
}

/**
 * What a title has around its meaning, in small letters and without signs; words that can stand in the
 * plural stand in the singular here.
 */
export interface TitleWords {
  /** What stands before a number that only counts: “Section 5”. */
  readonly numbering: readonly string[];
  /** What joins two subjects of one title. */
  readonly joining: readonly string[];
  /** What says nothing wherever it stands: articles, “our”. */
  readonly empty: readonly string[];
  /** What may stand between a kind of text and its subject: “rules *on* smoking”. */
  readonly leading: readonly string[];
  /** What a text is, and not what it is about: “policy”, at the title's end or before a word that leads on. */
  readonly kinds: readonly string[];
  /** Whom every text of a home is about. */
  readonly people: readonly string[];
  /** What is no subject by itself: in “house rules” the rules are, in “guest rules” the guests. */
  readonly places: readonly string[];
  /** Words behind which a title may name anything, and all that they mean: “Welcome to …” welcomes. */
  readonly openings: Readonly<Record<string, string>>;
  /** What makes a sentence lead to another text, and say nothing itself. */
  readonly pointers: readonly string[];
  /** Two ways to write one word. */
  readonly same: Readonly<Record<string, string>>;
  /** What the end of a word in the plural becomes in the singular; the first that is there counts. */
  readonly endings: readonly (readonly [plural: string, singular: string])[];
}

/** How a packet says that naloxone is kept in the house, each pattern as in {@link FactPatterns}. */
export interface NaloxoneWords {
  /** What it is called. */
  readonly named: RegExp;
  /** What a paragraph or list on it has in it, where the section names it. */
  readonly told: RegExp;
  /** What says that there is some, or where. */
  readonly kept: RegExp;
  /** What says that there is none. */
  readonly noneKept: RegExp;
}

/** How papers that are filled in by hand are written, in folded words (`foldText`). */
export interface PaperWords {
  /** What shows in a title that something left open below it is meant for a pen. */
  readonly formTitles: readonly string[];
  /** What stands beside a line that people sign or put their initials on. */
  readonly signing: readonly string[];
}
