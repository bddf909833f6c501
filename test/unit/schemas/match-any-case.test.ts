import fc from "fast-check";
import { expect, it } from "vitest";
import { timeOfDaySource } from "../../../src/content/time-of-day.ts";
import { matchAnyCase } from "../../../src/schemas/match-any-case.ts";

const sources = [
  timeOfDaySource,
  String.raw`^\d{1,3} (?:month|year)s?$`,
  "^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$",
  String.raw`^(?:\/[a-z0-9][a-z0-9._~-]*)+\/?$`,
  "^(?:none|no|n/a)\\.?$",
];

it("takes the same texts as the pattern does where it overlooks the size of letters", () => {
  for (const source of sources) {
    const overlooking = new RegExp(source, "i");
    const written = new RegExp(matchAnyCase(source));
    const taken = fc
      .stringMatching(new RegExp(source))
      .chain((text) =>
        fc.constantFrom(text, text.toUpperCase(), `${text}x`, text.replace(/[a-z]/, "-")),
      );
    fc.assert(
      fc.property(taken, (text) => {
        expect(written.test(text), `${source} of ${text}`).toBe(overlooking.test(text));
      }),
      { numRuns: 60 },
    );
  }
});
