import { describe, expect, it } from "vitest";
import { createExcerpt } from "../../../../src/search/browser/excerpt.ts";
import { createSearch } from "../../../../src/search/browser/find-sections.ts";
import { findNearestTitles } from "../../../../src/search/browser/nearest-titles.ts";
import type { FoundRecord } from "../../../../src/search/browser/pagefind.ts";
import { readAskedLanguage } from "../../../../src/theme/scripts/asked-language.ts";
import { readMeanings } from "../../../../src/theme/scripts/find-meant.ts";
import { english } from "../../../support/locales.ts";

const language = readAskedLanguage(english.words.asked, readMeanings(english.words.meant));

/** What an index has for a term: names of sections, with the fields that have it behind a colon. */
type Answers = Readonly<Record<string, readonly string[]>>;

function createRecord(text: string): FoundRecord {
  const [id = "", fields] = text.split(":");
  return {
    id,
    score: 1,
    ...(fields === undefined ? {} : { matchedMetaFields: fields.split(",") }),
    data: async () => ({ url: id, content: "", meta: {} }),
  };
}

/** A search over an index that has what stands in `answers`, in quotes too unless that says more. */
function createSmallSearch(answers: Answers, words: readonly string[] = []) {
  const find = (term: string) =>
    answers[term] ?? (isOneWord(term) ? answers[term.slice(1, -1)] : []);
  const search = createSearch(
    {
      pagefind: {
        options: async () => undefined,
        init: async () => undefined,
        mergeIndex: async () => undefined,
        destroy: async () => undefined,
        search: async (term) => ({ results: (find(term ?? "") ?? []).map(createRecord) }),
      },
      total: 20,
    },
    async () => words,
    language,
  );
  return async (text: string, documentTitle = "") => {
    const found = await search(text, documentTitle);
    const sections = await Promise.all(found.sections.map(({ record }) => record.data()));
    return { ...found, names: sections.map(({ url }) => url) };
  };
}

function isOneWord(term: string): boolean {
  return /^"\S+"$/.test(term);
}

describe("the order of sections", () => {
  it("puts one with every word before one with a single word", async () => {
    const search = createSmallSearch({ guest: ["one", "both"], parking: ["both"] });
    expect((await search("guest parking")).names).toEqual(["both", "one"]);
  });

  it("puts one with the word in its title before one that has it in its text", async () => {
    const search = createSmallSearch({ guest: ["text", "title:title", "shown:document"] });
    expect((await search("guest")).names[0]).toBe("title");
  });

  it("puts one that is called by the word before one whose search phrase has it among others", async () => {
    const search = createSmallSearch({ front: ["within:phrases", "itself:words", "told"] });
    expect((await search("front")).names).toEqual(["itself", "within", "told"]);
  });

  it("counts a word that a section is called by once, also where its phrases have it again", async () => {
    const search = createSmallSearch({ guest: ["once:words", "again:words,phrases"] });
    const [first, second] = (await search("guest")).sections;
    expect(second?.score).toBe(first?.score);
  });

  it("finds what a phrase means where no section has its words, behind what has them", async () => {
    const search = createSmallSearch({ relapse: ["meant:title"], wagon: ["own:title"] });
    expect((await search("off the wagon")).names).toEqual(["own", "meant"]);
    const other = createSmallSearch({ relapse: ["meant:title"] });
    expect(await other("off the wagon")).toMatchObject({
      names: ["meant"],
      spellings: ["relapse"],
    });
    expect((await other("off the wagon")).covered).toBeGreaterThan(0.3);
  });

  it("names a word that was looked for once, and none that was typed", async () => {
    const search = createSmallSearch({ relapse: ["meant"] }, ["relapse"]);
    expect((await search("relapsed, off the wagon")).spellings).toEqual(
      expect.arrayContaining(["relapse", "slip"]),
    );
    const { spellings } = await search("relapsed, off the wagon");
    expect(spellings.filter((word, place) => spellings.indexOf(word) !== place)).toEqual([]);
    expect((await search("relapse, off the wagon")).spellings).toEqual([]);
  });

  it("puts one with the word itself before one with a longer one", async () => {
    const search = createSmallSearch({ park: ["longer", "itself"], '"park"': ["itself"] });
    expect((await search("park")).names).toEqual(["itself", "longer"]);
  });

  it("puts one that is called by all that was typed before one with a word more in its text", async () => {
    const search = createSmallSearch({
      fire: ["told:words", "named:title"],
      drill: ["told:words", "named:title"],
    });
    expect((await search("fire drill")).names).toEqual(["named", "told"]);
  });

  it("puts one with words side by side, as they were typed, before one with both apart", async () => {
    const search = createSmallSearch({
      kicked: ["apart", "together"],
      '"kicked out"': ["together"],
    });
    expect((await search("kicked out")).names).toEqual(["together", "apart"]);
  });
});

