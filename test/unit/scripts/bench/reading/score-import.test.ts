import { describe, expect, it } from "vitest";
import { builtWith, realOpenedLater } from "../../../../../scripts/bench/reading/check-set.ts";
import { readShare } from "../../../../../scripts/bench/reading/score.ts";
import { scoreImports } from "../../../../../scripts/bench/reading/score-import.ts";

/** What was reached: never less again. `docs/reading.md` has the figures. */
const floors = [
  { name: "built with", sets: builtWith, inDocument: 1, sections: 1 },
  { name: "opened later", sets: realOpenedLater, inDocument: 0.76, sections: 0.95 },
] as const;

describe.each(floors)("the Word files of the homes $name", ({ sets, inDocument, sections }) => {
  it("lose no word and no heading, and have their headings in the right documents", async () => {
    const score = await scoreImports(sets);
    expect(score.files).toBe(3);
    expect(readShare(score.words)).toBe(1);
    expect(readShare(score.wordsInText)).toBeGreaterThan(0.99);
    expect(readShare(score.headings)).toBe(1);
    expect(readShare(score.inDocument)).toBeGreaterThanOrEqual(inDocument);
    expect(readShare(score.sections)).toBeGreaterThanOrEqual(sections);
  });
});
