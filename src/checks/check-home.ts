import { compareFindings, type Finding, type Rule } from "../content/finding.ts";
import { readingRules } from "../content/reading-rules.ts";
import type { Home } from "../document-types/document.ts";
import { identifyingRules } from "../document-types/identifying-rules.ts";
import type { Conditions } from "./check.ts";
import { checks } from "./checks.ts";

/** Every rule there is: those of reading, of identifying, and of each check. */
export const allRules: readonly Rule[] = [
  ...Object.values(readingRules),
  ...Object.values(identifyingRules),
  ...checks.flatMap((check) => check.rules),
].toSorted((first, second) => (first.name < second.name ? -1 : 1));

/**
 * Runs every check over a home.
 *
 * @param home the home as read and identified
 * @param conditions the day, and whether the site is about to be published
 * @returns every finding at once, reading included, sorted by file and line
 */
export function checkHome(home: Home, conditions: Conditions): readonly Finding[] {
  return [...home.findings, ...checks.flatMap((check) => check.find(home, conditions))].toSorted(
    compareFindings,
  );
}
