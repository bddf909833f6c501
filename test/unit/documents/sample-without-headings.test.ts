import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isNarrower } from "../../../src/content/audience.ts";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { readDocument, readHomeFolder } from "../../../src/content/read-home.ts";
import { type Document, listCountedSections } from "../../../src/documents/document.ts";
import { identifyDocument } from "../../../src/documents/identify-document.ts";

const sample = resolve(import.meta.dirname, "../../..");
const home = await readHomeFolder(openContentFolder(sample));

function read(file: string, text: string): Document {
  const { table } = home.facts;
  const { document } = readDocument({ file, text }, home.markdown, table);
  const context = { facts: table, language: "en", setAside: new Map() } as const;
  return identifyDocument(document, context).document;
}

/** A heading's words without its braces; a section inside another is led by bold words. */
const title = (words: string) => words.replace(/\s*\{.*\}$/, "");

const writeLines = (lead: (words: string) => string) => (text: string) =>
  text
    .replaceAll(/^### (.+)$/gm, (_, words: string) => `*${title(words)}*\n`)
    .replaceAll(/^## (.+)$/gm, (_, words: string) => `${lead(title(words))}\n`);

/** Each section is an entry, with all that stands in it. */
const writeEntries =
  (mark: string, lead: (words: string) => string, end: string) => (text: string) => {
    const [before = "", ...sections] = text.split(/^## /m);
    const entries = sections.map((section) => {
      const [words = "", ...lines] = section.split("\n");
      const body = lines
        .join("\n")
        .replaceAll(/^### .*$/gm, "")
        .trim();
      const isText = /^[\p{Letter}{]/u.test(body);
      const indented = body.replaceAll(/^(?=.)/gm, " ".repeat(mark.length + 1)).trim();
      const led = lead(title(words));
      const apart = `\n\n${" ".repeat(mark.length + 1)}`;
      return `${mark} ${led}${isText ? end : ""}${isText ? " " : apart}${indented}`;
    });
    return `${before}${entries.join("\n\n")}\n`;
  };

/** What to do in an overdose is shown whole by the site, and an entry has no place for it. */
const noEntry = "emergencies";

const ways = [
  ["in title lines", writeLines((words) => words)],
  ["in bold title lines", writeLines((words) => `**${words}**`)],
  ["in lines of capitals", writeLines((words) => words.toUpperCase())],
  ["as a list with colons", writeEntries("-", (words) => words, ":")],
  ["as a numbered list with bold leads", writeEntries("1.", (words) => `**${words}**`, ":")],
] as const;

describe.each(["resident-packet", "code-of-ethics", "good-neighbor-policy"])(
  "the sample's %s",
  async (type) => {
    const file = `policies/${type}.md`;
    const text = await readFile(join(sample, file), "utf8");
    const [head = "", body = ""] = text.split(/(?<=^---\n[\s\S]*?\n---\n)/);
    const written = read(file, text);
    const idsOf = (document: Document) =>
      listCountedSections(document).flatMap(({ definition }) => definition?.id ?? []);

    it.each(ways)("written %s has the same sections, and nobody reads more of it", (way, write) => {
      const document = read(file, `${head}\n${write(body)}`);
      const wanted = new Set(idsOf(written));
      if (way.includes("list")) wanted.delete(noEntry);
      expect(idsOf(document).toSorted()).toEqual([...wanted].toSorted());
      const told = document.faults.flatMap((fault) =>
        "definition" in fault ? [fault.definition.id] : ["front matter"],
      );
      expect(told.filter((id) => id !== noEntry)).toEqual([]);
      for (const { definition, audience } of document.unheaded) {
        const before = listCountedSections(written).find((one) => one.definition === definition);
        expect(isNarrower(before?.audience ?? "house", audience)).toBe(false);
      }
    });
  },
);
