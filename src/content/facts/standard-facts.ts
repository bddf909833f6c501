import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { levelFact, textFact, urlFact } from "./fact-value.ts";
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

const ownLink = z.strictObject({
  link: declareFact(
    "public",
    "The short name of a link that an affiliate or a law asks for.",
    textFact(),
  ),
  url: declareFact("public", "The address it leads to.", urlFact()),
});

/** The shape of `_data/standard.yaml`: what the home is held against, and what it sets aside. */
export const standardFactsSchema = z.strictObject({
  standard: declareFact(
    "public",
    "The standard's short name, which a check looks up, or none.",
    z
      .string()
      .overwrite((typed) => writePlainSpaces(typed).toLowerCase())
      .transform((shown) => ({ kind: "choice", shown }) as const),
  ),
  law: declareFact(
    "public",
    "The law that holds where the home is: none, arizona, or a file in _data/profiles; with commas between several. Without it, that of the affiliate's state.",
    textFact(),
  ).optional(),
  profile: declareFact(
    "public",
    "The affiliate's profile: none, azrha, or a file in _data/profiles.",
    textFact(),
  ).optional(),
  own: declareFact(
    "public",
    "What the home asks of itself: a file in _data/profiles.",
    textFact(),
  ).optional(),
  level: declareFact(
    "public",
    "The level of the standard that the home works at.",
    levelFact(),
  ).optional(),
  setAside: listOf(setAside).default([]),
  rulesSetAside: listOf(ruleSetAside).default([]),
  links: listOf(ownLink).default([]),
});
