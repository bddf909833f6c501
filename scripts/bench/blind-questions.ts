import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "../../src/content/zod.ts";
import { findLocale } from "../../src/locales/locale.ts";
import { listTypedWords } from "../../src/text/typed-words.ts";
import { readAskedLanguage } from "../../src/theme/scripts/asked-language.ts";
import { isAskedFor, readAskedWords } from "../../src/theme/scripts/match-asked.ts";
import type { SearchQuery } from "./search-queries.ts";

const fixtures = resolve(import.meta.dirname, "../../test/fixtures/search-questions");

/**
 * Questions by someone who had not seen the sections, and what answers each, by someone who had not
 * seen the search. The work half may be read; the half set aside is measured once, and never read.
 */
const questionsSchema = z.array(
  z.strictObject({
    id: z.string(),
    who: z.enum(["neighbor", "resident"]),
    words: z.string(),
    /** What the person wants to know, in words. */
    wants: z.string(),
    /** One of them is enough. */
    answers: z.array(
      z.union([
        /** A section of the sample home; no heading is the document itself. */
        z.strictObject({ file: z.string(), heading: z.string().nullable() }),
        /** The number to call at once. */
        z.strictObject({ crisis: z.string() }),
        /** A fact of the home, shown by itself. */
        z.strictObject({ fact: z.string() }),
        /** No page says it: whom to ask. */
        z.strictObject({ nobody: z.literal(true) }),
      ]),
    ),
  }),
);

/** The halves of the rounds of questions. */
export const blindHalves = [
  "work",
  "set-aside",
  "set-aside-later",
  "work-later",
  "work-third",
  "work-fourth",
  "work-fifth",
] as const;

export type BlindHalf = (typeof blindHalves)[number];

/** Halves that nobody looks at who makes rules: their misses are not told. */
export const measuredAlone: ReadonlySet<BlindHalf> = new Set([
  "set-aside",
  "set-aside-later",
  "work-fifth",
]);

type WantedAnswer = z.infer<typeof questionsSchema>[number]["answers"][number];

/** The cards that show a fact, by what those who wrote down the answers call it. */
const cardsOfFacts: Readonly<Record<string, string>> = {
  rent: "cost",
  "late fee": "cost",
  deposit: "deposit",
  curfew: "curfew",
  "quiet hours": "quietHours",
  "guest hours": "guestHours",
  trash: "trash",
  "house meeting": "houseMeeting",
  smoking: "smoking",
  parking: "parking",
  "manager name": "call",
  "manager phone": "call",
  "night phone": "call",
  "response times": "response",
  capacity: "people",
  "sex served": "people",
  "outside offices": "outside",
};

const cardsOfNumbers: Readonly<Record<string, string>> = { "911": "emergency", "988": "crisis" };

/**
 * Reads a half of the questions as queries.
 *
 * @param half which
 * @param nameHeading gives the name of the section below a heading of a page, such as `questions#is-it-safe`
 */
export function readBlindQuestions(
  half: BlindHalf,
  nameHeading: (page: string, heading: string) => string | undefined,
): readonly SearchQuery[] {
  const text = readFileSync(join(fixtures, `${half}.json`), "utf8");
  return questionsSchema.parse(JSON.parse(text)).map(({ who, words, answers }) => ({
    words,
    audience: who === "neighbor" ? "public" : "residents",
    countsCards: true,
    answers: answers.flatMap((answer) => nameAnswer(answer, nameHeading)),
  }));
}

function nameAnswer(
  answer: WantedAnswer,
  nameHeading: (page: string, heading: string) => string | undefined,
): readonly string[] {
  if ("nobody" in answer) return [nameCard("manager")];
  if ("crisis" in answer) return [nameCard(cardsOfNumbers[answer.crisis] ?? answer.crisis)];
  if ("fact" in answer) return findCardsOfFact(answer.fact).map(nameCard);
  const page = answer.file === "neighbors/index.md" ? "neighbors" : basename(answer.file, ".md");
  const name = answer.heading === null ? `${page}#` : nameHeading(page, answer.heading);
  return name === undefined ? [] : [name];
}

/** A fact of another name is on the cards that its name asks for. */
function findCardsOfFact(fact: string): readonly string[] {
  const known = cardsOfFacts[fact];
  if (known !== undefined) return [known];
  const { small, near, besides, ...cards } = findLocale("en").words.asked;
  const language = readAskedLanguage({ small, near, besides }, []);
  return Object.entries(cards).flatMap(([name, words]) =>
    name !== "manager" && isAskedFor(listTypedWords(fact), readAskedWords(words), language)
      ? name
      : [],
  );
}

/**
 * Names a card that the search shows beside sections, as an answer.
 *
 * @param card its name on the page
 */
export function nameCard(card: string): string {
  return `card:${card}`;
}
