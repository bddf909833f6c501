import { expect, it } from "vitest";
import { findSampleSentence } from "../../../../src/rules/sample/find-sample-sentence.ts";

it("takes a sentence of any length, and finds none of the sample's in it", () => {
  const words = Array.from({ length: 150_000 }, (_, at) => ({
    letters: `word${at}`,
    mayBeName: false,
  }));
  expect(findSampleSentence(words)).toBeUndefined();
});
