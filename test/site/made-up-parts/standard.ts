import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Finding } from "../../../src/findings/finding.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import type { MatrixData } from "../../../src/pages/matrix-data.ts";
import { readTreeAsText } from "../../support/build-small-home.ts";
import { homeYaml } from "../../support/create-home.ts";
import { english, matchSaid } from "../../support/locales.ts";
import type {
  Files,
  MadeUpLine,
  MadeUpPart,
  MadeUpProgram,
} from "../../support/made-up-program.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import type { Ended } from "../../support/run-program.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";

/** A home with every document, at the middle one of three levels, whose affiliate adds a rule. */
const lanternHome: Files = {
  ...writeDocuments(),
  "_data/home.yaml": homeYaml.replace(
    "  status: not certified\n",
    "  status: applied for\n  standard: Lantern Standard 2\n  level: tier growing\n",
  ),
  "_data/standard.yaml": "standard: lantern-2\nprofile: shore\nlevel: Growing\n",
  "_data/evidence.yaml": "public:\n  - rule: L-21\n    where: Office binder, tab 2\n",
  "_data/profiles/shore.yaml":
    "name: Shore Homes\nrules:\n  - id: shore.1\n    title: Guests\n    asks: The policy says when guests may come.\n    levels: entry, GROWING\n    sections:\n      - good-neighbor-policy#visitors\n",
};

/** The same without what rules ask for, and with names that only the other standard has. */
const faultyHome: Files = {
  ...lanternHome,
  "policies/good-neighbor-policy.md": writeDocument("good-neighbor-policy", {
    without: ["parking"],
  }),
  "_data/home.yaml": homeYaml.replace(
    "  status: not certified\n",
    "  status: applied for\n  level: II\n",
  ),
  "_data/evidence.yaml": "public:\n  - rule: 1.A.2.b\n    where: Office binder, tab 2\n",
};

/** A home that is held against the standard without levels, and says that it is at one. */
const plainHome: Files = {
  ...writeDocuments(),
  "_data/standard.yaml": "standard: plain-code\nlevel: II\n",
};

const said = english.words.certification;
const fixture = readFileSync(
  join(projectFolder, "test/fixtures/made-up-standard/standard.ts"),
  "utf8",
);
const run = (home: Files, command: string, ...options: readonly string[]): MadeUpLine => ({
  home,
  words: (content) => [command, "--content", content, "--now", "2026-03-01", ...options],
});

/** What it takes to add standards: a folder. */
export const standard: MadeUpPart = {
  name: "standard",
  files: {
    "src/standards/lantern-2/standard.ts": fixture.replaceAll("../../../src/standards/", "../"),
  },
  written: ["docs/clauses.md", "schemas/standard.json", "src/standards/standards.ts"],
  lines: {
    built: {
      home: lanternHome,
      words: (content, to) => [
        "build",
        "--content",
        content,
        "--output",
        to,
        "--now",
        "2026-03-01",
      ],
    },
    lantern: run(faultyHome, "check", "--format", "json"),
    plain: run(plainHome, "check", "--format", "json"),
    plainCsv: run(plainHome, "matrix", "--format", "csv"),
  },
};

function readFindings({ stdout }: Ended): readonly Finding[] {
  return JSON.parse(stdout).findings;
}

