import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { readTreeAsText, smallHome } from "../../support/build-small-home.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";
import type { Ended } from "../../support/run-program.ts";
import { writeDocuments } from "../../support/write-document.ts";

const page = readFileSync(join(projectFolder, "docs/new-document-type.md"), "utf8");
const [structure = "", words = ""] = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, code = ""]) => code,
);
const [, sample = ""] = /^```markdown\n([\s\S]*?)^```$/m.exec(page) ?? [];

/** The binder is printed in a browser; what is to be printed is enough here. */
const binderScript = `
import { createBinderView } from "./src/binder/binder-view.ts";
import { renderBinder } from "./src/binder/render-binder.ts";
import { readIdentifiedHome } from "./src/documents/identify-home.ts";
export default async (content) =>
  renderBinder(createBinderView(await readIdentifiedHome(content), "2026-03-01"), "never");
`;

const file = "policies/pet-policy.md";
const whole = { ...smallHome, ...writeDocuments(), [file]: sample };
const halves = {
  ...whole,
  [file]: sample
    .replace(/## What a pet costs\n[\s\S]*?(?=## )/, "")
    .replace(/Ask \{\{.*$/m, "Bring it along."),
};
const { [file]: _, ...without } = whole;

const json = ["--now", "2026-03-01", "--format", "json"];

/** What it takes to add a type of document: what it is, and its words. */
export const documentType: MadeUpPart = {
  name: "type",
  files: {
    "src/documents/types/pet-policy.ts": structure,
    "src/locales/en/documents/pet-policy.ts": words,
  },
  written: [
    "schemas/page.json",
    "schemas/policy.json",
    "src/documents/types/document-structures.ts",
    "src/locales/en/documents/documents.ts",
    "docs/sections.md",
  ],
  beside: { "write-binder.ts": binderScript },
  // Of the program, the types of document and their words are enough.
  compiled: ["src/documents/known-languages.ts"],
  home: { [file]: sample },
  lines: {
    halves: { home: halves, words: (content) => ["check", "--content", content, ...json] },
    without: { home: without, words: (content) => ["check", "--content", content, ...json] },
    binder: { words: (content) => ["./write-binder.ts", content] },
  },
};

function findAbout({ stdout }: Ended, path: string): readonly string[] {
  const findings: readonly Finding[] = JSON.parse(stdout).findings;
  return findings
    .filter((finding) => finding.file === path)
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

/** Tests the program with the type in it. */
export function testDocumentType(read: () => MadeUpProgram): void {
  describe("a type of document, added by its two files", () => {
    it("compiles", () => {
      expect(read().compiled).toEqual({ status: 0, stdout: "", stderr: "" });
    });

    it("has a page with what everyone may read", async () => {
      expect(`${read().built.status} ${read().built.stderr}`).toBe("0 ");
      const policy = await readFile(
        join(read().output, "_site/policies/pet-policy/index.html"),
        "utf8",
      );
      expect(policy).toMatch(/<h1[^>]*>Pet policy<\/h1>/);
      expect(policy).toContain('id="assistance-animals"');
      expect(policy).toContain('id="fees"');
      expect(policy).not.toContain("walks it twice");
    });

    it("has its place in the list of policies, behind the other types", async () => {
      const list = await readFile(join(read().output, "_site/policies/index.html"), "utf8");
      const listed = [...list.matchAll(/<a href="\/policies\/([\w-]+)\/"/g)].map(([, id]) => id);
      const order = ["code-of-ethics", "resident-packet", "pet-policy", "guests"];
      expect(listed.filter((id) => order.includes(id ?? ""))).toEqual(order);
    });

    it("has the residents' part on their page alone", async () => {
      const policy = await readFile(
        join(read().output, "_residents/pet-policy/index.html"),
        "utf8",
      );
      expect(policy).toContain("walks it twice");
      expect(policy).toContain('id="care-of-animals"');
      expect(await readTreeAsText(join(read().output, "_site"))).not.toContain("walks it twice");
    });

    it("is found by its search words, each among those who may read the section", async () => {
      const everyone = await readTreeAsText(join(read().output, "_site/pagefind"));
      const residents = await readTreeAsText(join(read().output, "_residents/pagefind"));
      expect(everyone).toContain("emotional support dog");
      expect(everyone).not.toContain("litter box");
      expect(residents).toContain("litter box");
    });

    it("stands in the binder, with its sections", () => {
      const { status, stdout, stderr } = read().endOf(documentType, "binder");
      expect(`${status} ${stderr}`).toBe("0 ");
      expect(stdout).toMatch(/<h\d[^>]*>(?:<[^>]+>|\s)*Pet policy/);
      expect(stdout).toContain("walks it twice");
    });

    it("has its missing sections and facts told, in its own words", () => {
      const told = findAbout(read().endOf(documentType, "halves"), file);
      expect(told).toContainEqual(
        expect.stringMatching(/^error section\/missing: .*“What a pet costs”.*“Pet fees”/),
      );
      expect(told).toContainEqual(
        expect.stringMatching(/^error section\/fact-missing: .*a person to ask/),
      );
      expect(told).toContainEqual(
        expect.stringMatching(/^error section\/fact-missing: .*how to ask/),
      );
    });

    it("is missed in a home without it", () => {
      expect(findAbout(read().endOf(documentType, "without"), file)).toEqual([
        expect.stringMatching(/^warning document\/missing: .*pet policy.*who looks/),
      ]);
    });

    it("has its lists and its table written by “npm run tables”, and nothing else", async () => {
      const { program, writtenFor } = read();
      expect(writtenFor(documentType)).toEqual(documentType.written.toSorted());
      const table = await readFile(join(program, "docs/sections.md"), "utf8");
      expect(table).toContain("| A1 | `assistance-animals` | “Assistance animals”, ");
    });
  });
}
