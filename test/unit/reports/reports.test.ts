import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { allRules } from "../../../src/checks/check-home.ts";
import type { Finding } from "../../../src/content/finding.ts";
import { formatGithub } from "../../../src/reports/format-github.ts";
import { formatJson } from "../../../src/reports/format-json.ts";
import { formatRulesTable } from "../../../src/reports/format-rules-table.ts";
import { formatText } from "../../../src/reports/format-text.ts";

const finding: Finding = {
  file: "policies/grievance-policy.md",
  line: 31,
  column: 1,
  rule: "section/missing",
  severity: "error",
  message:
    "There is no section on taking a grievance outside the organisation. Accepted titles: “Outside help”.",
  fix: "Rename that heading, or add {#outside-help} to it.",
  standards: ["NARR 3.0 1.C.7.b"],
};
const note: Finding = {
  ...finding,
  file: "policies/guests.md",
  line: 2,
  severity: "info",
  rule: "contact/typed",
  message: "Typed.",
  fix: "Refer.",
  standards: [],
};

describe("the report as text", () => {
  it("groups findings by file, breaks long lines and ends with a summary", () => {
    expect(formatText({ findings: [finding, note], documents: 9 })).toBe(
      [
        "policies/grievance-policy.md",
        "  31:1  error  section/missing  There is no section on taking a grievance outside the organisation.",
        "        Accepted titles: “Outside help”.",
        "        Why: NARR 3.0 1.C.7.b. Fix: Rename that heading, or add {#outside-help} to it.",
        "",
        "policies/guests.md",
        "  2:1  info  contact/typed  Typed.",
        "        Fix: Refer.",
        "",
        "1 error, 1 note in 9 documents.",
        "",
      ].join("\n"),
    );
  });

  it("says so when nothing was found", () => {
    expect(formatText({ findings: [], documents: 1 })).toBe("No findings in 1 document.\n");
  });

  it("counts each weight", () => {
    const warning: Finding = { ...note, severity: "warning" };
    const findings = [finding, finding, warning];
    expect(formatText({ findings, documents: 9 })).toMatch(
      /\n2 errors, 1 warning in 9 documents\.\n$/,
    );
  });

  it("never sends what would move a terminal's cursor", () => {
    const hostile = { ...note, file: "a\u001b[2J.md", message: "b\u202ec\r\nd" };
    const text = formatText({ findings: [hostile], documents: 1 });
    expect(text).toContain("a [2J.md\n  2:1  info  contact/typed  b c d\n");
  });
});

describe("the report as JSON", () => {
  it("has the shape that is promised", () => {
    expect(JSON.parse(formatJson({ findings: [finding, note], documents: 9 }))).toEqual({
      findings: [finding, note],
      summary: { errors: 1, warnings: 0, documents: 9 },
    });
  });

  it("lists a finding's keys in the promised order", () => {
    const { findings } = JSON.parse(formatJson({ findings: [finding], documents: 9 }));
    expect(Object.keys(findings[0])).toEqual(
      "file line column rule severity message fix standards".split(" "),
    );
  });
});

describe("the report for GitHub", () => {
  it("is one command a line", () => {
    expect(formatGithub({ findings: [finding, note], documents: 9 })).toBe(
      "::error file=policies/grievance-policy.md,line=31,col=1,title=section/missing::There is no section on taking a grievance outside the organisation. Accepted titles: “Outside help”.%0ARename that heading, or add {#outside-help} to it.\n" +
        "::notice file=policies/guests.md,line=2,col=1,title=contact/typed::Typed.%0ARefer.\n",
    );
  });

  it("escapes what would end a property or a command", () => {
    const odd = { ...note, file: "a,b:c%.md", message: "100%\n::error::x" };
    expect(formatGithub({ findings: [odd], documents: 1 })).toBe(
      "::notice file=a%2Cb%3Ac%25.md,line=2,col=1,title=contact/typed::100%25%0A::error::x%0ARefer.\n",
    );
  });

  it("is empty when nothing was found", () => {
    expect(formatGithub({ findings: [], documents: 1 })).toBe("");
  });
});

describe("the rules", () => {
  it("are listed in docs/rules.md as they are (else: npm run tables)", async () => {
    const page = await readFile(new URL("../../../docs/rules.md", import.meta.url), "utf8");
    expect(page).toBe(formatRulesTable(allRules));
  });

  it("each have a name of their own", () => {
    const names = allRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))).toBe(true);
  });
});
