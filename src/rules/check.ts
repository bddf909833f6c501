import type { Facts } from "../content/facts/read-facts.ts";
import type { Document, Home } from "../documents/document.ts";
import type { Finding, Rule } from "../findings/finding.ts";
import type { Conditions } from "./rule.ts";

interface HasRules {
  /** The rules it holds the content against. */
  readonly rules: readonly Rule[];
}

/**
 * A check of one document. It is given all that its findings may come from, so that they stay true
 * while the document and the facts do: a preview asks again only about what was saved.
 */
export interface DocumentCheck extends HasRules {
  /**
   * @param document the document
   * @param facts the facts of its home
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault in the document, in any order
   */
  readonly findInDocument: (
    document: Document,
    facts: Facts,
    conditions: Conditions,
  ) => readonly Finding[];
}

/**
 * A check of the home: of the facts themselves, of one document against the others or the standard,
 * or of what lies beside them on the disk. It runs anew every time.
 */
export interface HomeCheck extends HasRules {
  /**
   * @param home the home with every document identified
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault, in any order
   */
  readonly findInHome: (home: Home, conditions: Conditions) => readonly Finding[];
}

/** One check: the rules it holds the content against, and what looks for faults in it. */
export type Check = DocumentCheck | HomeCheck | (DocumentCheck & HomeCheck);
