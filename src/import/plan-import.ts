import type { Audience } from "../content/audience.ts";
import type { Language } from "../locales/language.ts";
import { findHeadings } from "./arrange/find-headings.ts";
import { joinLines } from "./arrange/joined-lines.ts";
import { isSectionTitle, matchHeading } from "./arrange/match-heading.ts";
import { listParts } from "./arrange/outline.ts";
import { type PlannedDocument, splitDocuments } from "./arrange/split-documents.ts";
import { makeTabbedTables } from "./arrange/tabbed-tables.ts";
import { takeTypedMarks } from "./arrange/typed-marks.ts";
import { findFrontMatter } from "./find-front-matter.ts";
import { readBack } from "./read-back.ts";
import { createRemarks } from "./remarks.ts";
import { tidyRuns } from "./runs.ts";
import {
  type Dropped,
  listRuns,
  plainRun,
  readRuns,
  type Source,
  type SourceBlock,
} from "./source.ts";
import { compareWords, listWords, type WordDifference } from "./words.ts";
import type { WritingNotes } from "./write/write-blocks.ts";
import { writeDocument } from "./write/write-document.ts";

/** A heading as it was found, and what became of it. */
export interface ImportedHeading {
  readonly title: string;
  /** 2 for a section of the document, 3 for one inside it, and so on. */
  readonly level: number;
  /** The id of the section that the registry knows by this title; nothing where it knows none. */
  readonly section: string | undefined;
}

/** A document as it would be written. */
export interface ImportedDocument {
  /** Below the content folder, such as `policies/resident-packet.md`. */
  readonly file: string;
  readonly title: string;
  /** The id of its type; nothing for a further policy of the home's own. */
  readonly type: string | undefined;
  readonly text: string;
  readonly headings: readonly ImportedHeading[];
}

/** What words came to. In words, each as often as it stands there. */
export interface WordAccount {
  /** All that the file holds. */
  readonly found: number;
  /** What stands in the documents that come of it, titles included. */
  readonly written: number;
  /** What does not come along, each with its reason. */
  readonly dropped: number;
  /** What was said once more, or stands in a title that was made of the file's name. */
  readonly added: number;
  /** Words that neither came along nor were dropped for a reason: none, or the program is at fault. */
  readonly difference: WordDifference;
}

/** What would come of a file. */
export interface ImportPlan extends Pick<Source, "remarks"> {
  readonly documents: readonly ImportedDocument[];
  readonly dropped: readonly Dropped[];
  readonly words: WordAccount;
}

/** What is known of a file beside its words. */
export interface ImportWishes {
  /** The file's name without its ending, for a title where the text has none. */
  readonly name: string;
  readonly language: Language;
  /** The id of the type of document that it is, where somebody said so. */
  readonly as?: string | undefined;
  /** The narrowest audience that a mark in the file asks for. */
  readonly audience?: Audience | undefined;
}

/**
 * Works out on paper what documents a file becomes.
 *
 * @param source the file as read
 * @param wishes what is known of it
 */
export function planImport(source: Source, wishes: ImportWishes): ImportPlan {
  const remarks = createRemarks();
  for (const [kind, times] of Object.entries(source.remarks)) {
    remarks.count(kind as keyof Source["remarks"], times); // its own keys
  }
  const tidied = takePageNumbers(tidyBlocks(source.blocks), remarks);
  const read = takeContentsTitle({ ...source, blocks: tidied }, remarks);
  const blocks = arrange(read, wishes, remarks);
  const planned = splitDocuments(blocks, { as: undefined, ...wishes });
  const notes: WritingNotes = { repeated: [], letteredLists: 0 };
  const sides = source.dropped.flatMap(({ reason, words }) =>
    reason === "header" || reason === "footer" ? [words] : [],
  );
  const documents = planned.map((document): ImportedDocument => {
    const known = findFrontMatter([...readEnds(document), ...sides]);
    const audience = chooseAudience(document, wishes.audience);
    return {
      file: document.file,
      title: document.title,
      type: document.type?.id,
      text: writeDocument(document, known, audience, notes),
      headings: listHeadings(document, wishes.language),
    };
  });
  remarks.count("letteredList", notes.letteredLists);
  const { dropped: droppedWhileArranging, remarks: counted } = remarks.finish();
  const dropped = [
    ...source.dropped,
    ...droppedWhileArranging,
    ...listTypedMarks(planned.flatMap(listBlocks)),
  ];
  return {
    documents,
    dropped,
    remarks: counted,
    words: countWords(source, documents, planned, dropped, notes),
  };
}