/** Tests the program with the standards in it. */
export function testStandard(read: () => MadeUpProgram): void {
  const endOf = (line: string) => read().endOf(standard, line);

  describe("a home that is held against a standard with three levels", () => {
    let page = "";
    let site = "";
    let data: MatrixData;
    let csv: readonly string[];

    beforeAll(async () => {
      const output = read().outputOf(standard);
      const { status, stdout, stderr } = endOf("built");
      expect(`${status} ${stdout}${stderr}`).toMatch(/^0 [\s\S]*Built \d+ pages/);
      const readPage = (file: string) => readFile(join(output, "_site", file), "utf8");
      page = await readPage("certification/index.html");
      data = JSON.parse(await readPage("certification.json"));
      csv = (await readPage("certification.csv")).split("\r\n");
      const schema = z.fromJSONSchema(JSON.parse(await readPage("certification.schema.json")));
      expect(schema.safeParse(data).error).toBeUndefined();
      site = await readTreeAsText(output);
    });

    it("has a page with the names of its rules, parts and levels", () => {
      expect(page).toMatch(matchSaid(said.rules, { standard: "Lantern Standard 2" }));
      expect(page).toContain(english.fill(said.seenAt, { level: "Tier Growing" }));
      expect(page).toContain(
        english.fill(said.atLevelOfStandard, {
          level: "Tier Growing",
          standard: "Lantern Standard 2",
        }),
      );
      expect(page).toContain("What Shore Homes adds");
      expect(page).toContain('<h3 id="--domain-street">The street</h3>');
      expect(page).toContain("All tiers:");
      expect(page).toContain("Tiers Growing, Anchored:");
      expect(page).toContain(english.fill(said.status.notAtThisLevel, { level: "tier" }));
      expect(page).toContain('id="rule-l-20"');
      const rows = [...page.matchAll(/<tr id="rule-[^>]+><th scope="row">([^<]+)</g)].map(
        ([, id]) => id,
      );
      expect(rows.join(" ")).toBe("L-1 L-2 L-3 L-10 L-20 L-21 L-22 L-23 L-30 L-31 L-32 shore.1");
    });

    it("says no word of another standard, on any page and in any file", () => {
      expect(site).toContain("lantern standard 2");
      expect(site).not.toMatch(
        /\bnarr\b|narr-3|trohn|\blevels? (?:i|ii|iii|iv)\b|\b[1-4]\.[a-j]\.\d/,
      );
      const notice = narrStandard.notice?.toLowerCase() ?? "";
      expect(notice).not.toBe("");
      expect(site).not.toContain(notice);
    });

    it("has the levels as keys and columns in the files for programs", () => {
      expect(data.standard).toBe("Lantern Standard 2");
      expect(data.level).toBe("growing");
      const cars = data.rules.find(({ id }) => id === "L-2");
      expect(Object.entries(cars?.levels ?? {}).map(([key, { asks }]) => `${key} ${asks}`)).toEqual(
        ["entry recommended", "growing required", "anchored required"],
      );
      expect(csv[0]).toContain("only_if,level_entry,level_growing,level_anchored,status");
      expect(csv.find((line) => line.startsWith("L-2,"))).toContain(
        "recommended,required,required,documented",
      );
    });

    it("has its rules documented by the sections that the standard names", () => {
      const statuses = data.rules.map(({ id, status }) => `${id} ${status}`);
      expect(statuses).toEqual([
        "L-1 documented",
        "L-2 documented",
        "L-3 not-at-this-level",
        "L-10 by-visit",
        "L-20 documented",
        "L-21 kept-elsewhere",
        "L-22 documented",
        "L-23 documented",
        "L-30 not-yet",
        "L-31 documented",
        "L-32 in-part",
        "shore.1 documented",
      ]);
      const urls = data.rules.find(({ id }) => id === "L-20")?.sections.map(({ url }) => url) ?? [];
      expect(urls.map((url) => url.split("#")[1])).toEqual(["outside-help", "no-retaliation"]);
    });

    it("says of one that has to stand in each of several places where it does not yet", () => {
      const statement = english.words.evidence.kinds.attestation;
      const rule = data.rules.find(({ id }) => id === "L-32");
      expect(rule?.sections).toHaveLength(2);
      expect(rule?.notYetIn).toEqual([{ place: statement, sections: [] }]);
      expect(page).toContain(`<p>${said.notYetIn}</p>`);
      expect(csv.find((line) => line.startsWith("L-32,"))).toContain(`,${statement},`);
      expect(data.domains.map(({ totals }) => totals["in-part"])).toEqual([0, 1, 0]);
    });
  });

  describe("findings in a home of another standard", () => {
    it("cite its rules, name its levels, and know no other's", () => {
      const findings = readFindings(endOf("lantern"));
      const own = findings.filter(({ rule }) => /^(?:standard\/|section\/missing)/.test(rule));
      expect(own.map(({ rule, message, standards }) => [rule, message, standards])).toEqual([
        ["standard/unknown-rule", expect.stringContaining("“1.A.2.b”"), []],
        ["standard/unknown-level", expect.stringMatching(/Lantern Standard 2.*“II”/), []],
        [
          "standard/not-documented",
          expect.stringMatching(/L-21, “Insurance”.*required at Tier Growing/),
          ["Lantern L-21"],
        ],
        [
          "section/missing",
          expect.stringContaining("“Parking”"),
          expect.arrayContaining(["Lantern L-2"]),
        ],
      ]);
      expect(findings.flatMap(({ standards }) => standards).join()).not.toMatch(/NARR/);
      expect(own[1]?.fix).toContain("entry, growing, anchored");
    });
  });

  describe("a home that is held against a standard without levels", () => {
    it("is asked what the standard asks of every home, and told that there are no levels", () => {
      const findings = readFindings(endOf("plain"));
      const own = findings.filter(({ rule }) => rule.startsWith("standard/"));
      expect(own.map(({ line, severity, message }) => [line, severity, message])).toEqual([
        [1, "warning", expect.stringMatching(/insurance, “Insurance”.*required(?! at)/)],
        [2, "error", expect.stringMatching(/Plain Code.*no levels/)],
      ]);
    });

    it("has one column for all of them", () => {
      const [header, courtesy] = endOf("plainCsv").stdout.split("\r\n");
      expect(header).toContain("only_if,level_all,status");
      expect(courtesy).toMatch(/^courtesy,all-of-it,.*,required,documented,/);
    });
  });
}
