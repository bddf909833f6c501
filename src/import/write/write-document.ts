import type { Audience } from "../../content/audience.ts";
import { quoteWholeValue } from "../../content/quote-yaml-value.ts";
import type { Part } from "../arrange/outline.ts";
import type { PlannedDocument } from "../arrange/split-documents.ts";
import { type WritingNotes, writeBlocks } from "./write-blocks.ts";
import { writeWords } from "./write-words.ts";

/** What the front matter of an imported document says beside its title, as far as the text tells it. */
export interface KnownFrontMatter {
  readonly version?: string | undefined;
  readonly effective?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly summary?: string | undefined;
  readonly approvedBy?: string | undefined;
}

/** What the front matter asks for where nobody knows it yet: a comment each, which no page shows. */
const asked: readonly (readonly [keyof KnownFrontMatter, string])[] = [
  ["version", "which version this is, such as 1.0"],
  ["effective", "the day it takes effect, such as 2026-01-31"],
  ["reviewed", "the day it was last reviewed, such as 2026-01-31"],
];

/**
 * Writes a document: what is known as front matter, what is not known as a comment that asks for it.
 *
 * @param planned the document
 * @param known what its text says of itself
 * @param audience who may read it
 * @param notes gets what happens to words on the way
 */
export function writeDocument(
  planned: PlannedDocument,
  known: KnownFrontMatter,
  audience: Audience | undefined,
  notes: WritingNotes,
): string {
  const frontMatter = [
    `title: ${quoteWholeValue(planned.title)}`,
    ...(known.summary === undefined ? [] : [`summary: ${quoteWholeValue(known.summary)}`]),
    ...(planned.isForm ? ["form: true"] : []),
    ...(audience === undefined ? [] : [`audience: ${audience}`]),
    ...asked.map(([key, what]) => {
      const value = known[key];
      return value === undefined ? `# ${key}: ${what}` : `${key}: ${quoteWholeValue(value)}`;
    }),
    ...(known.approvedBy === undefined ? [] : [`approvedBy: ${quoteWholeValue(known.approvedBy)}`]),
  ];
  const body = [
    ...writeBlocks(planned.introduction, notes),
    ...planned.parts.flatMap((part) => writePart(part, 2, notes)),
  ];
  return `---\n${frontMatter.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}

/** The title stands at the first level; markdown has six. */
const deepest = 6;

function writePart(part: Part, level: number, notes: WritingNotes): readonly string[] {
  const { braces } = part.heading;
  const heading = [
    "#".repeat(Math.min(deepest, level)),
    writeWords(part.heading.runs, "heading"),
    ...(braces === undefined || braces === "" ? [] : [braces]),
  ].join(" ");
  return [
    heading,
    ...writeBlocks(part.blocks, notes),
    ...part.parts.flatMap((inside) => writePart(inside, level + 1, notes)),
  ];
}
