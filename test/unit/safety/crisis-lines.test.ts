import { describe, expect, it } from "vitest";
import { readPhone } from "../../../src/content/facts/fact-value.ts";
import {
  claimsSiteLine,
  crisisLineSources,
  crisisLines,
  findSameLine,
} from "../../../src/safety/crisis-lines.ts";

describe("the site's own crisis lines", () => {
  it("ring 911 in an emergency, 988 in a crisis, and Poison Help", () => {
    const numbers = Object.entries(crisisLines).map(([name, { phone }]) => [name, phone.dialled]);
    expect(Object.fromEntries(numbers)).toEqual({
      emergency: "911",
      crisis: "988",
      poison: "+18002221222",
      veterans: "988",
    });
  });

  it("are phones like any other of the facts", () => {
    for (const { phone } of Object.values(crisisLines)) {
      expect(readPhone(phone.typed)).toEqual(phone);
    }
  });

  it("each have a source and the day it was read", () => {
    for (const { url, checked } of Object.values(crisisLineSources)) {
      expect(url).toMatch(/^https:/);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe("a line that a home lists", () => {
  it.each([
    ["Emergency services", "911", "emergency"],
    ["The police", "911", "emergency"],
    ["988 Suicide & Crisis Lifeline", "988", "crisis"],
    ["Veterans Crisis Line (call 988, then press 1)", "988", "veterans"],
    ["Poison Control", "+18002221222", "poison"],
    ["County crisis line", "+18445550199", undefined],
  ])("%s with %s is the same as %s", (name, dialled, same) => {
    expect(findSameLine({ name, dialled })).toBe(same);
  });

  it.each([
    "911",
    "9-1-1",
    "Call 9‑1‑1 first",
    "９１１",
    "Nine-one-one",
    "988",
    "9.8.8 Lifeline",
    "Emergency",
    "emergency services",
    "The emergency line",
    "Poison Help",
    "Veterans crisis line",
  ])("claims to be one of the site's when it is called %s", (name) => {
    expect(claimsSiteLine(name)).toBe(true);
  });

  it.each([
    "County crisis line",
    "Mobile crisis team, County emergency psychiatry",
    "211 Arizona",
    "Route 1911 shelter",
    "Warm line 9880",
  ])("goes by a name of its own when it is called %s", (name) => {
    expect(claimsSiteLine(name)).toBe(false);
  });
});
