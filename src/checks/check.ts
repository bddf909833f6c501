import type { Finding, Rule } from "../content/finding.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { Home } from "../document-types/document.ts";

/** What a check may know beside the content: no clock and no environment of its own. */
export interface Conditions {
  /** The day the check runs on, from the one clock. */
  readonly today: PlainDate;
  /** True when the site is about to be published: sample facts and placeholders are then errors. */
  readonly isProduction: boolean;
}

/** One check: the rules it holds the content against, and the function that does it. */
export interface Check {
  readonly rules: readonly Rule[];
  /**
   * True where what is found in a document comes from that document and the facts alone, so that it
   * stays true while they do.
   */
  readonly isByDocument?: boolean;
  /**
   * @param home the home with every document identified
   * @param conditions the day, and whether the site is about to be published
   * @returns a finding for each fault, in any order
   */
  readonly find: (home: Home, conditions: Conditions) => readonly Finding[];
}
