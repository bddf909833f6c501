import { describe, expect, it } from "vitest";
import { countSlips, findSpellings } from "../../../src/text/spelling.ts";

describe("a word that is misspelled", () => {
  const known = ["grievance", "naloxone", "curfew", "cured", "refund", "visitor"];

  it.each([
    ["greivance", "grievance"],
    ["naloxon", "naloxone"],
    ["curfue", "curfew"],
    ["vistor", "visitor"],
    ["refnud", "refund"],
  ])("“%s” is taken for “%s”", (written, meant) => {
    expect(findSpellings(written, known)).toEqual([meant]);
  });

  it("is taken for nothing when it is too short or too far from every word", () => {
    expect(findSpellings("cur", known)).toEqual([]);
    expect(findSpellings("parkplatz", known)).toEqual([]);
  });

  it("has a slip for each letter too many, too few, wrong or swapped", () => {
    expect(countSlips("refnud", "refund", 3)).toBe(1);
    expect(countSlips("depositt", "deposit", 3)).toBe(1);
    expect(countSlips("curfue", "curfew", 3)).toBe(2);
  });
});
