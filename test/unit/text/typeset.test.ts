import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "../../../src/text/typeset.ts";

describe("a text as it is shown", () => {
  it.each([
    ["Don't wait.", "Don’t wait."],
    ["the residents' phone", "the residents’ phone"],
    ['Say "I need help" to anyone.', "Say “I need help” to anyone."],
    ['("quiet")', "(“quiet”)"],
    ['"Home by 10" is the rule.', "“Home by 10” is the rule."],
    [`"'Home' is a word", she said.`, "“‘Home’ is a word”, she said."],
    ["She said 'no'.", "She said ‘no’."],
    ["since the '90s, 'til Sunday", "since the ’90s, ’til Sunday"],
    ["Call first - then text.", "Call first – then text."],
    ["a 6\" pipe and 5'10", "a 6\" pipe and 5'10"],
    ["self-help, 10-11 pm, -x", "self-help, 10-11 pm, -x"],
    ["“Set already”, it’s fine", "“Set already”, it’s fine"],
  ])("is set from %j", (typed, shown) => {
    expect(typeset(typed)).toBe(shown);
  });

  it.each([
    ["' phone", "residents", "’ phone"],
    ['"', "Hello", "”"],
    ['"', "", "“"],
    [" - $100", "Rent", " – $100"],
    [" - $100", "", " - $100"],
  ])("is set, %j, by what stands before the run", (typed, before, shown) => {
    expect(typeset(typed, before)).toBe(shown);
  });

  it("has as many signs as before, and no others changed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab1 '\"-.(“’é") }), (typed) => {
        const shown = typeset(typed);
        const plain = (text: string) =>
          text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll("–", "-");
        expect(plain(shown)).toBe(plain(typed));
        expect(typeset(shown)).toBe(shown);
      }),
    );
  });
});
