import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoundWord, Hit } from "../../../src/site/scripts/search/pagefind-worker.ts";
import { createScorer } from "../../../src/site/scripts/search/score-sections.ts";
import type { SectionMap, SectionZones } from "../../../src/site/scripts/search/section-map.ts";

/** Pagefind's nearness of a word by the letters it has more. */
const nearness = [0.79, 0.46, 0.26, 0.18];

function createWord(location: number, lettersMore = 0, weight = 1): FoundWord {
  return { location, weight, balanced_score: (weight * 24) ** 2 * (nearness[lettersMore] ?? 0.14) };
}

function createMap(records: Readonly<Record<string, readonly SectionZones[]>>): SectionMap {
  return new Map(
    Object.entries(records).map(([record, sections]) => [
      record,
      sections.map((zones, place) => ({ record, file: record, place, zones })),
    ]),
  );
}

/** Three sections of one document: places 0 to 12, 13 to 25, and 26 to 38. */
const zones = { title: 1, words: 2, text: 10 };
const map = createMap({ one: [zones, zones, zones], other: [zones, zones, zones, zones] });
const score = createScorer(map);

function scoreWords(...words: readonly FoundWord[]) {
  return score([{ id: "one", words }]);
}

/** The place in its document of each section, the one with the highest score first. */
function rank(...words: readonly FoundWord[]): readonly number[] {
  return scoreWords(...words)
    .toSorted((first, second) => second.score - first.score)
    .map(({ section }) => section.place);
}

describe("the place of a word", () => {
  it.each([
    [0, 0, []],
    [1, 0, []],
    [2, 0, []],
    [3, 0, [0]],
    [12, 0, [9]],
    [13, 1, []],
    [15, 1, []],
    [16, 1, [0]],
    [25, 1, [9]],
    [26, 2, []],
    [38, 2, [9]],
  ])("%i belongs to section %i, and to its text at %j", (location, section, places) => {
    const [found, ...more] = scoreWords(createWord(location));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ section: { place: section }, places });
  });

  it("belongs to nothing beyond the last section, or in a document nobody knows", () => {
    expect(scoreWords(createWord(39))).toEqual([]);
    expect(score([{ id: "unknown", words: [createWord(0)] }])).toEqual([]);
  });

  it("is found in any order, whatever lengths sections have", () => {
    const lengths = fc.record({ title: fc.nat(4), words: fc.nat(6), text: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.array(lengths, { minLength: 1, maxLength: 12 }),
        fc.func(fc.nat()),
        (all, order) => {
          const owners = all.flatMap(({ title, words, text }, section) => [
            ...Array.from({ length: title + words }, () => ({ section, place: undefined })),
            ...Array.from({ length: text }, (_, place) => ({ section, place })),
          ]);
          const words = owners.map((_, location) => createWord(location));
          const hits: readonly Hit[] = [
            {
              id: "a",
              words: words.toSorted((one, two) => order(one.location) - order(two.location)),
            },
          ];
          const found = createScorer(createMap({ a: all }))(hits);
          const places = found.flatMap((one) =>
            one.places.map((place) => ({ section: one.section.place, place })),
          );
          expect(places).toEqual(owners.filter(({ place }) => place !== undefined));
          const named = new Set(owners.map(({ section }) => section));
          expect(found.map(({ section }) => section.place)).toEqual([...named]);
        },
      ),
    );
  });
});

describe("a section goes before another", () => {
  const [title, searchWord, text] = [0, 13 + 1, 26 + 5];

  it("that has the word among its search words, or only in its text, with its title", () => {
    expect(rank(createWord(text), createWord(searchWord), createWord(title))).toEqual([0, 1, 2]);
  });

  it("with search words, even where the text of the other is full of the word", () => {
    const often = Array.from({ length: 10 }, (_, place) => createWord(29 + place));
    expect(rank(createWord(searchWord), ...often)).toEqual([1, 2]);
  });

  it("where its text has the word more often", () => {
    expect(rank(createWord(4), createWord(17), createWord(18))).toEqual([1, 0]);
  });

  it("where its text is shorter", () => {
    const lengths = createMap({ one: [{ ...zones, text: 30 }, zones] });
    const [long, short] = createScorer(lengths)([
      { id: "one", words: [createWord(3), createWord(36)] },
    ]);
    expect(short?.score).toBeGreaterThan(long?.score ?? 0);
  });

  it("where it has the word itself and the other a longer one", () => {
    expect(rank(createWord(0, 1), createWord(26))).toEqual([2, 0]);
    expect(rank(createWord(4, 1), createWord(31))).toEqual([2, 0]);
    expect(scoreWords(createWord(4, 1), createWord(31)).map(({ isExact }) => isExact)).toEqual([
      false,
      true,
    ]);
  });

  it("where it has the word itself, and the other a longer one in its title", () => {
    expect(rank(createWord(0, 1), createWord(31))).toEqual([2, 0]);
  });

  it("where its search words have the word and a longer one, not two forms of the word", () => {
    const forms = [createWord(1), createWord(2)];
    expect(rank(...forms, createWord(14), createWord(15, 1))).toEqual([1, 0]);
    const [twice] = scoreWords(...forms);
    const [once] = scoreWords(createWord(1));
    expect(twice?.score).toBe(once?.score);
  });

  it("where the whole word is meant, not a part of one with a hyphen", () => {
    expect(rank(createWord(4, 0, 0.5), createWord(17))).toEqual([1, 0]);
    expect(scoreWords(createWord(4, 0, 0.5))[0]?.isExact).toBe(true);
  });
});

it("scores a word that few sections have higher, counting those of every document", () => {
  const [rare] = score([{ id: "one", words: [createWord(4)] }]);
  const [common] = score([
    { id: "one", words: [createWord(4)] },
    { id: "other", words: [createWord(4), createWord(17), createWord(30)] },
  ]);
  expect(rare?.score).toBeGreaterThan(common?.score ?? 0);
});

it("takes more of the same word for less and less", () => {
  const scores = [1, 2, 3].map((count) => {
    const words = Array.from({ length: count }, (_, place) => createWord(3 + place));
    return scoreWords(...words)[0]?.score ?? 0;
  });
  const [one = 0, two = 0, three = 0] = scores;
  expect(two).toBeGreaterThan(one);
  expect(three).toBeGreaterThan(two);
  expect(three - two).toBeLessThan(two - one);
});

it("finds nothing where there is nothing", () => {
  expect(createScorer(new Map())([])).toEqual([]);
  expect(score([{ id: "one", words: [] }])).toEqual([]);
});
