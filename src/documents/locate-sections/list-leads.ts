import Token from "markdown-it/lib/token.mjs";
import type { FactTable } from "../../content/facts/fact-table.ts";
import { parseHeading } from "../../content/heading-attributes.ts";
import type { Passage } from "../../content/passage.ts";
import { readWords } from "../../content/read-words.ts";
import { readTitleLine } from "./read-title-line.ts";
import { isInCapitals } from "./title-look.ts";

/** What a section without a heading may be named by. */
export type LeadForm = "titleLine" | "paragraph" | "listEntry";

/** Words that stand where a title would: on a line of their own, or before what they lead. */
export interface Lead {
  readonly form: LeadForm;
  /** How it looks; leads of one paper that look alike are its way to name its parts. */
  readonly way: string;
  readonly title: string;
  /** Braces with an id behind the title; empty without. */
  readonly braces: string;
  readonly id: string | undefined;
  /** The words that it stands in or is. */
  readonly inline: Token;
  /** The words behind it in the same block; nothing where it is all of them. */
  readonly rest: Token | undefined;
  /** Where its paragraph or its entry begins among the passage's tokens. */
  readonly start: number;
  /** Where what follows its own words begins. */
  readonly next: number;
  /** Where its entry ends; for other forms, what comes next says where it ends. */
  readonly end: number | undefined;
  /** The list it stands in, by where that begins. */
  readonly list: number | undefined;
}

/**
 * Lists what stands in a passage where a title would: title lines, the bold words before a paragraph, and
 * what leads the entries of its outer lists.
 *
 * @param passage the passage
 * @param facts what references to facts are filled in from
 * @returns the leads in their order
 */
export function listLeads({ tokens }: Passage, facts: FactTable): readonly Lead[] {
  return splitBlocks(tokens, 0, tokens.length).flatMap(({ start, end }) => {
    if (tokens[start]?.type === "paragraph_open") return readParagraph(tokens, start, facts);
    if (!isList(tokens[start])) return [];
    return splitBlocks(tokens, start + 1, end - 1).flatMap((entry) =>
      readEntry(tokens, entry, start),
    );
  });
}

/** A list of a passage, and the entries in it without those of lists inside them. */
export interface OuterList extends Range {
  readonly entries: readonly Range[];
}

/**
 * Lists the lists of a passage that stand in nothing else.
 *
 * @param passage the passage
 */
export function listOuterLists({ tokens }: Passage): readonly OuterList[] {
  return splitBlocks(tokens, 0, tokens.length)
    .filter(({ start }) => isList(tokens[start]))
    .map((range) => ({ ...range, entries: splitBlocks(tokens, range.start + 1, range.end - 1) }));
}

function isList(opening: Token | undefined): boolean {
  return opening?.type === "bullet_list_open" || opening?.type === "ordered_list_open";
}

/** A title on a line of its own above the rest of its entry: among entries that are led otherwise it is one of them. */
const entryUnderTitle = "listEntry line";

/**
 * Tells whether two leads are of one way.
 *
 * @param way the way of one
 * @param other the way of the other
 */
export function isSameWay(way: string, other: string): boolean {
  if (way === other) return true;
  const areEntries = [way, other].every((one) => one.startsWith("listEntry"));
  return areEntries && (way === entryUnderTitle || other === entryUnderTitle);
}

/** Where something begins and ends among the tokens of a passage. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The blocks of a run of tokens, each with all that stands in it. */
function splitBlocks(tokens: readonly Token[], from: number, until: number): readonly Range[] {
  const blocks: Range[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index < until; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth > 0) continue;
    blocks.push({ start, end: index + 1 });
    start = index + 1;
  }
  return blocks;
}

function readParagraph(tokens: readonly Token[], start: number, facts: FactTable): readonly Lead[] {
  const inline = tokens[start + 1];
  if (inline === undefined) return [];
  const place = { inline, start, next: start + 3, end: undefined, list: undefined };
  const line = readTitleLine(tokens, start, readWords(inline, facts));
  if (line !== undefined && isPlain(inline)) {
    const titled = readBraces(line);
    const way = `titleLine ${nameLook(inline, titled.title)}`;
    return [{ form: "titleLine", way, ...titled, rest: undefined, ...place }];
  }
  const split = splitAtLead(inline);
  if (split?.rest === undefined || !paragraphLooks.has(split.look)) return [];
  return [{ form: "paragraph", way: `paragraph ${split.look}`, ...split, ...place }];
}

/** Before a colon or a full stop stand too many words that are no title. */
const paragraphLooks: ReadonlySet<string> = new Set(["bold", "line"]);

