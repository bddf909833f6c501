import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFinding } from "../../../src/findings/finding.ts";
import { formatLines } from "../../../src/findings/format-lines.ts";
import { starterFolder } from "../../../src/starter/starter-files.ts";

const rule = { name: "heading/level", severity: "warning", looksFor: "Levels." } as const;
const place = { file: "policies/guests.md", line: 12, column: 5 };
const finding = createFinding(rule, place, {
  message: "Two lines,\nand a \u001b[31mcolor.",
  fix: "Write one.",
});

it("writes a finding in one line, whatever its words hold", () => {
  expect(formatLines({ findings: [finding], documents: 1 })).toBe(
    "policies/guests.md:12:5: warning: Two lines, and a [31mcolor. Write one. [heading/level]\n",
  );
});

it("is read by the task that a new home's editor has", () => {
  const tasks = JSON.parse(readFileSync(join(starterFolder, ".vscode/tasks.json"), "utf8"));
  expect(tasks.tasks.length).toBeGreaterThan(0);
  for (const { command, problemMatcher } of tasks.tasks) {
    expect(command).toContain("--format lines");
    const { regexp, file, line, column, severity, message, code } = problemMatcher.pattern;
    const read = new RegExp(regexp).exec(formatLines({ findings: [finding], documents: 1 }).trim());
    expect([file, line, column, severity, message, code].map((part) => read?.[part])).toEqual([
      "policies/guests.md",
      "12",
      "5",
      "warning",
      "Two lines, and a [31mcolor. Write one.",
      "heading/level",
    ]);
  }
});
