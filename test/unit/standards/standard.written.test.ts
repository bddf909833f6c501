import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { SectionName } from "../../../src/documents/registry.ts";
import { createStandard, type WrittenStandard } from "../../../src/standards/standard.ts";
import { lantern, plainCode } from "../../fixtures/made-up-standard/standard.ts";

/** Writes the standard otherwise: what stands first in its data is put in another's stead. */
function change(from: string, to: string): WrittenStandard {
  const text = JSON.stringify(lantern.domains);
  expect(text).toContain(from);
  return { ...lantern, domains: JSON.parse(text.replace(from, to)) };
}

describe("a standard as its folder writes it down", () => {
  it("gives every rule once, with its domain, however deep the rules stand", () => {
    const { domains, rules } = createStandard(lantern);
    expect(domains.map(({ id }) => id)).toEqual(["street", "inside"]);
    expect(rules.map(({ id, domain }) => `${domain.id} ${id}`)).toEqual([
      ...["L-1", "L-2", "L-3", "L-10"].map((id) => `street ${id}`),
      ...["L-20", "L-21", "L-22", "L-23", "L-30", "L-31", "L-32"].map((id) => `inside ${id}`),
    ]);
  });

  it("spreads what a rule asks of all over the levels, and keeps what it asks at one", () => {
    const [, cars] = createStandard(lantern).rules;
    expect(Object.entries(cars?.levels ?? {}).map(([key, { kind }]) => `${key} ${kind}`)).toEqual([
      "entry recommended",
      "growing required",
      "anchored required",
    ]);
    const [courtesy] = createStandard(plainCode).rules;
    expect(Object.keys(courtesy?.levels ?? {})).toEqual(["all"]);
  });

  it.each([
    ["an id of another pattern", '"id":"L-2"', '"id":"2.b"', /2\.b has an id of another pattern/],
    ["one id twice", '"id":"L-2"', '"id":"L-1"', /L-1 stands in it twice/],
    ["its ids out of order", '"id":"L-3"', '"id":"L-11"', /L-10 stands behind one of a later id/],
    ["a level that nobody declared", '"anchored":{', '"IV":{', /L-3 does not say.*anchored/],
    [
      "a level too many",
      '"levels":{"all"',
      '"levels":{"V":{"kind":"unconfirmed"},"all"',
      /L-1.* V,/,
    ],
    ["no rule like its example", '"id":"L-1"', '"id":"L-0"', /There is no rule L-1/],
    [
      "a document that a rule has to stand in and has no section of",
      '"inEach":["code-of-ethics"',
      '"inEach":["grievance-policy"',
      /L-32 has no section in grievance-policy/,
    ],
    ["a section that there is not", "outside-help", "outside-hlp", /sections/],
    ["a word for what it asks that there is not", '"kind":"required"', '"kind":"must"', /kind/],
  ])("is refused with %s", (_, from, to, message) => {
    expect(() => createStandard(change(from, to))).toThrow(message);
  });

  it.each(["", "all", "ALL", "two words", "a,b"])("is refused with a level called %j", (id) => {
    const levels = { one: "Tier", many: "Tiers", each: [{ id, name: "First" }] };
    expect(() => createStandard({ ...plainCode, levels })).toThrow(z.ZodError);
  });

  it("may say that ids begin with the parts they stand in, and is held to it", () => {
    const joined = { ...lantern, ruleIds: { ...lantern.ruleIds, joinedBy: "." } };
    expect(() => createStandard(joined)).toThrow(/L-1 stands in another place/);
  });

  it("names sections by a type of its own, so that a wrong one does not compile", () => {
    // @ts-expect-error: there is no such section.
    const wrong: SectionName = "good-neighbor-policy#parkin";
    // @ts-expect-error: the section is one of another document.
    const misplaced: SectionName = "grievance-policy#parking";
    expect([wrong, misplaced]).toHaveLength(2);
  });
});
