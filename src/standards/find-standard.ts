import type { Facts } from "../content/facts/read-facts.ts";
import { createStandard, type Standard, type WrittenStandard } from "./standard.ts";
import { writtenStandards } from "./standards.ts";

/** The name under which a home says that it goes without a standard, a law or an affiliate. */
export const none = "none";

/** A home that is held against no standard: nothing is asked of it but what law and others ask. */
const noStandard: Standard = {
  id: none,
  title: "",
  citedAs: "",
  ruleIds: { pattern: /(?!)/, example: "" },
  domains: [],
  rules: [],
};

/**
 * Finds the standard that a home is held against: the default one, where its facts say nothing of it.
 *
 * @param facts the facts of the home
 * @throws when no standard is the default one, which is a fault of the program
 */
export function findStandard(facts: Facts): Standard {
  const wanted = facts.standard?.standard.shown;
  if (wanted === none) return noStandard;
  const found =
    writtenStandards.find(({ id }) => id === wanted) ??
    writtenStandards.find(({ isDefault }) => isDefault);
  if (found === undefined) throw new Error("No standard is the default one.");
  return readStandard(found);
}

/** Lists every standard there is. */
export function listStandards(): readonly Standard[] {
  return writtenStandards.map(readStandard);
}

const read = new Map<WrittenStandard, Standard>();

/** Each is held against its schema once, when it is first asked for. */
function readStandard(written: WrittenStandard): Standard {
  const known = read.get(written) ?? createStandard(written);
  read.set(written, known);
  return known;
}