describe("a search", () => {
  it("looks for the nearest word when nothing has the one that was typed", async () => {
    const search = createSmallSearch({ curfew: ["rules"] }, ["curfew", "house"]);
    expect(await search("curfue")).toMatchObject({ names: ["rules"], spellings: ["curfew"] });
  });

  it("takes a word that nothing has for one that is still being typed", async () => {
    const search = createSmallSearch({ curfew: ["rules"] }, ["curfew", "house"]);
    expect(await search("curf")).toMatchObject({ names: ["rules"], spellings: [] });
  });

  it("takes a word for a misspelling when there are only longer words", async () => {
    const search = createSmallSearch({ curfew: ["rules"], '"curfew"': [] }, ["curfew"]);
    expect((await search("curfew")).names).toEqual([]);
  });

  it("looks for words that mean the same when nothing has the one that was typed", async () => {
    const search = createSmallSearch({ naloxone: ["overdose"] }, ["narcotics"]);
    expect(await search("narcan")).toMatchObject({ names: ["overdose"] });
    expect((await search("narcan")).spellings).toContain("naloxone");
  });

  it("says how much of what was typed the best section has, and counts a rare word for more", async () => {
    const everywhere = Array.from({ length: 18 }, (_, index) => `section-${index}`);
    const search = createSmallSearch({ house: everywhere, wheelchair: ["ramp:title"] });
    expect((await search("house")).covered).toBe(0.5); // only its text has it
    expect((await search("house lawnmower")).covered).toBeLessThan(0.1);
    expect((await search("wheelchair house")).covered).toBeGreaterThan(0.9);
  });

  it("counts half of a word that only the text of the best section has, and of one that was guessed", async () => {
    const search = createSmallSearch({ curfew: ["called:words"], guest: ["told"], visitor: [] }, [
      "curfew",
    ]);
    expect((await search("curfew")).covered).toBe(1);
    expect((await search("guest")).covered).toBe(0.5);
    expect((await search("curfw")).covered).toBe(0.5);
  });

  it("says how much a word says: a rare one more, and a small one little", async () => {
    const everywhere = Array.from({ length: 18 }, (_, index) => `section-${index}`);
    const search = createSmallSearch({ house: everywhere, wheelchair: ["ramp"] });
    const { weigh } = await search("a wheelchair in the house");
    expect(weigh("wheelchair")).toBeGreaterThan(weigh("the"));
    expect(weigh("the")).toBeGreaterThan(weigh("house"));
  });

  it("finds nothing by small words where a word that says something is nowhere", async () => {
    const search = createSmallSearch({ '"do they"': ["one"], '"where is"': ["two"] });
    expect((await search("do they gamble")).names).toEqual([]);
    expect((await search("where is it")).names).toEqual(["two"]);
  });

  it("leaves sections of other documents out when one is asked for", async () => {
    const search = createSmallSearch({ guests: ["rules", "other"], xxhouserules: ["rules"] });
    expect((await search("guests", "House rules")).names).toEqual(["rules"]);
    expect((await search("guests")).names).toHaveLength(2);
  });
});

describe("an excerpt", () => {
  it("is the part of the text where most of what was found stands", () => {
    const words = Array.from({ length: 100 }, (_, place) => `w${place}`);
    const parts = createExcerpt(words.join(" "), ["w3", "w60", "w64"]);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      "w60",
      "w64",
    ]);
    expect(parts[0]?.text).toBe("… ");
    expect(parts.at(-1)?.text).toBe(" …");
  });

  it.each([
    ["park", "You may park, parked or parking cars.", ["park,", "parked", "parking"]],
    ["medication", "Take medications with you.", ["medications"]],
    ["aa", "Go to A.A. or NA.", ["A.A."]],
    ["hour", "A 24-hour promise, our own.", ["24-hour"]],
    ["use", "Use it. Usually not; a house.", ["Use"]],
  ])("marks “%s” and its forms in “%s”", (term, text, marked) => {
    const parts = createExcerpt(text, [term]).filter(({ isMarked }) => isMarked);
    expect(parts.map((part) => part.text)).toEqual(marked);
  });

  it("is the whole of a short text", () => {
    const parts = createExcerpt("Quiet at night.", []);
    expect(parts.map(({ text }) => text).join("")).toBe("Quiet at night.");
  });
});

it("names the titles that look most like what was typed, and none that only share an ending", () => {
  const titles = ["Parking", "Fees and refunds", "Quiet hours"];
  expect(findNearestTitles("parkplatz", titles)[0]).toBe(0);
  expect(findNearestTitles("refuns", titles)).toEqual([1]);
  expect(findNearestTitles("xyzzy", titles)).toEqual([]);
  expect(findNearestTitles("zinging", titles)).toEqual([]);
});
