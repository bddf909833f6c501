import { describe, expect, it } from "vitest";
import { listTypedWords } from "../../../../src/text/typed-words.ts";
import {
  type AskedLists,
  isAskedFor,
  readAskedWords,
} from "../../../../src/theme/scripts/match-asked.ts";
import { readPhrases } from "../../../../src/theme/scripts/read-phrases.ts";

const language = { isTelling: () => true, findNear: () => [], findMeant: () => [], besides: [] };

const asks = (lists: AskedLists, words: string) =>
  isAskedFor(listTypedWords(words), readAskedWords(lists), language);

describe("a phrase of the catalog", () => {
  it("takes one of the words between strokes, folded as typed words are", () => {
    const lists = { anywhere: "turning blue|gray, can't|cannot breathe" };
    expect(asks(lists, "he is turning gray")).toBe(true);
    expect(asks(lists, "I can’t breathe")).toBe(true);
    expect(asks(lists, "turning green")).toBe(false);
  });

  it("lets one word stand between two of its own, and five where the dots are", () => {
    const lists = { anywhere: "not breathing, threaten* … shoot" };
    expect(asks(lists, "not really breathing")).toBe(true);
    expect(asks(lists, "not sure about breathing")).toBe(false);
    expect(asks(lists, "he threatened that he is going to shoot")).toBe(true);
    expect(asks(lists, "he threatened a b c d e f shoot")).toBe(false);
  });

  it("may have any ending at each place that has a star", () => {
    expect(asks({ anywhere: "threaten* me" }, "he keeps threatening me")).toBe(true);
    expect(asks({ anywhere: "overdos*" }, "overdosing")).toBe(true);
  });

  it("is none where it has no words", () => {
    expect(readPhrases("a b, , …, |")).toHaveLength(1);
    expect(readPhrases()).toEqual([]);
  });
});
