import { expect, it } from "vitest";
import { createIndexText, splitWords } from "../../../src/search/index-text.ts";

it("leaves a gap for words that say nothing, so that every other word keeps its place", () => {
  const text = "You may visit\nthe house from 9 am, and don't park there.";
  const indexed = createIndexText(text);
  expect(indexed).toBe("– – visit – house – 9 – – – park –");
  expect(splitWords(indexed)).toHaveLength(splitWords(text).length);
});
