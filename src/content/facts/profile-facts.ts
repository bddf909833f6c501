import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import {
  choiceFact,
  emailFact,
  phoneFact,
  textFact,
  timeLimitFact,
  urlFact,
} from "./fact-value.ts";
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
  listOf(
    declareFact(
      "public",
      "A section, by document type and id, such as good-neighbor-policy#parking.",
      textFact(),
    ),
  );

const cites = () =>
  declareFact(
    "public",
    "The place in the law, as it is cited, such as Ariz. Admin. Code R9-12-206(1).",
    textFact(),
  ).optional();

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
  onlyIf: declareFact(
    "public",
    "Of which homes it is asked alone, in words that follow “where”.",
    textFact(),
  ).optional(),
  levels: levelList(),
  sections: sections().default([]),
  saidBy: listOf(
    declareFact(
      "public",
      "Words of which a section in English has to say one, where the rule asks for one thing of many.",
      textFact(),
    ),
  ).default([]),
  shownBy: declareFact(
    "public",
    "Where no section is the evidence, what is: papers, a visit or an interview.",
    choiceFact(["papers", "visit", "interview"]),
  ).optional(),
  confirmed: declareFact(
    "public",
    "Write no where it was read second hand, or not whole: then it is never an error.",
    choiceFact(["yes", "no"]),
  ).optional(),
  formerly: listOf(
    declareFact("public", "An id that the rule had in an earlier version.", textFact()),
  ).default([]),
  cites: cites(),
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
  cites: cites(),
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

const askedLink = z.strictObject({
  link: declareFact(
    "public",
    "A short name for it, by which _data/standard.yaml gives its address, such as code-of-ethics.",
    textFact(),
  ),
  what: declareFact(
    "public",
    "What it leads to, such as the affiliate's code of ethics.",
    textFact(),
  ),
  url: declareFact(
    "public",
    "Its address. Where nobody has seen one, each home gives its own.",
    urlFact(),
  ).optional(),
  source: source(),
});

const askedWords = z.strictObject({
  what: declareFact("public", "What the text has to say, in plain words.", textFact()),
  anyOf: listOf(
    declareFact("public", "Words of which one has to stand there.", textFact()),
    "Write at least one of the words that show it.",
  ),
  section: declareFact(
    "public",
    "The section they have to stand in, such as grievance-policy#outside-help.",
    textFact(),
  ),
  source: source(),
});

const citedPlace = z.strictObject({
  cites: declareFact(
    "public",
    "The place in the law, or the affiliate's paper, as it is cited.",
    textFact(),
  ),
  sections: sections(),
  source: source(),
});

const complaints = z.strictObject({
  phone: declareFact("public", "The phone that takes complaints.", phoneFact()).optional(),
  email: declareFact("public", "The address that takes complaints.", emailFact()).optional(),
  url: declareFact("public", "The form or page that takes complaints.", urlFact()).optional(),
  how: declareFact(
    "public",
    "What somebody should know before they complain there, such as a time limit.",
    textFact(),
  ).optional(),
  within: declareFact(
    "public",
    "How long after they learned of it people may complain there, such as 30 days.",
    timeLimitFact(),
  ).optional(),
});

/**
 * The shape of a layer over the standard: what an affiliate, a law or the home itself asks. It is a file
 * in `_data/profiles/`, or one that is built in.
 */
export const profileFactsSchema = z
  .strictObject({
    kind: declareFact(
      "public",
      "Whose it is: an affiliate's, a law, or the home's own.",
      choiceFact(["affiliate", "law", "own"]),
    ).optional(),
    name: declareFact("public", "The affiliate's name, or what the law is called.", textFact()),
    url: declareFact("public", "The affiliate's own site, or the law's.", urlFact()).optional(),
    state: declareFact("public", "The state it holds in, such as Arizona.", textFact()).optional(),
    law: declareFact(
      "public",
      "The law of the affiliate's state, which holds for its homes as well, such as arizona.",
      textFact(),
    ).optional(),
    note: declareFact(
      "public",
      "What a reader should know of this profile.",
      textFact(),
    ).optional(),
    unconfirmed: listOf(
      declareFact("public", "What could not be confirmed, in one plain sentence.", textFact()),
    ).default([]),
    complaints: complaints.optional(),
    rules: listOf(addedRule).default([]),
    strengthen: listOf(strengthened).default([]),
    switchOff: listOf(switchedOff).default([]),
    mustPost: listOf(mustPost).default([]),
    links: listOf(askedLink).default([]),
    words: listOf(askedWords).default([]),
    cited: listOf(citedPlace).default([]),
  })
  .superRefine(({ kind, rules, strengthen }, context) => {
    if (kind?.shown !== "law") return;
    for (const [list, entries] of Object.entries({ rules, strengthen })) {
      for (const [index, entry] of entries.entries()) {
        if (entry.cites !== undefined) continue;
        context.addIssue({
          code: "custom",
          path: [list, index],
          message: "What a law asks is cited: write the place in the law, as “cites:”.",
        });
      }
    }
  });

/** What an affiliate, a law or the home itself asks on top of the standard, as checked. */
export type ProfileFacts = z.output<typeof profileFactsSchema>;

/** Where an affiliate or an office takes complaints. */
export type Complaints = z.output<typeof complaints>;

/**
 * Tells whether complaints are taken on a form, and no phone is known that takes them: whoever calls may lose the time
 * that there is for them.
 *
 * @param known what its profile knows; nothing where it has none
 */
export function areTakenOnForm(known: Complaints | undefined): boolean {
  return known?.url !== undefined && known.phone === undefined;
}
