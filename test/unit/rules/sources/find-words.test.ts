import { describe, expect, it } from "vitest";
import { findWords, hasWords, isDenied } from "../../../../src/rules/sources/find-words.ts";
import { readWordsOf } from "../../../../src/text/words.ts";

const find = (text: string, wanted: string) => findWords(readWordsOf(text), wanted);

describe("words that are looked for", () => {
  it.each([
    ["Rooms are searched.", "searched", [[2, 2]]],
    ["Rooms are searched.", "search*", [[2, 2]]],
    ["Rooms are searched.", "search", []],
    [
      "Pat down, or patted down",
      "pat|patted down",
      [
        [0, 1],
        [3, 4],
      ],
    ],
    ["We search each room and your person.", "search* … person", [[1, 6]]],
    ["After 48 hours", "# hours", [[1, 2]]],
    ["after two hours", "# hours", [[1, 2]]],
    ["They can’t stay", "not stay", [[1, 2]]],
    ["Search residents, rooms", "search residents rooms", []],
    ["Search residents’ rooms", "search residents rooms", [[0, 2]]],
    ["The owner's store", "owner's store", [[1, 2]]],
  ])("%j has %j at %j", (text, wanted, places) => {
    expect(find(text, wanted).map(({ first, last }) => [first, last])).toEqual(places);
  });

  it("leave only a few words between", () => {
    const far = `search ${"and look ".repeat(5)}person`;
    expect(find(far, "search … person")).toEqual([]);
    expect(hasWords(readWordsOf(far), ["search … person", "look"])).toBe(true);
  });
});

describe("words that are denied", () => {
  const isDeniedIn = (text: string) => {
    const words = readWordsOf(text);
    return findWords(words, "search*").map((span) => isDenied(words, span));
  };

  it.each([
    "We never search you.",
    "Staff will not pat down or search you.",
    "Nobody may be searched.",
    "No one has to agree to a search.",
    "Searches are not done.",
    "Searches of a body are never done.",
    "Searches by staff are prohibited.",
  ])("are seen in: %s", (text) => {
    expect(isDeniedIn(text)).toEqual([true]);
  });

  it.each([
    "You may be searched.",
    "Residents who do not comply will be searched.",
    "You will be searched and may not refuse.",
    "Searches may not be refused.",
    "Not only is your room searched.",
    "There is no notice, but staff search you.",
    "Searches are not optional.",
  ])("are not seen in: %s", (text) => {
    expect(isDeniedIn(text)).toEqual([false]);
  });
});
