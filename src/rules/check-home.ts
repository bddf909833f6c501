import { isDeepStrictEqual } from "node:util";
import type { Facts } from "../content/facts/read-facts.ts";
import type { Document, Home } from "../documents/document.ts";
import { isNextVersion, putAllInForce, putInForce } from "../documents/in-force.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import type { Conditions } from "./rule.ts";
import { rules } from "./rules.ts";
import { type FactText, listFactTexts } from "./sources/fact-texts.ts";
import { leaveOutSuperseded } from "./supersede.ts";
import { tellTogether } from "./tell-together.ts";

const documentRules = rules.filter((rule) => rule.kind === "document");
const writtenRules = rules.filter((rule) => rule.kind === "written");
const homeRules = rules.filter((rule) => rule.kind === "home");

/** What a preview, which checks the same home all day, remembers of its last check. */
export interface CheckingMemory {
  facts: Facts | undefined;
  conditions: Conditions | undefined;
  /** What was found in each document, for these facts and conditions. */
  found: WeakMap<Document, readonly Finding[]>;
  /** What was found in these texts of facts, for these facts and conditions. */
  inFacts: { readonly texts: readonly FactText[]; readonly found: readonly Finding[] } | undefined;
}

/** Makes a memory with nothing in it. */
export function createCheckingMemory(): CheckingMemory {
  return { facts: undefined, conditions: undefined, found: new WeakMap(), inFacts: undefined };
}

/**
 * Holds a home against every rule.
 *
 * @param home the home as read and identified
 * @param conditions the day, and whether the site is about to be published
 * @param memory what an earlier check knows: a document that is still the same object is not looked
 *   at again for what comes from itself and the facts
 * @returns every finding at once, reading included, without those that another supersedes or names
 *   beside its own, sorted by file and line
 */
export function checkHome(
  home: Home,
  { today, isProduction, siteAddress }: Conditions,
  memory: CheckingMemory = createCheckingMemory(),
): readonly Finding[] {
  const conditions = { today, isProduction, siteAddress };
  const found = findAll(putInForce(home, today), conditions, memory);
  return tellTogether(leaveOutSuperseded(found, rules).toSorted(compareFindings), rules);
}

/**
 * What is written for a later day is held against the home as it will be then: what is wrong with it is
 * told in time.
 */
function findAll(home: Home, conditions: Conditions, memory: CheckingMemory): readonly Finding[] {
  const found = findInForce(home, conditions, memory);
  const later = new Set(home.notInForce.flatMap(({ file }) => (isNextVersion(file) ? [file] : [])));
  if (later.size === 0) return found;
  return [
    ...found.filter(({ file }) => !later.has(file)),
    ...findInForce(putAllInForce(home), conditions, memory).filter(({ file }) => later.has(file)),
  ];
}

function findInForce(
  home: Home,
  conditions: Conditions,
  memory: CheckingMemory,
): readonly Finding[] {
  const inDocuments = recallFound(memory, home.facts, conditions);
  return [
    ...home.findings,
    ...homeRules.flatMap((rule) => rule.find(home, conditions)),
    ...recallInFacts(memory, home, conditions),
    ...home.documents.flatMap((document) => {
      const found = inDocuments.get(document) ?? findInDocument(document, home.facts, conditions);
      inDocuments.set(document, found);
      return found;
    }),
  ];
}

function findInDocument(
  document: Document,
  facts: Facts,
  conditions: Conditions,
): readonly Finding[] {
  return [
    ...documentRules
      .filter(({ language = document.language }) => language === document.language)
      .flatMap((rule) => rule.find(document, facts, conditions)),
    ...writtenRules.flatMap((rule) => rule.findInDocument(document, facts, conditions)),
  ];
}

/** With other facts or conditions, everything that was known is forgotten. */
function recallFound(memory: CheckingMemory, facts: Facts, conditions: Conditions) {
  if (memory.facts !== facts || !isDeepStrictEqual(memory.conditions, conditions)) {
    memory.found = new WeakMap();
    memory.inFacts = undefined;
    memory.facts = facts;
    memory.conditions = conditions;
  }
  return memory.found;
}

/** Which facts are looked at hangs on what else is wrong in their files, not on the facts alone. */
function recallInFacts(
  memory: CheckingMemory,
  home: Home,
  conditions: Conditions,
): readonly Finding[] {
  const texts = listFactTexts(home);
  const known = memory.inFacts;
  if (known !== undefined && areOfSameFacts(known.texts, texts)) return known.found;
  const found = writtenRules.flatMap((rule) => rule.findInFacts(texts, home.facts, conditions));
  memory.inFacts = { texts, found };
  return found;
}

function areOfSameFacts(ones: readonly FactText[], others: readonly FactText[]): boolean {
  return (
    ones.length === others.length && ones.every(({ fact }, index) => fact === others[index]?.fact)
  );
}
