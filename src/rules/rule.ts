import type { Facts } from "../content/facts/read-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { Document, Home } from "../documents/document.ts";
import type { Finding, Rule as RuleOfFinding } from "../findings/finding.ts";
import type { Language } from "../locales/language.ts";
import type { FactText } from "./sources/fact-texts.ts";

/** What a rule may know beside the content: no clock and no environment of its own. */
export interface Conditions {
  /** The day the check runs on, from the one clock. */
  readonly today: PlainDate;
  /** True when the site is about to be published: sample facts and placeholders are then errors. */
  readonly isProduction: boolean;
  /** The address that the host publishes the site at, where a host says one. */
  readonly siteAddress?: string | undefined;
}

/** What every rule says of itself. Its README says the same to operators, with examples. */
interface DescribedRule extends RuleOfFinding {
  /** When a finding of it weighs more or less than the rule does, in a sentence. */
  readonly weighsOtherwise?: string;
  /** Why it matters to the people of a home, in a sentence or two. */
  readonly why: string;
  /** The version of Front Porch that has it first, such as `0.1.0`. */
  readonly since: string;
  /** Whether a machine may mend what it finds. */
  readonly isFixable: boolean;
  /**
   * Rules whose findings are left out where this one has a finding at the same place, or names it as a
   * related one: one fault is told once, by the rule that knows most of it. No rule imports another.
   */
  readonly supersedes?: readonly string[];
  /**
   * Whether a document is told of it once, at the first place, with the lines of the others: whoever pasted
   * a text has one thing to mend and not one for each paragraph. `alike` holds together only findings of the
   * same words. Only for rules that no machine mends.
   */
  readonly toldTogether?: "all" | "alike";
}

type FindInDocument = (
  document: Document,
  facts: Facts,
  conditions: Conditions,
) => readonly Finding[];

/**
 * A rule for one document. It is given all that its findings may come from, so that they stay true
 * while the document and the facts do: a preview asks again only about what was saved.
 */
export interface DocumentRule extends DescribedRule {
  readonly kind: "document";
  /**
   * The language whose words it knows: documents in another are not held against it. Left out, it holds
   * for every document. Rules that keep readers safe or private leave it out, whatever words they know.
   */
  readonly language?: Language;
  /**
   * @param document the document
   * @param facts the facts of its home
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault in the document, in any order
   */
  readonly find: FindInDocument;
}

/**
 * A rule for the home: for the facts themselves, one document against the others or the standard, or
 * what lies beside them on the disk. It is held against the home anew every time.
 */
export interface HomeRule extends DescribedRule {
  readonly kind: "home";
  /**
   * @param home the home with every document identified
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault, in any order
   */
  readonly find: (home: Home, conditions: Conditions) => readonly Finding[];
}

/** A rule for whatever anybody wrote: each document by itself, and the texts of the facts. */
export interface WrittenRule extends DescribedRule {
  readonly kind: "written";
  /** As {@link DocumentRule.find}. */
  readonly findInDocument: FindInDocument;
  /**
   * @param texts the facts as typed, each with its place
   * @param facts the facts of the home
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault, in any order
   */
  readonly findInFacts: (
    texts: readonly FactText[],
    facts: Facts,
    conditions: Conditions,
  ) => readonly Finding[];
}

/** A rule whose faults are found while files are read and documents are identified. */
export interface ReadingRule extends DescribedRule {
  readonly kind: "reading";
}

/** A rule of the list: it says of what kind it is, and is given what that kind may look at. */
export type Rule = DocumentRule | HomeRule | WrittenRule | ReadingRule;
