import { describe, expect, it } from "vitest";
import { listCatalogTexts } from "../../../src/locales/list-catalog-texts.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { splitSentence } from "../../../src/locales/message.ts";

describe("a message", () => {
  const english = findLocale("en");
  const results = {
    one: "{count} result for {words}",
    other: "{count} results for {words}",
  } as const;

  it("has something put into each slot", () => {
    expect(
      english.fill("Call {name}, or {name}’s {role}.", { name: "Sam", role: "stand-in" }),
    ).toBe("Call Sam, or Sam’s stand-in.");
  });

  it("never fills a slot that stands in what was put in", () => {
    expect(english.fill("{name}: {role}", { name: "{role}", role: "$& owner" })).toBe(
      "{role}: $& owner",
    );
  });

  it("counts as its language counts", () => {
    expect(english.fill(results, { count: 1, words: "rent" })).toBe("1 result for rent");
    expect(english.fill(results, { count: 2, words: "rent" })).toBe("2 results for rent");
    expect(english.fill(results, { count: 0, words: "rent" })).toBe("0 results for rent");
  });

  it("is refused by the compiler without what its slots ask for", () => {
    // @ts-expect-error the slot is called name
    english.fill("Call {name}.", { person: "Sam" });
    // @ts-expect-error a counted message needs a number
    english.fill(results, { words: "rent" });
    // @ts-expect-error it has no slot of that name
    english.fill("Call {name}.", { name: "Sam", role: "owner" });
  });

  it("comes apart into text, slots and marked words", () => {
    expect(splitSentence("Call {name}, or <form>write</form> { now < 3")).toEqual([
      { kind: "text", text: "Call " },
      { kind: "slot", name: "name" },
      { kind: "text", text: ", or " },
      { kind: "start", name: "form" },
      { kind: "text", text: "write" },
      { kind: "end", name: "form" },
      { kind: "text", text: " " },
      { kind: "text", text: "{" },
      { kind: "text", text: " now " },
      { kind: "text", text: "<" },
      { kind: "text", text: " 3" },
    ]);
  });
});

describe("a language's ways", () => {
  const english = findLocale("en");

  it("write numbers, and moments by a clock", () => {
    expect([200, 5000].map(english.formatNumber)).toEqual(["200", "5,000"]);
    const moment = new Date("2026-11-21T12:00:00Z");
    expect(english.formatMoment(moment, "America/Phoenix")).toBe(
      "Saturday, November 21, 2026, 5:00 am MST",
    );
  });

  it("write days, days of the week and lists", () => {
    expect(english.formatDay("2026-03-05")).toBe("March 5, 2026");
    expect(english.formatDay("2026-13-45")).toBe("2026-13-45");
    expect([0, 6].map(english.formatWeekday)).toEqual(["Monday", "Sunday"]);
    expect(english.formatList(["English"])).toBe("English");
    expect(english.formatList(["English", "Spanish", "Diné"])).toBe("English, Spanish and Diné");
  });
});

describe("what a catalog says by itself", () => {
  it("is parted where something is put in, and not where words are marked", () => {
    const part = { call: "Call {name}, or <form>write</form>.", all: [{ other: "{count} rules" }] };
    expect(listCatalogTexts(part)).toEqual(["Call ", ", or write.", "", " rules"]);
  });
});
