import { z } from "zod";
import { declareFact } from "./fact-description.ts";
import { choiceFact, textFact } from "./fact-value.ts";

const setAside = z.strictObject({
  section: declareFact("public", "The id of a section this home does without.", textFact()),
  document: declareFact(
    "public",
    "The type of document the section belongs to, such as resident-packet.",
    textFact(),
  ),
  reason: declareFact("public", "Why, in words a reviewer can follow.", textFact()),
});

const ruleSetAside = z.strictObject({
  rule: declareFact("public", "The id of a rule this home does without.", textFact()),
  reason: declareFact("public", "Why, in words a reviewer can follow.", textFact()),
});

/** The shape of `_data/standard.yaml`: what the home is held against, and what it sets aside. */
export const standardFactsSchema = z.strictObject({
  standard: declareFact("public", "The standard's short name.", choiceFact(["narr-3.0"])),
  profile: declareFact(
    "public",
    "The affiliate's profile: none, azrha, or a file in _data/profiles.",
    textFact(),
  ).optional(),
  level: declareFact(
    "public",
    "The level the home works at: I, II, III or IV.",
    z
      .string()
      .trim()
      .toUpperCase()
      .pipe(z.enum(["I", "II", "III", "IV"], { error: "Write the level as I, II, III or IV." }))
      .transform((shown) => ({ kind: "choice", shown }) as const),
  ).optional(),
  setAside: z.array(setAside).default([]),
  rulesSetAside: z.array(ruleSetAside).default([]),
});
