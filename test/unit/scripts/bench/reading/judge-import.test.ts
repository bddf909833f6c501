import { describe, expect, it } from "vitest";
import { judgeHeadings, judgeWords } from "../../../../../scripts/bench/reading/judge-import.ts";
import type { CheckedSet } from "../../../../../scripts/bench/reading/read-set.ts";
import { truthSchema } from "../../../../../scripts/bench/reading/truth.ts";
import { planImport } from "../../../../../src/import/plan-import.ts";
import { readSource } from "../../../../../src/import/read-source.ts";

const packet = "policies/resident-packet.md";
const truth = truthSchema.parse({
  set: "home-00",
  home: { name: "A", area: "B", phone: "602-555-0142", email: "a@example.org" },
  documents: [],
  docx: {
    file: "handbook.docx",
    words: 8,
    headings: [
      { text: "Resident Handbook", document: packet },
      { text: "VISITORS", document: packet, sections: ["guests"] },
      { text: "Money", document: "policies/fees.md", sections: ["fees-and-refunds"] },
      { text: "Pets", document: packet },
    ],
  },
});

function importText(text: string): CheckedSet {
  const reading = readSource(new TextEncoder().encode(text), "md");
  if (reading.kind === "unreadable") throw new Error(reading.message);
  const plan = planImport(reading.source, { name: "handbook", language: "en" });
  return { truth, papers: [], findings: [], plan, madeUpFrom: 1 };
}

const set = importText(
  "# Resident Handbook\n\n## Visitors\n\nUntil nine.\n\n## Money\n\nDue Friday.\n",
);

describe("judgeHeadings", () => {
  it("finds headings whatever their capitals, and tells whether they stand where they belong", () => {
    const judged = judgeHeadings(set).map(
      ({ title, isFound, hasSection, isInPlace }) =>
        `${title} ${isFound} ${hasSection} ${isInPlace}`,
    );
    expect(judged).toEqual([
      "Resident Handbook true false true",
      "VISITORS true true true",
      "Money true true false",
      "Pets false false false",
    ]);
  });

  it("has nothing to tell of a set without a Word file", () => {
    expect(judgeHeadings({ ...set, truth: { ...truth, docx: undefined } })).toEqual([]);
  });
});

describe("judgeWords", () => {
  it("counts words that were kept, and none beyond those that readers see", () => {
    expect(judgeWords(set)).toEqual({ seen: 8, kept: 8, unaccounted: 0 });
    expect(judgeWords(importText("# Resident Handbook\n\nShort.\n")).kept).toBe(3);
  });
});
