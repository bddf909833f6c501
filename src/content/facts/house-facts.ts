import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { phoneFact, textFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

/**
 * The shape of `_data/house.yaml`: facts for the house only. Git ignores the file, so they never
 * leave the operator's machine.
 */
export const houseFactsSchema = z.strictObject({
  address: declareFact("house", "The exact street address, for a 911 call.", textFact()),
  evacuation: declareFact("house", "How to leave the house and where to meet.", textFact()),
  naloxonePlace: declareFact(
    "house",
    "Where naloxone is kept, where the house has any.",
    textFact(),
  ).optional(),
  firstAidPlace: declareFact("house", "Where the first-aid kit is.", textFact()).optional(),
  keysPlace: declareFact("house", "Where the spare keys are.", textFact()).optional(),
  staff: listOf(
    z.strictObject({
      name: declareFact("house", "A staff member's name.", textFact()),
      phone: declareFact("house", "That person's mobile number.", phoneFact()),
    }),
  ).default([]),
});
