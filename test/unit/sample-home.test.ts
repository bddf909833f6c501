import { resolve } from "node:path";
import type Token from "markdown-it/lib/token.mjs";
import { describe, expect, it } from "vitest";
import { readWords } from "../../src/content/read-words.ts";
import { type Document, listPassages, listSections } from "../../src/documents/document.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { findPersonFirstTerms } from "../../src/rules/language/person-first-terms.ts";
import { measureReading } from "../../src/text/measure-reading.ts";

const today = "2026-11-21";
const home = await readIdentifiedHome(resolve(import.meta.dirname, "..", ".."));

function findAll(isProduction: boolean): readonly Finding[] {
  return checkHome(home, { today, isProduction });
}

describe("the sample home", () => {
  it("has no error, and no warning but that its facts are samples", () => {
    const findings = findAll(false).filter(({ severity }) => severity !== "info");
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["sample/facts"]));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  it("can never be published by mistake: in production it fails for exactly its samples", () => {
    const errors = findAll(true).filter(({ severity }) => severity === "error");
    const warnings = findAll(true).filter(({ severity }) => severity === "warning");
    const byRule = Map.groupBy(errors, ({ rule }) => rule);
    const samples = findAll(false).filter(({ rule }) => rule === "sample/facts");
    expect([...byRule.keys()].toSorted()).toEqual(["sample/facts", "sample/left"]);
    expect(byRule.get("sample/facts")?.map(placeOf)).toEqual(samples.map(placeOf));
    const told = byRule.get("sample/left")?.map(({ file }) => file) ?? [];
    expect(told).toEqual([...new Set(told)]);
    expect(told.filter((file) => file.endsWith(".md"))).toEqual(
      home.documents.map(({ file }) => file).toSorted(),
    );
    expect(warnings).toEqual([]);
  });
});

function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

/** The words of one kind of block, facts filled in as a visitor reads them. */
function listBlocks(document: Document, isWanted: (tokens: Block) => boolean): readonly string[] {
  return listPassages(document).flatMap(({ passage: { tokens } }) => {
    let listDepth = 0;
    return tokens.flatMap((token, index) => {
      if (/^(?:bullet|ordered)_list_(?:open|close)$/.test(token.type)) listDepth += token.nesting;
      const block = { opening: tokens[index - 1]?.type, isInList: listDepth > 0 };
      return token.type === "inline" && isWanted(block) ? [readText(token)] : [];
    });
  });
}

interface Block {
  /** What the block starts with, such as `paragraph_open` or `td_open`. */
  readonly opening: string | undefined;
  readonly isInList: boolean;
}

function readText(token: Token): string {
  return readWords(token, home.facts.table);
}

/** Running text; headings and the cells of tables are no sentences, so they do not count as such. */
const isRunning = ({ opening }: Block) => opening === "paragraph_open";
const isParagraph = (block: Block) => isRunning(block) && !block.isInList;
const isAny = () => true;

interface Measured {
  readonly name: string;
  readonly words: number;
  readonly grade: number;
  readonly gradeOfParagraphs: number;
  readonly personFirst: number;
}

function measure(name: string, documents: readonly Document[]): Measured {
  const list = (isWanted: (block: Block) => boolean) =>
    documents.flatMap((document) => listBlocks(document, isWanted));
  const headings = documents.flatMap(listSections).map(({ title }) => title);
  const everything = [...headings, ...list(isAny)];
  return {
    name,
    words: everything.join(" ").split(/\s+/).length,
    grade: measureReading(list(isRunning)).grade,
    gradeOfParagraphs: measureReading(list(isParagraph)).grade,
    personFirst: everything.flatMap((text) => findPersonFirstTerms(text)).length,
  };
}

function formatMeasured(rows: readonly Measured[]): string {
  const heading = "words  grade  paragraphs  terms";
  const lines = rows.map(({ name, words, grade, gradeOfParagraphs, personFirst }) =>
    [
      String(words).padStart(5),
      grade.toFixed(1).padStart(5),
      gradeOfParagraphs.toFixed(1).padStart(10),
      String(personFirst).padStart(5),
      name,
    ].join("  "),
  );
  return ["", heading, ...lines, ""].join("\n");
}

describe("reading the sample home back", () => {
  const measured = home.documents.map((document) => measure(document.file, [document]));
  const all = measure("all documents", home.documents);

  it("prints how hard it is to read, and asks for no more than eight years of school", () => {
    process.stdout.write(formatMeasured([...measured, all]));
    const hard = [...measured, all].filter(
      ({ grade, gradeOfParagraphs }) => Math.max(grade, gradeOfParagraphs) > 8,
    );
    expect(hard).toEqual([]);
  });

  it("names nobody by a condition", () => {
    expect(all.personFirst).toBe(0);
  });

  it("is long enough to be of use, and short enough to be read", () => {
    const manual = measured.find(({ name }) => name.endsWith("/leadership-manual.md"))?.words ?? 0;
    expect(all.words - manual).toBeGreaterThan(7000);
    expect(all.words - manual).toBeLessThan(12_000);
    expect(manual).toBeGreaterThan(1800);
    expect(manual).toBeLessThan(2400);
  });
});
