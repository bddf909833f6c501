import { describe, expect, it } from "vitest";
import { createFinding } from "../../../src/findings/finding.ts";
import type { DocumentRule } from "../../../src/rules/rule.ts";
import { tellTogether } from "../../../src/rules/tell-together.ts";

const together: DocumentRule = {
  kind: "document",
  name: "list/run-together",
  severity: "warning",
  looksFor: "A list.",
  why: "It is hard to read.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: () => [],
};
const alike: DocumentRule = { ...together, name: "html/raw", toldTogether: "alike" };
const { toldTogether: _, ...untold } = together;
const apart: DocumentRule = { ...untold, name: "text/dropped" };
const rules = [together, alike, apart];

function findAt(
  rule: DocumentRule,
  file: string,
  line: number,
  severity = rule.severity,
  fix = "Mend.",
) {
  const words = { message: "So.", fix, severity };
  return createFinding(rule, { file: `policies/${file}.md`, line, column: 1 }, words);
}

describe("tellTogether", () => {
  it("tells of the first place of a document and names the others", () => {
    const findings = [4, 9, 12].map((line) => findAt(together, "a", line));
    const [told, ...more] = tellTogether(findings, rules);
    expect(more).toEqual([]);
    expect(told?.line).toBe(4);
    expect(told?.message).toBe("So. It is so in 2 more places: lines 9 and 12.");
    expect(told?.related.map(({ line }) => line)).toEqual([9, 12]);
  });

  it("leaves apart what stands in another document, weighs more, or is another rule's", () => {
    const findings = [
      findAt(together, "a", 4),
      findAt(together, "b", 4),
      findAt(together, "a", 6, "error"),
      findAt(apart, "a", 7),
      findAt(apart, "a", 8),
    ];
    expect(tellTogether(findings, rules)).toEqual(findings);
  });

  it("holds only findings of the same words together where a rule wants it so", () => {
    const findings = [
      findAt(alike, "a", 4),
      findAt(alike, "a", 5, "warning", "Mend it otherwise."),
      findAt(alike, "a", 6),
    ];
    expect(
      tellTogether(findings, rules).map(({ line, related }) => [line, related.length]),
    ).toEqual([
      [4, 1],
      [5, 0],
    ]);
  });
});
