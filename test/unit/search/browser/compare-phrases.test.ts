import { describe, expect, it } from "vitest";
import { weighPhrases } from "../../../../src/search/browser/compare-phrases.ts";

const weigh = (word: string) => (["my", "is", "the"].includes(word) ? 0.5 : 3);
const compare = (typed: string, meta: Readonly<Record<string, string>>) =>
  weighPhrases(typed.split(" "), meta, weigh);

describe("what a section's search phrases count", () => {
  it("is most where one of them is what was typed", () => {
    const whole = compare("search my room", { phrases: "room search; search my room" });
    const part = compare("search my room", { phrases: "room search" });
    expect(whole).toBe(2.5);
    expect(part).toBeLessThan(whole);
    expect(part).toBeGreaterThan(1);
  });

  it("is nothing more where none has a word of what was typed", () => {
    expect(compare("curfew", { phrases: "room search" })).toBe(1);
    expect(compare("curfew", {})).toBe(1);
  });

  it("is less the more else was typed", () => {
    expect(compare("search my room tomorrow", { phrases: "search my room" })).toBeLessThan(2.5);
  });

  it("is less the more else the phrase says", () => {
    const short = compare("room", { phrases: "room search" });
    expect(compare("room", { phrases: "room search by two people" })).toBeLessThan(short);
  });

  it("is of a word by itself, too, and of one phrase alone, not of all together", () => {
    expect(compare("curfew", { words: "curfew; locker" })).toBe(2.5);
    expect(compare("room locker", { words: "locker", phrases: "my room" })).toBeLessThan(2);
  });

  it("counts other endings of a word, and none of a word that is only an ending", () => {
    expect(compare("parked cars", { phrases: "parking car" })).toBe(2.5);
    expect(compare("es", { words: "ing" })).toBe(1);
  });
});
