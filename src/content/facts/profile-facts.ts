import { z } from "zod";
import { declareFact } from "./fact-description.ts";
import { phoneFact, textFact, urlFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

const source = () =>
  declareFact("public", "Where the affiliate or the law says so.", urlFact()).optional();

/** Levels of the standard in a row, or `all`. Which there are, the standard says; a check looks. */
const levelList = () =>
  declareFact(
    "public",
    "The levels it is required at, with commas between them, or “all”.",
    textFact(),
  );

const sections = () =>
  z.array(
    declareFact(
      "public",
      "A section, by document type and id, such as good-neighbor-policy#parking.",
      textFact(),
    ),
  );

const addedRule = z.strictObject({
  id: declareFact(
    "public",
    "The rule's own id: the affiliate's short name and a number, such as azrha.1.",
    z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]*\.\d+$/, {
        error: "write a short name in small letters, a dot and a number, such as oakland.1.",
      })
      .transform((shown) => ({ kind: "text", shown }) as const),
  ),
  title: declareFact("public", "A short title.", textFact()),
  asks: declareFact("public", "What it asks, in plain words.", textFact()),
  question: declareFact("public", "What a reviewer asks to find out.", textFact()).optional(),
  levels: levelList(),
  sections: sections().default([]),
  source: source(),
});

const strengthened = z.strictObject({
  rule: declareFact("public", "The id of a rule of the standard.", textFact()),
  levels: levelList().optional(),
  alsoAsks: declareFact(
    "public",
    "What it asks on top of the standard, in plain words.",
    textFact(),
  ).optional(),
  sections: sections().default([]),
  source: source(),
});

const switchedOff = z.strictObject({
  rule: declareFact("public", "The id of a rule the affiliate does not use.", textFact()),
  reason: declareFact("public", "Why, in words a reviewer can follow.", textFact()),
  source: source(),
});

const mustPost = z.strictObject({
  what: declareFact("public", "What hangs or lies in the home.", textFact()),
  where: declareFact("public", "Where in the home.", textFact()),
  sections: sections().default([]),
  source: source(),
});

/** The shape of an affiliate's profile: a file in `_data/profiles/`, or one that is built in. */
export const profileFactsSchema = z.strictObject({
  name: declareFact("public", "The affiliate's name.", textFact()),
  url: declareFact("public", "The affiliate's own site.", urlFact()).optional(),
  note: declareFact("public", "What a reader should know of this profile.", textFact()).optional(),
  complaints: z
    .strictObject({
      phone: declareFact("public", "The affiliate's phone for complaints.", phoneFact()).optional(),
      url: declareFact("public", "The affiliate's form for complaints.", urlFact()).optional(),
    })
    .optional(),
  rules: listOf(addedRule).default([]),
  strengthen: listOf(strengthened).default([]),
  switchOff: listOf(switchedOff).default([]),
  mustPost: listOf(mustPost).default([]),
});

/** An affiliate's profile as checked. */
export type ProfileFacts = z.output<typeof profileFactsSchema>;
