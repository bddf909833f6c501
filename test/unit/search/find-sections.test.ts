import { describe, expect, it } from "vitest";
import { createExcerpt } from "../../../src/site/scripts/search/excerpt.ts";
import { createSearch, rankSections } from "../../../src/site/scripts/search/find-sections.ts";
import { findNearestTitles } from "../../../src/site/scripts/search/nearest-titles.ts";
import type { Hit } from "../../../src/site/scripts/search/pagefind-worker.ts";
import type { ScoredSection } from "../../../src/site/scripts/search/score-sections.ts";
import { listTerms } from "../../../src/site/scripts/search/search-terms.ts";
import type { MappedSection } from "../../../src/site/scripts/search/section-map.ts";
import { findSpellings } from "../../../src/site/scripts/search/spelling.ts";

const sections: Readonly<Record<string, MappedSection>> = Object.fromEntries(
  ["both", "one", "rules", "other"].map((file, place) => [
    file,
    { record: file, file, place, zones: { title: 0, words: 0, text: 10 } },
  ]),
);

function createScored(file: string, score: number, isExact = true): ScoredSection {
  const section = sections[file];
  if (section === undefined) throw new Error(`No section is called ${file}.`);
  return { section, score, places: [score], isExact };
}

/** A search in which the index finds records, and each record is scored as one section. */
function createSmallSearch(
  index: Readonly<Record<string, readonly string[]>>,
  words: readonly string[] = [],
  isExact = true,
) {
  return createSearch({
    worker: {
      search: async (asked) => (index[asked] ?? []).map((id): Hit => ({ id, words: [] })),
    },
    score: (hits) => hits.map(({ id }) => createScored(id, 4, isExact)),
    loadWords: async () => words,
  });
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
      [createScored("both", 3), createScored("one", 5)],
      [createScored("both", 3)],
    ]);
    expect(ranked.map(({ section }) => section.file)).toEqual(["both", "one"]);
    expect([...(ranked[0]?.places ?? [])]).toEqual([3]);
  });

  it("counts the best of several guesses at one word, and no other", () => {
    const [ranked] = rankSections([[createScored("one", 2), createScored("one", 3)]]);
    expect(ranked?.score).toBe(3);
  });
});

describe("a search", () => {
  it("looks for the nearest word when nothing has the one that was typed", async () => {
    const search = createSmallSearch({ curfew: ["rules"] }, ["curfew", "house"]);
    const found = await search("curfue", "");
    expect(found.sections.map(({ section }) => section.file)).toEqual(["rules"]);
    expect(found.spellings).toEqual(["curfew"]);
  });

  it("takes a word that nothing has for one that is still being typed", async () => {
    const search = createSmallSearch({ curfew: ["rules"] }, ["curfew", "house"]);
    const found = await search("curf", "");
    expect(found.sections.map(({ section }) => section.file)).toEqual(["rules"]);
    expect(found.spellings).toEqual([]);
  });

  it("takes a word for a misspelling when there are only longer words", async () => {
    const search = createSmallSearch({ curfew: ["rules"] }, ["curfew"], false);
    expect((await search("curfew", "")).sections).toEqual([]);
  });

  it("leaves sections of other documents out when one is asked for", async () => {
    const search = createSmallSearch({ guests: ["rules", "other"], '"xxhouserules"': ["rules"] });
    const found = await search("guests", "House rules");
    expect(found.sections.map(({ section }) => section.file)).toEqual(["rules"]);
    expect((await search("guests", "")).sections).toHaveLength(2);
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
