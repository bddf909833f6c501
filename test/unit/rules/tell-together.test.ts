import { describe, expect, it } from "vitest";
import { createFinding } from "../../../src/findings/finding.ts";
import { tellTogether } from "../../../src/rules/tell-together.ts";

const rule = { name: "list/run-together", severity: "warning", looksFor: "A list." } as const;
const findings = [4, 9, 12].map((line) =>
  createFinding(rule, { file: "policies/a.md", line, column: 1 }, { message: "So.", fix: "Mend." }),
);

describe("tellTogether", () => {
  it("tells of the first place and names the others", () => {
    const [told, ...more] = tellTogether(findings);
    expect(more).toEqual([]);
    expect(told?.line).toBe(4);
    expect(told?.message).toBe("So. It is so in 2 more places: lines 9 and 12.");
    expect(told?.related.map(({ line }) => line)).toEqual([9, 12]);
  });

  it("leaves a fault that stands once as it is", () => {
    expect(tellTogether(findings.slice(0, 1))).toEqual(findings.slice(0, 1));
  });
});
