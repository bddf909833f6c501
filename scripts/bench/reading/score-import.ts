import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { planImport } from "../../../src/import/plan-import.ts";
import { readSource } from "../../../src/import/read-source.ts";
import { foldText } from "../../../src/text/fold-text.ts";
import { realHomes } from "./check-set.ts";
import type { Share } from "./score.ts";

/** What is known of a set's Word file; sets without one say nothing of it. */
const truthSchema = z.object({
  documents: z.array(z.object({ file: z.string(), type: z.string() })),
  docx: z
    .object({
      file: z.string(),
      /** Words of its body, text boxes and footnotes, which all come along. */
      words: z.number(),
      wordsInTextBoxes: z.number().default(0),
      wordsInFootnotes: z.number().default(0),
      headings: z.array(
        z.object({
          text: z.string(),
          document: z.string(),
          sections: z.array(z.string()).default([]),
        }),
      ),
    })
    .optional(),
});

/** How well Word files were imported. */
export interface ImportScore {
  readonly files: number;
  /** Words of the files that are in the documents or listed with a reason, of all. */
  readonly words: Share;
  /** Words that the truth says stand in the text, and those that came along; both count each word. */
  readonly wordsInText: Share;
  readonly headings: Share;
  /** Headings that stand in the document that they belong to. */
  readonly inDocument: Share;
  /** Headings of known sections that are known as that section. */
  readonly sections: Share;
}

const none: Share = { count: 0, of: 0 };
const nothing: ImportScore = {
  files: 0,
  words: none,
  wordsInText: none,
  headings: none,
  inDocument: none,
  sections: none,
};

/**
 * Imports the Word files of sets, and counts what came of them.
 *
 * @param names the sets' folders, such as `home-01`
 */
export async function scoreImports(names: readonly string[]): Promise<ImportScore> {
  const scores = await Promise.all(names.map(scoreImport));
  return scores.reduce(add, nothing);
}

async function scoreImport(name: string): Promise<ImportScore> {
  const folder = join(realHomes, name);
  const { docx, documents: papers } = truthSchema.parse(
    JSON.parse(await readFile(join(folder, "truth.json"), "utf8")),
  );
  if (docx === undefined) return nothing;
  const reading = readSource(await readFile(join(folder, docx.file)), "docx");
  if (reading.kind === "unreadable") throw new Error(reading.message);
  const { documents, words } = planImport(reading.source, {
    name: docx.file.replace(/\.docx$/, ""),
    language: "en",
  });
  const found = documents.flatMap(({ type, title, headings }) => [
    { type: nameType(type), title: foldText(title), section: undefined },
    ...headings.map((heading) => ({
      type: nameType(type),
      title: foldText(heading.title),
      section: heading.section,
    })),
  ]);
  const types = new Map(papers.map(({ file, type }) => [file, nameType(type)]));
  const isFound = (text: string, fits: (one: (typeof found)[number]) => boolean) =>
    found.some((one) => one.title === foldText(text) && fits(one));
  const known = docx.headings.filter(({ sections }) => sections.length > 0);
  const count = (headings: typeof docx.headings, fits: Parameters<typeof isFound>[1][]) =>
    headings.filter(({ text }, index) => isFound(text, fits[index] ?? (() => true))).length;
  const inText = docx.words + docx.wordsInTextBoxes + docx.wordsInFootnotes;
  return {
    files: 1,
    words: { count: words.found - words.difference.lost.length, of: words.found },
    wordsInText: { count: Math.min(inText, words.written - words.added), of: inText },
    headings: { count: count(docx.headings, []), of: docx.headings.length },
    inDocument: {
      count: count(
        docx.headings,
        docx.headings.map(
          ({ document }) =>
            ({ type }) =>
              type === types.get(document),
        ),
      ),
      of: docx.headings.length,
    },
    sections: {
      count: count(
        known,
        known.map(
          ({ sections }) =>
            ({ section }) =>
              section !== undefined && sections.includes(section),
        ),
      ),
      of: known.length,
    },
  };
}

/** The sets know these; every other paper is one of the home's own to them, whatever its file is called. */
const knownTypes: readonly string[] = [
  "resident-packet",
  "good-neighbor-policy",
  "grievance-policy",
  "code-of-ethics",
];

function nameType(type: string | undefined): string {
  return type !== undefined && knownTypes.includes(type) ? type : "other";
}

function add(one: ImportScore, other: ImportScore): ImportScore {
  const sum = (first: Share, second: Share): Share => ({
    count: first.count + second.count,
    of: first.of + second.of,
  });
  return {
    files: one.files + other.files,
    words: sum(one.words, other.words),
    wordsInText: sum(one.wordsInText, other.wordsInText),
    headings: sum(one.headings, other.headings),
    inDocument: sum(one.inDocument, other.inDocument),
    sections: sum(one.sections, other.sections),
  };
}
