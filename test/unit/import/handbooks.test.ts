import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readHomeFolder } from "../../../src/content/read-home.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { createPlannedFolder } from "../../../src/import/planned-folder.ts";
import { readSource } from "../../../src/import/read-source.ts";
import { checkHome } from "../../../src/rules/check-home.ts";

const folder = join(import.meta.dirname, "../../fixtures/handbooks");
const truth = z
  .array(
    z.object({
      file: z.string(),
      made: z.string(),
      title: z.string(),
      headings: z.array(z.object({ title: z.string(), document: z.string() })),
      kept: z.array(z.string()),
      dropped: z.array(z.string()),
      papers: z.array(z.string()),
      remarks: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));

function plan(file: string) {
  const reading = readSource(readFileSync(join(folder, file)), "docx");
  if (reading.kind !== "read") throw new Error(reading.message);
  return planImport(reading.source, { name: file.replace(/\.docx$/, ""), language: "en" });
}

describe("handbooks that other programs wrote", () => {
  it("are ten", () => {
    expect(truth.length).toBe(10);
  });

  it.each(truth)("$file ($made) loses no word", ({ file, title, kept, dropped, remarks }) => {
    const { documents, words, dropped: listed, remarks: counted } = plan(file);
    expect(words.difference).toEqual({ lost: [], added: [] });
    expect(words.found).toBe(words.written - words.added + words.dropped);
    const text = documents.map((document) => document.text).join("\n");
    for (const phrase of kept) expect(text).toContain(phrase);
    for (const phrase of dropped) {
      expect(text).not.toContain(phrase);
      expect(listed.map(({ words: said }) => said).join("\n")).toContain(phrase);
    }
    expect(Object.keys(counted)).toEqual(expect.arrayContaining([...remarks]));
    expect(documents[0]?.title).toBe(title);
  });

  it("have their sections in the right documents", () => {
    const places = truth.flatMap(({ file, headings }) => {
      const found = plan(file).documents.flatMap((document) =>
        document.headings.map((heading) => `${document.file} ${heading.title}`),
      );
      return headings.map(({ title, document }) => ({
        title,
        is: found.includes(`${document} ${title}`),
      }));
    });
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter(({ is }) => !is)).toEqual([]);
  });

  it("are written so that the check finds nothing wrong with how", async () => {
    const aboutWriting = /^(?:text|list|table|heading|html|link|audience|file)\//;
    for (const { file } of truth) {
      const written = new Map(
        plan(file).documents.map((document) => [document.file, document.text]),
      );
      const home = identifyHome(await readHomeFolder(createPlannedFolder(written)));
      const findings = checkHome(home, { today: "2026-11-28", isProduction: false });
      expect(findings.length).toBeGreaterThan(0);
      const told = findings.filter(({ rule }) => aboutWriting.test(rule));
      expect(told.map(({ rule }) => rule)).toEqual(["file/missing-data"]); // its facts, which no handbook has
    }
  });

  it("become further papers where a part is a form", () => {
    for (const { file, papers } of truth) {
      const { documents } = plan(file);
      const further = documents.filter(({ text }) => text.includes("\nform: true\n"));
      expect(further.map((document) => document.file)).toEqual(papers);
    }
  });
});
