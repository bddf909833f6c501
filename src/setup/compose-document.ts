import { basename } from "node:path";
import { stringify } from "yaml";
import { parseHeading } from "../content/heading-attributes.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { DocumentType } from "../documents/document-type.ts";
import { longestApprover } from "../documents/front-matter.ts";
import { findDocumentType } from "../documents/registry.ts";
import { compareText } from "../text/compare-text.ts";
import { createSlug } from "../text/fold-text.ts";
import type { Block, DocumentBlocks } from "./block.ts";
import { fillAnswers } from "./fill-answers.ts";
import { fitsAnswers, namesOnlyTold } from "./fits-answers.ts";
import { gatherMarks } from "./read-marks.ts";
import type { Told } from "./told.ts";

/** A file of a home, as it is composed. */
export interface ComposedFile {
  /** Below the home's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A document of a home, as it is composed. */
export interface ComposedDocument extends ComposedFile {
  /** What links may lead to in it: the addresses of its sections. */
  readonly anchors: ReadonlySet<string>;
}

/** What a document is composed for. */
export interface Composing {
  readonly told: Told;
  /** The day it takes effect, and on which it was read for the first time. */
  readonly today: PlainDate;
}

/**
 * Composes a document of the blocks that fit what the home told.
 *
 * @param document the document and all its blocks
 * @param composing what the home told, and the day
 * @returns nothing where the document is not for such a home, or nothing of it is left
 */
export function composeDocument(
  { front, opening, blocks }: DocumentBlocks,
  { told, today }: Composing,
): ComposedDocument | undefined {
  if (!fitsAnswers(front.when, told)) return undefined;
  const type = findDocumentType(front.type ?? basename(front.path, ".md"));
  const fitting = blocks.filter(
    ({ when, text }) => fitsAnswers(when, told) && namesOnlyTold(text, told),
  );
  const sections = joinSections(fitting, type);
  const above = namesOnlyTold(opening, told) ? opening : "";
  if (sections.length === 0 && above === "") return undefined;
  const body = [above, ...sections].filter((part) => part !== "").join("\n\n");
  const text = `---\n${writeFrontMatter(front, { told, today })}---\n\n${fillAnswers(body, told)}\n`;
  const anchors = new Set(fitting.map(({ section }) => nameAnchor(section)));
  return { path: front.path, text, anchors };
}

/** Joins the blocks of each section under its heading, in the order of the registry or of their own. */
function joinSections(blocks: readonly Block[], type: DocumentType | undefined): readonly string[] {
  const sections = [...Map.groupBy(blocks, ({ section }) => nameHeading(section, type))];
  return sections
    .map(([heading, parts]) => ({ heading, parts, place: findPlace(parts, type) }))
    .toSorted((one, other) => one.place - other.place || compareText(one.heading, other.heading))
    .map(({ heading, parts }) => `## ${heading}\n\n${joinBlocks(parts)}`);
}

function nameHeading(section: Block["section"], type: DocumentType | undefined): string {
  if (section.kind === "own") return section.title;
  return section.heading ?? findDefinition(section.id, type)?.titles.en[0] ?? section.id;
}

function nameAnchor(section: Block["section"]): string {
  if (section.kind === "known") return section.id;
  const { title, attributes } = parseHeading(section.title);
  return attributes.id ?? createSlug(title);
}

function findPlace([first]: readonly Block[], type: DocumentType | undefined): number {
  if (first === undefined) return 0;
  const { section } = first;
  if (section.kind === "own") return section.order;
  return type?.sections.findIndex(({ id }) => id === section.id) ?? 0;
}

function findDefinition(id: string, type: DocumentType | undefined) {
  return type?.sections.find((section) => section.id === id);
}

/** What somebody has to read about a section stands above it, on one line. */
function joinBlocks(blocks: readonly Block[]): string {
  const { mark, texts } = gatherMarks(blocks.map(({ text }) => text));
  return [...(mark === undefined ? [] : [mark]), joinTexts(texts)].join("\n\n");
}

/** Lists that go on in the next block stay one list. */
function joinTexts([first = "", ...others]: readonly string[]): string {
  return others.reduce((before, next) => {
    const goesOn = isOfList(before.split("\n").at(-1) ?? "") && isOfList(next);
    return `${before}${goesOn ? "\n" : "\n\n"}${next}`;
  }, first);
}

function isOfList(text: string): boolean {
  return /^\s*(?:-|\d+\.) /.test(text);
}

/** Whoever runs the home publishes what it has read, so that is who approves, unless it was told otherwise. */
function findApprover(told: Told): string | undefined {
  return (
    ["ways.approvedBy", "home.legalName"]
      .flatMap((name) => told.get(name) ?? [])
      .map((words) => words.trim().split(/\s+/).join(" "))
      // Front matter has no way to say that braces are words.
      .find((words) => words.length <= longestApprover && !words.includes("{{"))
  );
}

/** Pages for neighbors have no version: nobody has to know which one is in force. */
export function writeFrontMatter(
  { path, title, summary, audience, type, form }: DocumentBlocks["front"],
  { told, today }: Composing,
): string {
  const approvedBy = findApprover(told);
  const about = {
    ...{ title, summary },
    ...(type !== undefined && { type }),
    ...(audience !== undefined && { audience }),
    ...(form !== undefined && { form }),
  };
  const dates = path.startsWith("policies/")
    ? {
        ...{ version: "1.0", effective: today, reviewed: today, reviewEvery: "12 months" },
        ...(approvedBy !== undefined && { approvedBy }),
        changes: [{ version: "1.0", date: today, summary: "First version." }],
      }
    : { reviewed: today };
  // All is text, as this program reads it: a version has no quotation marks.
  return stringify({ ...about, ...dates }, { schema: "failsafe", lineWidth: 0 });
}
