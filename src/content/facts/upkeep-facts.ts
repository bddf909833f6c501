import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { dateFact, textFact } from "./fact-value.ts";

/** How often something is looked at, such as `1 month`. */
const interval = z
  .string()
  .overwrite(writePlainSpaces)
  .regex(/^\d{1,2} (?:month|year)s?$/i, "Write a number of months or years, such as 1 month.")
  .transform((shown) => ({ kind: "text", shown }) as const);

/** Something in the home that runs out or has to be looked at, such as naloxone or an extinguisher. */
export const upkeepEntry = z.strictObject({
  what: declareFact(
    "residents",
    "What it is, such as Naloxone, first kit. Where it is kept is the house's own.",
    textFact(),
  ),
  expires: declareFact("residents", "The day it runs out, year-month-day.", dateFact()).optional(),
  checked: declareFact("residents", "The day someone last looked at it.", dateFact()).optional(),
  every: declareFact(
    "residents",
    "How often someone looks at it, such as 1 month; without it, each year.",
    interval,
  ).optional(),
});

/** A drill that is held again and again, such as one for a fire. */
export const drillEntry = z.strictObject({
  what: declareFact("residents", "What is practiced, such as Fire drill.", textFact()),
  held: declareFact("residents", "The day it was last held, year-month-day.", dateFact()),
  every: declareFact(
    "residents",
    "How often it is held, such as 6 months; without it, each year.",
    interval,
  ).optional(),
});

/** An insurance that ends on a day. Whatever else the paper says, such as its number, stays in the office. */
export const insuranceEntry = z.strictObject({
  what: declareFact("residents", "What it covers, such as Liability insurance.", textFact()),
  until: declareFact("residents", "The last day it covers, year-month-day.", dateFact()),
});

/**
 * Reads how often something is looked at.
 *
 * @param shown such as `1 month` or `2 years`
 * @returns months
 */
export function readMonths(shown: string): number {
  const [amount = "12", unit = "months"] = shown.toLowerCase().split(" ");
  return Number(amount) * (unit.startsWith("year") ? 12 : 1);
}
