import { describe, expect, it } from "vitest";
import { findHomeNames } from "../../../../src/rules/contradiction/find-home-names.ts";
import { checkFiles, policy } from "../../../support/check-files.ts";

describe("another home's name", () => {
  it.each([
    ["Welcome to Oak Ridge House!", "Oak Ridge House"],
    ["Oak Ridge House makes what allowances it can.", "Oak Ridge House"],
    ["A Slow River House regards every path as sound.", "Slow River House"],
    ["While living at Second Dawn Recovery, you", "Second Dawn Recovery"],
    ["New Leaf Sober Living reserves the right", "New Leaf Sober Living"],
    ["You follow Serenity Manor’s policies.", "Serenity Manor"],
    ["All residents of Hope Haven agree", "Hope Haven"],
    ["Residents of Hope Haven will agree", "Hope Haven"],
    ["Bring no wax candles to Hope Haven.", "Hope Haven"],
    ["ELM COURT MANOR RESERVES THE RIGHT TO CHANGE RULES.", "ELM COURT MANOR"],
    ["Do not bring guests to Clay Street Recovery on weekdays.", "Clay Street Recovery"],
  ])("is read in: %s", (text, name) => {
    expect(findHomeNames(text).map((one) => one.name)).toEqual([name]);
  });

  it.each([
    "Residents of a Recovery House look after each other.",
    "Some moved here from another home, such as Oak Ridge House.",
    "Welcome to Recovery Home",
    "We visit residents of Oak Ridge House.",
    "The House is quiet.",
    "GENERAL HOUSE RULES",
    "THIS HOUSE IS NOT A HOTEL.",
    "THE RECOVERY HOME PROVIDES BEDDING.",
    "Ask at White House",
  ])("is not read in: %s", (text) => {
    expect(findHomeNames(text)).toEqual([]);
  });

  const find = (body: string) =>
    checkFiles({ "policies/a.md": policy(body) }, "contradiction/home");

  it("is told once, with its other places", async () => {
    const body = "Welcome to Oak Ridge House.\n\nOak Ridge House will keep your room.";
    const found = await find(body);
    expect(found.map(({ line }) => line)).toEqual([9]);
    expect(found[0]?.related.map(({ line }) => line)).toEqual([11, 1]);
  });

  it("is no fault where the facts know the name, or a part of it", async () => {
    expect(await find("Welcome to Harbor House.")).toEqual([]);
    expect(await find("Members of Harbor Recovery Homes vote.")).toEqual([]);
  });
});
