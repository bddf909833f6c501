import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formatRulesTable } from "../../../scripts/tables/format-rules-table.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { formatGithub } from "../../../src/findings/format-github.ts";
import { formatJson } from "../../../src/findings/format-json.ts";
import { formatText } from "../../../src/findings/format-text.ts";
import { rules } from "../../../src/rules/rules.ts";

const finding: Finding = {
  file: "policies/grievance-policy.md",
  line: 31,
  column: 1,
  endLine: 31,
  endColumn: 14,
  rule: "section/missing",
  severity: "error",
  message:
    "There is no section on taking a grievance outside the organisation. Accepted titles: “Outside help”.",
  parts: [],
  fix: "Rename that heading, or add {#outside-help} to it.",
  standards: ["NARR 3.0 1.C.7.b"],
  related: [],
  edits: [],
};
const note: Finding = {
  ...finding,
  file: "policies/guests.md",
  line: 2,
  endLine: 2,
  endColumn: 1,
  severity: "info",
  rule: "contact/typed",
  message: "Typed.",
  fix: "Refer.",
  standards: [],
};

describe("the report as text", () => {
  it("groups findings by file, breaks long lines and ends with a summary", () => {
    const [first = "", ...further] = finding.message.split(/(?<=organisation\.) /);
    expect(formatText({ findings: [finding, note], documents: 9 }).split("\n")).toEqual([
      finding.file,
      `  31:1  error  section/missing  ${first}`,
      `        ${further.join(" ")}`,
      `        Why: ${finding.standards.join()}. Fix: ${finding.fix}`,
      "",
      note.file,
      `  2:1  info  contact/typed  ${note.message}`,
      `        Fix: ${note.fix}`,
      "",
      expect.stringContaining("“npm run -s explain -- section/missing”"),
      expect.stringContaining("“npm run -s next”"),
      expect.stringMatching(/^1 error, 1 note\b.*\b9 documents\b/),
      "",
    ]);
  });

  it("says so when nothing was found", () => {
    expect(formatText({ findings: [], documents: 1 })).toMatch(/^No findings\b.*\b1 document\b/);
  });

  it("counts each weight", () => {
    const warning: Finding = { ...note, severity: "warning" };
    const findings = [finding, finding, warning];
    expect(formatText({ findings, documents: 9 })).toMatch(
      /\n2 errors, 1 warning\b.*\b9 documents\b.*\n$/,
    );
  });

  describe("of a file with many findings of one kind", () => {
    const many = Array.from({ length: 220 }, (_, index): Finding => ({ ...note, line: index + 3 }));

    it("shows the first eight, says how many more there are and where, and counts all", () => {
      const text = formatText({ findings: many, documents: 1 });
      expect(text.match(/info {2}contact\/typed/g)).toHaveLength(8);
      expect(text).toMatch(
        /Typed\.\n {8}Fix: Refer\.\n {8}….*\b212 more\b.*\blines 11 to 222\b.*\n/,
      );
      expect(text).toMatch(/\n220 notes\b.*\b1 document\b.*\n$/);
    });

    it("hides nothing of another rule, weight or file behind them", () => {
      const others: readonly Finding[] = [
        { ...note, line: 250, rule: "link/target" },
        { ...note, line: 251, severity: "error", message: "As an error." },
        { ...note, file: "policies/pets.md", message: "Elsewhere." },
      ];
      const text = formatText({ findings: [...many, ...others], documents: 2 });
      expect(text).toContain("  250:1  info  link/target");
      expect(text).toContain("  251:1  error  contact/typed  As an error.");
      expect(text).toContain("policies/pets.md\n  2:1  info  contact/typed  Elsewhere.");
    });

    it("shows a ninth instead of a line that says there is one", () => {
      const text = formatText({ findings: many.slice(0, 9), documents: 1 });
      expect(text.match(/info {2}contact\/typed/g)).toHaveLength(9);
      expect(text).not.toMatch(/\bmore\b.*\blines?\b/);
    });

    it("hides nothing from other programs", () => {
      const report = { findings: many, documents: 1 };
      expect(JSON.parse(formatJson(report)).findings).toHaveLength(220);
      expect(formatGithub(report).match(/^::notice /gm)).toHaveLength(220);
    });
  });

  it("never sends what would move a terminal's cursor", () => {
    const hostile = { ...note, file: "a\u001b[2J.md", message: "b\u202ec\r\nd" };
    const text = formatText({ findings: [hostile], documents: 1 });
    expect(text).toContain("a [2J.md\n  2:1  info  contact/typed  b c d\n");
  });
});

const placeAt = (line: number) => ({ file: "a.md", line, column: 1, endLine: line, endColumn: 2 });

describe("the report as JSON", () => {
  it("says what a machine may change, and nothing of what stands there", () => {
    const edit = { ...placeAt(3), typed: "as it stands", replacement: "mended" };
    const json = formatJson({ findings: [{ ...note, edits: [edit] }], documents: 1 });
    expect(JSON.parse(json).findings[0].edits).toEqual([{ ...placeAt(3), replacement: "mended" }]);
    expect(json).not.toContain("as it stands");
  });

  it("has the shape that is promised", () => {
    expect(JSON.parse(formatJson({ findings: [finding, note], documents: 9 }))).toEqual({
      findings: [finding, note].map((one) => ({
        ...one,
        explain: `npm run -s explain -- ${one.rule}`,
      })),
      summary: { errors: 1, warnings: 0, documents: 9 },
    });
  });

  it("lists a finding's keys in the promised order", () => {
    const { findings } = JSON.parse(formatJson({ findings: [finding], documents: 9 }));
    expect(Object.keys(findings[0])).toEqual(
      "file line column rule severity message fix standards endLine endColumn parts related edits explain".split(
        " ",
      ),
    );
  });
});

describe("the report for GitHub", () => {
  it("is one command a line", () => {
    expect(formatGithub({ findings: [finding, note], documents: 9 })).toBe(
      `::error file=policies/grievance-policy.md,line=31,col=1,endLine=31,endColumn=14,title=section/missing::${finding.message}%0A${finding.fix}\n` +
        "::notice file=policies/guests.md,line=2,col=1,title=contact/typed::Typed.%0ARefer.\n",
    );
  });

  it("has errors first, and one of each rule before the second of any: GitHub shows only ten", () => {
    const findings: readonly Finding[] = [
      { ...note, line: 1, severity: "warning" },
      { ...note, line: 2 },
      { ...note, line: 3, severity: "error" },
      { ...note, line: 4, severity: "error" },
      { ...finding, line: 5 },
      { ...note, line: 6, severity: "warning" },
    ];
    const lines = [...formatGithub({ findings, documents: 1 }).matchAll(/line=(\d)/g)];
    expect(lines.map(([, line]) => line).join("")).toBe("354162");
  });

  it("leaves columns out where a finding reaches over lines, since GitHub refuses them there", () => {
    const long = { ...note, endLine: 4, endColumn: 3 };
    expect(formatGithub({ findings: [long], documents: 1 })).toContain(",line=2,endLine=4,title=");
  });

  it("names the other places, three at most", () => {
    const related = [7, 8, 9, 10].map((line) => ({ ...placeAt(line), message: "The other one." }));
    const [text = ""] = formatGithub({ findings: [{ ...note, related }], documents: 1 }).split(
      "\n",
    );
    expect(text).toMatch(/Refer\.%0Aa\.md:7: The other one\.%0Aa\.md:8: .*%0Aa\.md:9: [^%]*$/);
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
    expect(page).toBe(formatRulesTable(rules));
  });

  it("each have a name of their own", () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))).toBe(true);
  });
});
