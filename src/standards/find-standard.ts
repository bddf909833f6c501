import type { Facts } from "../content/facts/read-facts.ts";
import { createStandard, type Standard, type WrittenStandard } from "./standard.ts";
import { writtenStandards } from "./standards.ts";

/**
 * Finds the standard that a home is held against: the default one, where its facts name none.
 *
 * @param facts the facts of the home
 * @throws when no standard is the default one, which is a fault of the program
 */
export function findStandard(facts: Facts): Standard {
  const wanted = facts.standard?.standard.shown;
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