function readEntry(tokens: readonly Token[], { start, end }: Range, list: number): readonly Lead[] {
  const inline = tokens[start + 2];
  if (tokens[start + 1]?.type !== "paragraph_open" || inline === undefined) return [];
  const split = splitAtLead(inline);
  const next = start + 4;
  const hasMore = next < end - 1;
  if (split === undefined || (split.rest === undefined && !hasMore)) return [];
  const way = `listEntry ${split.look}`;
  return [{ form: "listEntry", way, ...split, inline, start, next, end, list }];
}

function nameLook(inline: Token, title: string): string {
  if (readBeginning(inline).boldUntil >= title.length) return "bold";
  return isInCapitals(title) ? "capitals" : "plain";
}

/** Words alone, bold or not: what has a link, a fact or a picture in it is no title of a part. */
function isPlain({ children }: Token): boolean {
  return (children ?? []).every(({ type }) => plainTypes.has(type));
}

const plainTypes: ReadonlySet<string> = new Set(["text", "strong_open", "strong_close"]);

type Titled = Pick<Lead, "title" | "braces" | "id">;

/** An id alone is read here: whatever says who may read a text counts at a heading, and nowhere else. */
function readBraces(words: string): Titled {
  const { title, braces, attributes, faults } = parseHeading(words);
  const [only, ...others] = Object.keys(attributes);
  return faults.length === 0 && only === "id" && others.length === 0
    ? { title, braces, id: attributes.id }
    : { title: words, braces: "", id: undefined };
}

interface SplitLead extends Titled {
  readonly look: string;
  readonly rest: Token | undefined;
}

/** A lead is as short as a title: so many letters and words at the most. */
export const longestLead = 60;
export const mostLeadWords = 7;
const leadEnd = /[:.](?=\s|$)|\s[–—-](?=\s)/u;

/** Parts words at a colon, a full stop or a dash behind a lead, or has them all as one. */
function splitAtLead(inline: Token): SplitLead | undefined {
  const { words, boldUntil, isWhole } = readBeginning(inline);
  const found = leadEnd.exec(words.slice(0, longestLead + 2));
  if (found === null && !(isWhole && words.length <= longestLead)) return undefined;
  const until = found === null ? words.length : found.index;
  const titled = readBraces(words.slice(0, until).trim());
  const count = titled.title.split(/\s+/).length;
  if (titled.title === "" || count > mostLeadWords) return undefined;
  const behind = found === null ? until : found.index + found[0].length;
  if (boldUntil > 0 && (boldUntil < titled.title.length || boldUntil > behind)) return undefined;
  const sign = found === null ? "line" : found[0].trim() || "–";
  const rest = cutWords(inline, behind);
  return { ...titled, look: boldUntil > 0 ? "bold" : sign.replace(/[—-]/u, "–"), rest };
}

/** The words of the first line before anything that is none, and how far they are bold from their start. */
function readBeginning({ children }: Token) {
  const all = children ?? [];
  const end = all.findIndex(({ type }) => !plainTypes.has(type));
  const run = end === -1 ? all : all.slice(0, end);
  let words = "";
  let boldUntil = 0;
  for (const { type, content } of run) {
    if (type === "strong_open" && words !== "") break; // bold words in the midst are no lead
    if (type === "strong_close" && boldUntil === 0) boldUntil = words.length;
    words += type === "text" ? content : "";
  }
  const next = all[end];
  return { words, boldUntil, isWhole: next === undefined || isBreak(next) };
}

/**
 * Takes the first letters off some words.
 *
 * @returns what is left; nothing where no word is
 */
function cutWords(inline: Token, count: number): Token | undefined {
  let left = count;
  const open: Token[] = [];
  const kept: Token[] = [];
  for (const child of inline.children ?? []) {
    if (kept.length > 0) {
      kept.push(child);
    } else if (child.type === "text") {
      const content = child.content.slice(left).trimStart();
      left -= Math.min(left, child.content.length);
      if (content !== "") kept.push(copyToken(child, { content }));
    } else if (child.nesting === 1) {
      open.push(child);
    } else if (child.nesting === -1) {
      open.pop();
    } else if (!isBreak(child)) {
      kept.push(child);
    }
  }
  if (kept.length === 0) return undefined;
  return copyToken(inline, { children: [...open, ...kept] });
}

function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}

/**
 * Copies a token with something else in it.
 *
 * @param token the token
 * @param changed what is else in the copy
 */
export function copyToken(token: Token, changed: Partial<Token>): Token {
  return Object.assign(new Token(token.type, token.tag, token.nesting), token, changed);
}
