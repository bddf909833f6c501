import type Token from "markdown-it/lib/token.mjs";
import type { Audience } from "../../content/audience.ts";
import type { FactCell } from "../../content/facts/fact-block.ts";
import { createFactBlock } from "../../content/facts/fact-blocks.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import { formatFact } from "../../content/facts/format-fact.ts";
import { isFactBlockName } from "../../content/named-blocks.ts";
import type { Passage } from "../../content/passage.ts";
import { readChildWords } from "../../content/read-words.ts";
import { typeset } from "../../text/typeset.ts";
import type { Document, Section } from "../document.ts";
import { fillFacts } from "../fill-facts.ts";
import { mayRead } from "../who-may-read.ts";

/** A run of words as a reader has it: a paragraph, an entry of a list, a cell of a table. */
export interface ToldParagraph {
  readonly words: readonly string[];
  /** Where it stands in the document's text, counted from 0; none for what the front matter says. */
  readonly lines: readonly [start: number, end: number] | undefined;
}

/** A section as it is compared with what it was: its heading's words and its own, in their order. */
export interface ToldSection {
  /** Empty for what stands before the first heading. */
  readonly id: string;
  /** The heading; of what stands before the first, the document's title. */
  readonly title: ToldParagraph;
  readonly paragraphs: readonly ToldParagraph[];
  /** The section that it stands in. */
  readonly around: ToldSection | undefined;
}

/**
 * Reads what a document says to somebody, section by section, to be compared with what it said before.
 *
 * @param document the document
 * @param facts what references to facts and tables of facts are filled in from: those of one day in both documents,
 *   where a fact that has changed since is no difference, and else to each its own
 * @param reader who reads it
 */
export function readToldSections(
  document: Document,
  facts: FactTable,
  reader: Audience,
): readonly ToldSection[] {
  const { introduction, audience, sections, frontMatter, written } = document;
  const told: ToldSection[] = [];
  if (mayRead(reader, audience)) {
    const filled = fillFacts(written.frontMatter.value, facts);
    const say = (key: "title" | "summary"): ToldParagraph => ({
      words: splitWords(String(Reflect.get(Object(filled), key) ?? frontMatter[key] ?? "")),
      lines: undefined,
    });
    const summary = say("summary");
    const isSaid = summary.words.length > 0;
    const paragraphs = [...(isSaid ? [summary] : []), ...readParagraphs(introduction, facts)];
    told.push({ id: "", title: say("title"), paragraphs, around: undefined });
  }
  const add = (section: Section, around: ToldSection | undefined): void => {
    if (!mayRead(reader, section.audience)) return;
    const [heading] = section.written.titleTokens.map((token) => readParagraph(token, facts));
    const title = heading ?? { words: [], lines: undefined };
    const paragraphs = readParagraphs(section.passage, facts);
    const one = { id: section.id, title, paragraphs, around };
    told.push(one);
    for (const child of section.children) add(child, one);
  };
  for (const section of sections) add(section, undefined);
  return told;
}

function readParagraphs({ tokens }: Passage, facts: FactTable): readonly ToldParagraph[] {
  return tokens
    .filter(({ type }) => /^(?:inline|content_block|fence|code_block)$/.test(type))
    .flatMap((token) => readTable(token, facts) ?? [readParagraph(token, facts)])
    .filter(({ words }) => words.length > 0);
}

/** A table of facts, row by row; nothing for other words, and where the home has nothing of the kind. */
function readTable(
  { type, map, meta }: Token,
  facts: FactTable,
): readonly ToldParagraph[] | undefined {
  const name = type === "content_block" ? String(meta.name) : "";
  if (!isFactBlockName(name)) return undefined;
  const { head, rows } = createFactBlock(name, facts);
  if (rows.length === 0) return undefined;
  const tellRow = (cells: readonly FactCell[]): ToldParagraph => ({
    words: splitWords(cells.map((cell) => tellCell(cell, facts)).join(" ")),
    lines: map ?? undefined,
  });
  return [head.map((words) => [words]), ...rows].map(tellRow);
}

function tellCell(cell: FactCell, facts: FactTable): string {
  return cell
    .map((part) => {
      const fact = typeof part === "string" ? undefined : facts.find(part.reference);
      if (typeof part === "string") return part;
      return fact === undefined ? "" : formatFact(fact.value, facts.locale);
    })
    .join("");
}

function readParagraph(token: Token, facts: FactTable): ToldParagraph {
  const typed = token.type === "inline" ? readInline(token, facts) : token.content;
  return { words: splitWords(typed), lines: token.map ?? undefined };
}

/** What is crossed out says the opposite, and whoever follows a link away from the site is told its address. */
function readInline({ children }: Token, facts: FactTable): string {
  const open: string[] = [];
  const parts = (children ?? []).map((child): string => {
    if (child.type === "s_open" || child.type === "s_close") return "~~";
    if (child.type === "link_open") {
      open.push(readOutside(String(child.attrGet("href") ?? "")));
      return "";
    }
    if (child.type !== "link_close") return readChildWords(child, facts);
    const address = open.pop() ?? "";
    return address === "" || child.markup === "autolink" ? "" : ` (${address})`;
  });
  return parts.join("");
}

/** The address as people would type it; nothing for a place of the site, which may be renamed. */
function readOutside(href: string): string {
  const [scheme] = /^(?:https?:\/\/|mailto:|tel:|sms:)/i.exec(href) ?? [];
  if (scheme === undefined) return "";
  return href.slice(scheme.length, href.endsWith("/") ? -1 : undefined);
}

function splitWords(text: string): readonly string[] {
  return typeset(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}
