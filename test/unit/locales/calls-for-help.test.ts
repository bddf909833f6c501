import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "../../../src/content/zod.ts";
import { listTypedWords } from "../../../src/text/typed-words.ts";
import { readAskedLanguage } from "../../../src/theme/scripts/asked-language.ts";
import { isAskedFor, readAskedWords } from "../../../src/theme/scripts/match-asked.ts";
import { english } from "../../support/locales.ts";

/**
 * What people might type in an emergency, a crisis or a poisoning, and beside that ordinary questions which share
 * words with it, written by people who had not seen the words of the cards. `read` was worked with; `set-aside` was
 * read by nobody who works on the words: do not print it.
 */
const folder = resolve(import.meta.dirname, "../../fixtures/calls-for-help");
const callsSchema = z.array(
  z.strictObject({ words: z.string(), wants: z.enum(["911", "988", "poison", "none"]) }),
);

const { small, near, besides, emergency, crisis, poison } = english.words.asked;
const language = readAskedLanguage({ small, near, besides }, []);
const cards = [emergency, crisis, poison].map(readAskedWords);
const cardsOf = { "911": cards[0], "988": cards[1], poison: cards[2] };

/** The share of calls, from 0 to 1, that show what is asked. */
function measure(half: string, wants: keyof typeof cardsOf | "none") {
  const all = callsSchema.parse(JSON.parse(readFileSync(join(folder, `${half}.json`), "utf8")));
  const calls = all.filter((call) => call.wants === wants);
  const shown = calls.filter(({ words }) => {
    const wanted = wants === "none" ? cards : [cardsOf[wants] ?? []].flat();
    return wanted.some((card) => isAskedFor(listTypedWords(words), card, language));
  });
  return shown.length / calls.length;
}

describe("calls for help that were worked with", () => {
  it.each(["911", "988", "poison"] as const)("show the card of %s, nearly all of them", (wants) => {
    expect(measure("read", wants)).toBeGreaterThanOrEqual(0.98);
  });

  it("are not seen in ordinary questions", () => {
    expect(measure("read", "none")).toBeLessThanOrEqual(0.01);
  });
});

describe("calls for help that nobody has read", () => {
  it.each([
    ["911", 0.8],
    ["988", 0.88],
    ["poison", 0.64],
  ] as const)("show the card of %s, so many of them as were measured", (wants, least) => {
    expect(measure("set-aside", wants)).toBeGreaterThanOrEqual(least);
  });

  it("are not seen in ordinary questions", () => {
    expect(measure("set-aside", "none")).toBeLessThanOrEqual(0.01);
  });
});
