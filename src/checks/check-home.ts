import { compareText } from "../content/compare-text.ts";
import { compareFindings, type Finding, type Rule } from "../content/finding.ts";
import { readingRules } from "../content/reading-rules.ts";
import type { Document, Home } from "../document-types/document.ts";
import { identifyingRules } from "../document-types/identifying-rules.ts";
import type { Check, Conditions } from "./check.ts";
import { checks } from "./checks.ts";

/** Every rule there is: those of reading, of identifying, and of each check. */
export const allRules: readonly Rule[] = [
  ...Object.values(readingRules),
  ...Object.values(identifyingRules),
  ...checks.flatMap((check) => check.rules),
].toSorted((first, second) => compareText(first.name, second.name));

/**
 * Runs every check over a home.
 *
 * @param home the home as read and identified
 * @param conditions the day, and whether the site is about to be published
 * @returns every finding at once, reading included, sorted by file and line
 */
export function checkHome(home: Home, conditions: Conditions): readonly Finding[] {
  return [
    ...home.findings,
    ...checks.flatMap((check) =>
      check.isByDocument ? findByDocument(check, home, conditions) : check.find(home, conditions),
    ),
  ].toSorted(compareFindings);
}

type FindingsByDocument = WeakMap<Document, readonly Finding[]>;

/** What each check found in a document, for the facts and conditions it was checked with. */
const knownByFacts = new WeakMap<Home["facts"], Map<string, FindingsByDocument>>();

function recallFindings(check: Check, home: Home, conditions: Conditions): FindingsByDocument {
  const known = knownByFacts.get(home.facts) ?? new Map<string, FindingsByDocument>();
  knownByFacts.set(home.facts, known);
  const key = `${checks.indexOf(check)} ${conditions.today} ${conditions.isProduction}`;
  const found = known.get(key) ?? new WeakMap<Document, readonly Finding[]>();
  known.set(key, found);
  return found;
}

/** A preview checks at every save; only what was saved is looked at again. */
function findByDocument(check: Check, home: Home, conditions: Conditions): readonly Finding[] {
  const known = recallFindings(check, home, conditions);
  const fresh = home.documents.filter((document) => !known.has(document));
  const found = check.find({ ...home, documents: fresh }, conditions);
  const byFile = Map.groupBy(found, ({ file }) => file);
  for (const document of fresh) known.set(document, byFile.get(document.file) ?? []);
  const freshFiles = new Set(fresh.map(({ file }) => file));
  return [
    ...found.filter(({ file }) => !freshFiles.has(file)),
    ...home.documents.flatMap((document) => known.get(document) ?? []),
  ];
}
