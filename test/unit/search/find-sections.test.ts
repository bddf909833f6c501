import { describe, expect, it } from "vitest";
import { createExcerpt } from "../../../src/site/scripts/search/excerpt.ts";
import { createSearch, rankSections } from "../../../src/site/scripts/search/find-sections.ts";
import { findNearestTitles } from "../../../src/site/scripts/search/nearest-titles.ts";
import type { Hit } from "../../../src/site/scripts/search/pagefind-worker.ts";
import { listTerms } from "../../../src/site/scripts/search/search-terms.ts";
import { findSpellings } from "../../../src/site/scripts/search/spelling.ts";

function createHit(id: string, score: number): Hit {
  return { id, score, words: [score], data: id };
}

describe("what someone typed", () => {
  it("is taken apart into words that say something", () => {
    expect(listTerms("Can my mom visit?")).toEqual(["mom", "visit"]);
    expect(listTerms("I don’t KNOW: curfew, Curfew")).toEqual(["know", "curfew"]);
    expect(listTerms("who are they")).toEqual([]);
  });
});

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
});

describe("the order of sections", () => {
  it("puts one with every word before one with a single word that weighs more", () => {
    const ranked = rankSections([
      [createHit("both", 3), createHit("one", 5)],
      [createHit("both", 3)],
    ]);
    expect(ranked.map(({ hit }) => hit.id)).toEqual(["both", "one"]);
    expect([...(ranked[0]?.places ?? [])]).toEqual([3]);
  });

  it("lets a section with the word itself go before one with a longer word", async () => {
    const search = createSearch(
      {
        search: async (words) =>
          words.startsWith('"')
            ? [createHit("exact", 1)]
            : [createHit("longer", 9), createHit("exact", 4)],
        load: () => Promise.reject(new Error("not asked for")),
      },
      async () => [],
    );
    const { sections } = await search("mat", "");
    expect(sections.map(({ hit }) => hit.id)).toEqual(["exact", "longer"]);
  });

  it("looks for the nearest word when nothing has the one that was typed", async () => {
    const search = createSearch(
      {
        search: async (words) => (words.includes("curfew") ? [createHit("rules", 4)] : []),
        load: () => Promise.reject(new Error("not asked for")),
      },
      async () => ["curfew", "house"],
    );
    const { sections, spellings } = await search("curfue", "");
    expect(sections.map(({ hit }) => hit.id)).toEqual(["rules"]);
    expect(spellings).toEqual(["curfew"]);
  });
});

describe("an excerpt", () => {
  it("is the part of the text where most of what was found stands", () => {
    const words = Array.from({ length: 100 }, (_, place) => `w${place}`);
    const parts = createExcerpt(words.join(" "), new Set([3, 60, 64]));
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      "w60",
      "w64",
    ]);
    expect(parts[0]?.text).toBe("… ");
    expect(parts.at(-1)?.text).toBe(" …");
  });

  it("is the whole of a short text", () => {
    const parts = createExcerpt("Quiet at night.", new Set());
    expect(parts.map(({ text }) => text).join("")).toBe("Quiet at night.");
  });
});

it("names the titles that look most like what was typed, and always some", () => {
  const titles = ["Parking", "Fees and refunds", "Quiet hours"];
  expect(findNearestTitles("parkplatz", titles)[0]).toBe(0);
  expect(findNearestTitles("zzz", titles)).toHaveLength(3);
});
