import { expect, it } from "vitest";
import { listIndexedWords, splitWords } from "../../../src/search/index-text.ts";

it("leaves a gap for words that say nothing, so that every other word keeps its place", () => {
  const text = "You may visit\nthe house from 9 am, and don't park there.";
  const indexed = listIndexedWords(text);
  expect(indexed.join(" ")).toBe("– – visit – house – 9 – – – park –");
  expect(indexed).toHaveLength(splitWords(text).length);
});

it("leaves a gap for what Pagefind would not count, and gives it no orders", () => {
  const indexed = listIndexedWords("park \u200B away ___PAGEFIND_WEIGHT___9 cars\u0085trucks");
  expect(indexed).toEqual(["park", "–", "away", "PAGEFIND_WEIGHT___9", "cars", "trucks"]);
});
