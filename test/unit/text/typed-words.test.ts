import { describe, expect, it } from "vitest";
import { foldTyped, listTypedWords } from "../../../src/text/typed-words.ts";

describe("what someone typed", () => {
  it("is taken apart into words in small letters, without accents and apostrophes", () => {
    expect(listTypedWords("I don’t KNOW: Café, curfew?")).toEqual([
      "i",
      "dont",
      "know",
      "cafe",
      "curfew",
    ]);
    expect(foldTyped("  Are they…there? ")).toBe("are they there");
  });

  it("keeps a word with points or a hyphen one word, as the index does", () => {
    expect(listTypedWords("A.A. or U.A., well-being e.g.")).toEqual([
      "aa",
      "or",
      "ua",
      "wellbeing",
      "eg",
    ]);
  });
});
