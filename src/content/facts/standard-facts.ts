import { z } from "zod";
import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { declareFact } from "./fact-description.ts";
import { levelFact, textFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

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
  standard: declareFact(
    "public",
    "The standard's short name, which a check looks up.",
    z
      .string()
      .overwrite((typed) => writePlainSpaces(typed).toLowerCase())
      .transform((shown) => ({ kind: "choice", shown }) as const),
  ),
  profile: declareFact(
    "public",
    "The affiliate's profile: none, azrha, or a file in _data/profiles.",
    textFact(),
  ).optional(),
  level: declareFact(
    "public",
    "The level of the standard that the home works at.",
    levelFact(),
  ).optional(),
  setAside: listOf(setAside).default([]),
  rulesSetAside: listOf(ruleSetAside).default([]),
});
