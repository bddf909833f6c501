import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readingRules } from "../../../src/content/reading-rules.ts";
import { identifyingRules } from "../../../src/documents/identifying-rules.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { rules } from "../../../src/rules/rules.ts";
import { exampleHome, openExampleHome } from "../../support/open-example-home.ts";
import { readRuleReadme } from "../../support/rule-examples.ts";

const projectFolder = resolve(import.meta.dirname, "../../..");
const rulesFolder = join(projectFolder, "src/rules");
const home = await openExampleHome();
afterAll(home.close);

/**
 * Rules whose fault no text in a README can show: a file that is no text, a link on the disk, what the
 * host says. Their READMEs tell why, and name the test that shows it.
 */
const shownByTests = new Set([
  "address/site-differs",
  "date/safety-words-old",
  "file/not-utf8",
  "file/symlink",
  "file/too-large",
]);

const folders = listFolders(rulesFolder).flatMap((area) =>
  listFolders(join(rulesFolder, area)).map((name) => `${area}/${name}`),
);

function listFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readReadme(name: string) {
  return readRuleReadme(readFileSync(join(rulesFolder, name, "README.md"), "utf8"), exampleHome);
}

describe("the list of rules", () => {
  it("names every folder, and nothing else", () => {
    expect(rules.map(({ name }) => name)).toEqual(folders.toSorted());
  });

  it("has a rule and its README in every folder, and nothing else", () => {
    for (const name of folders) {
      const files = readdirSync(join(rulesFolder, name)).toSorted();
      expect(files, name).toEqual(["README.md", "rule.ts"]);
    }
  });

  it("names every fault that is found while files are read and documents identified", () => {
    const reading = [...Object.values(readingRules), ...Object.values(identifyingRules)];
    const listed = rules.filter(({ kind }) => kind === "reading").map(({ name }) => name);
    expect(listed).toEqual(reading.map(({ name }) => name).toSorted());
  });

  it.each(folders)("has what the folder says: %s", async (name) => {
    const [area, fault] = name.split("/");
    const exported: Readonly<Record<string, unknown>> = await import(
      `../../../src/rules/${area}/${fault}/rule.ts`
    );
    const rule = rules.find((one) => one.name === name);
    expect(Object.values(exported)).toContain(rule);
    expect(rule?.since).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

/** It lies within the text; only what a file is about as a whole, or what is missing, is a spot. */
function expectHonestEnd(
  { line, column, endLine, endColumn, rule }: Finding,
  text: string | Uint8Array | undefined,
) {
  const isSpot = endLine === line && endColumn === column;
  if (isSpot) expect([rule, column], `${rule} at ${line}:${column}`).toEqual([rule, 1]);
  if (isSpot || typeof text !== "string") return;
  const lines = text.split("\n");
  expect(endLine > line || (endLine === line && endColumn > column), rule).toBe(true);
  expect(endColumn, rule).toBeLessThanOrEqual((lines[endLine - 1] ?? "").length + 1);
}

/** Outside quotation marks and braces, no word is a name of the program's own, such as `homeFacts`. */
function expectPeoplesWords({ message, fix, rule }: Finding) {
  const said = `${message} ${fix}`.replace(/“[^”]*”|\{\{.*?\}\}/gs, "");
  expect(said.match(/(?<![\w./:-])[a-z]{2,}[A-Z]\w*/g) ?? [], rule).toEqual([]);
}

describe.each(rules)("the README of $name", (rule) => {
  const { name, looksFor, why, isFixable, severity, weighsOtherwise } = rule;
  const readme = readReadme(name);

  it("says what the rule looks for and why, in the rule's own words", () => {
    expect(readme.title).toBe(name);
    expect(readme.looksFor).toBe(looksFor);
    expect(readme.sections.get("Why it matters")?.replaceAll("\n", " ")).toBe(why);
    expect(readme.sections.get("How to mend it")).toMatch(/\w/);
  });

  it("says so where “npm run check -- --fix” can mend it, and nowhere else", () => {
    const mend = readme.sections.get("How to mend it") ?? "";
    expect(mend.includes("`npm run check -- --fix`")).toBe(isFixable);
    // A reference to what these readers may know already is no matter of who may read what.
    const isOfReaders = /^(?:privacy|audience|sample)\/|^contact\/(?!typed$)|narrower/;
    if (isFixable) expect(name).not.toMatch(isOfReaders);
  });

  it("shows what is wrong and what is right", () => {
    const kinds = readme.examples.map(({ kind }) => kind);
    if (!shownByTests.has(name)) expect(kinds).toContain("wrong");
    if (!shownByTests.has(name)) expect(kinds).toContain("right");
    expect(readme.sections.has("Shown by a test")).toBe(shownByTests.has(name));
    const [, file = "", test = ""] =
      /`(test\/[\w/.-]+)`[^“]*“([^”]+)”/.exec(readme.sections.get("Shown by a test") ?? "") ?? [];
    if (!shownByTests.has(name)) return;
    expect(existsSync(join(projectFolder, file)), file).toBe(true);
    expect(readFileSync(join(projectFolder, file), "utf8")).toContain(test);
  });

  it.each(readme.examples.map((example, index) => ({ ...example, index })))(
    "is held by the checks: example $index, $kind",
    async (example) => {
      const found = await home.findNew(example);
      const { mark } = example;
      expect(found.map(({ file, line, column, rule }) => ({ file, line, column, rule }))).toEqual(
        mark === undefined ? [] : [{ ...mark, rule: name }],
      );
      for (const finding of found) {
        expectHonestEnd(finding, example.files.get(finding.file));
        expectPeoplesWords(finding);
        if (weighsOtherwise === undefined) expect(finding.severity).toBe(severity);
      }
      if (!isFixable) expect(found.flatMap(({ edits }) => edits)).toEqual([]);
    },
  );
});
