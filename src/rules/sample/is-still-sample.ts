import type { Facts } from "../../content/facts/read-facts.ts";

/** The name of the home that comes with the project. */
export const sampleName = "Juniper House";

/** Who runs it. */
export const sampleLegalName = "Juniper House Recovery Homes LLC";

/**
 * Tells whether a home is still the one that comes with the project, or has not said yet whose it is: at home
 * nobody needs to be told then that its words are the sample's.
 *
 * @param facts the facts of the home
 */
export function isStillSample(facts: Facts): boolean {
  const name = facts.table.find("home.name")?.value.shown;
  return name === undefined || name === sampleName;
}