/** Leaves out what has no words: an empty entry or heading would be read as something else. */
function tidyBlocks(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] => {
    if (block.kind === "table") {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, blocks: tidyBlocks(cell.blocks) })),
      );
      return [{ ...block, rows }];
    }
    if (block.kind === "apart") {
      const inside = tidyBlocks(block.blocks);
      return inside.length === 0 ? [] : [{ ...block, blocks: inside }];
    }
    const runs = tidyRuns(block.runs);
    const hasMark = block.kind === "entry" && block.typed !== undefined;
    if (runs.length > 0) return [{ ...block, runs }];
    return hasMark ? [{ kind: "paragraph", runs: [plainRun(block.typed)], look: block.look }] : [];
  });
}

const pageNumber = /^(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])$/i;

/** A website has no pages. */
function takePageNumbers(
  blocks: readonly SourceBlock[],
  remarks: ReturnType<typeof createRemarks>,
): readonly SourceBlock[] {
  return blocks.filter((block) => {
    if (block.kind !== "paragraph") return true;
    const words = readRuns(block.runs);
    const isNumber = pageNumber.test(words);
    if (isNumber) remarks.drop("pageNumber", words);
    return !isNumber;
  });
}

/** What stood over a table of contents is no section without it. */
function takeContentsTitle(
  { blocks, dropped }: Source,
  remarks: ReturnType<typeof createRemarks>,
): readonly SourceBlock[] {
  if (!dropped.some(({ reason }) => reason === "contents")) return blocks;
  return blocks.filter((block) => {
    if (block.kind !== "heading" && block.kind !== "paragraph") return true;
    const words = readRuns(block.runs);
    const isTitle = /^(?:table of )?contents:?$/i.test(words);
    if (isTitle) remarks.drop("contents", words);
    return !isTitle;
  });
}

function arrange(
  blocks: readonly SourceBlock[],
  { language }: ImportWishes,
  remarks: ReturnType<typeof createRemarks>,
): readonly SourceBlock[] {
  const marked = takeTypedMarks(joinLines(blocks));
  const tabled = makeTabbedTables(marked, () => remarks.count("movedTable"));
  return findHeadings(tabled, (words) => isSectionTitle(words, language), remarks);
}

/**
 * A document that everyone may read says that it is for residents until somebody has looked at it: its
 * words were written for a drawer, and what was once published cannot be called back.
 */
function chooseAudience(
  { type }: PlannedDocument,
  marked: Audience | undefined,
): Audience | undefined {
  if (marked === "house") return "house";
  return type === undefined || type.audience === "public" ? "residents" : undefined;
}

/** Versions and days stand at the beginning or the end. In blocks. */
const fewBlocks = 8;

function readEnds(document: PlannedDocument): readonly string[] {
  const lines = listRuns(listBlocks(document)).map(readRuns);
  return [document.title, ...lines.slice(0, fewBlocks), ...lines.slice(-fewBlocks)];
}

function listBlocks({ introduction, parts }: PlannedDocument): readonly SourceBlock[] {
  return [
    ...introduction,
    ...listParts(parts).flatMap(({ heading, blocks }) => [heading, ...blocks]),
  ];
}

function listHeadings(
  { parts, type }: PlannedDocument,
  language: Language,
): readonly ImportedHeading[] {
  const list = (inside: PlannedDocument["parts"], level: number): readonly ImportedHeading[] =>
    inside.flatMap((part) => [
      {
        title: part.title,
        level,
        section: type === undefined ? undefined : matchHeading(part.title, type, language)?.id,
      },
      ...list(part.parts, level + 1),
    ]);
  return list(parts, 2);
}

/** The numbers and letters that were typed before entries; markdown makes its own. */
function listTypedMarks(blocks: readonly SourceBlock[]): readonly Dropped[] {
  return blocks.flatMap((block): readonly Dropped[] => {
    if (block.kind === "apart") return listTypedMarks(block.blocks);
    if (block.kind === "table") {
      return block.rows.flat().flatMap((cell) => listTypedMarks(cell.blocks));
    }
    if (block.kind !== "entry" || block.typed === undefined) return [];
    return listWords(block.typed).length > 0 ? [{ reason: "typedMark", words: block.typed }] : [];
  });
}

function countWords(
  source: Source,
  documents: readonly ImportedDocument[],
  planned: readonly PlannedDocument[],
  dropped: readonly Dropped[],
  notes: WritingNotes,
): WordAccount {
  const written = documents.flatMap(({ file, title, text }) =>
    listWords(`${title}\n${readBack(file, text)}`),
  );
  const left = dropped.flatMap(({ words }) => listWords(words));
  const named = planned.flatMap(({ title, hasOwnTitle }) => (hasOwnTitle ? [] : listWords(title)));
  const added = [...named, ...notes.repeated];
  return {
    found: source.words.length,
    written: written.length,
    dropped: left.length,
    added: added.length,
    difference: compareWords([...source.words, ...added], [...written, ...left]),
  };
}
