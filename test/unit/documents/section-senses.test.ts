import { describe, expect, it } from "vitest";
import { isSectionName } from "../../../src/documents/known-sections.ts";
import { honestTexts, wrongSenses } from "../../support/section-senses.ts";

describe("texts that tell what a section means from what it only mentions", () => {
  it("are forty in the wrong sense and forty honest ones, each different and of a known section", () => {
    const texts = [...wrongSenses, ...honestTexts];
    expect(wrongSenses).toHaveLength(40);
    expect(honestTexts).toHaveLength(40);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(80);
    expect(texts.filter(({ section }) => !isSectionName(section))).toEqual([]);
  });
});
