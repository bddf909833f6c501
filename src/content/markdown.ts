import MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { parseHeading } from "./heading-attributes.ts";
import { rememberDefinitions } from "./link-definitions.ts";
import { readMarkToRead } from "./marks-to-read.ts";
import { allBlockNames } from "./named-blocks.ts";
import { hasPenBlank, listPenBlanks } from "./pen-blanks.ts";
import { keepTypedLines, readTypedBullets } from "./typed-lines.ts";

/**
 * A reference in braces, such as `{{ home.manager.phone }}`: a dotted path and nothing else, with
 * the spaces round it.
 */
export const factReferencePattern = /\{\{([^{}]*)\}\}/;

/** All of them in a text. */
export const factReferencesPattern = new RegExp(factReferencePattern, "g");

/** A paragraph that asks for a block and says nothing else. */
const blockPattern = new RegExp(`^${factReferencePattern.source}$`);

const openingBrace = 0x7b;

/**
 * Makes the one markdown reader of the project: CommonMark with tables, HTML never passed through,
 * facts looked up and never run.
 *
 * @returns a reader whose tokens both the checks and the pages are made from; it writes no HTML
 */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  rememberDefinitions(markdown);
  const showAddress = markdown.normalizeLinkText;
  markdown.normalizeLinkText = (address) => {
    const shown = showAddress(address);
    // An address in angle brackets is shown decoded, and %07 would become a character nobody sees.
    return /\p{Control}/u.test(shown) ? address : shown;
  };
  markdown.block.ruler.before("table", "mark_to_read", readMarkToRead, {
    alt: ["paragraph", "reference", "blockquote", "list", "table"],
  });
  markdown.core.ruler.before("block", "typed_bullets", readTypedBullets);
  markdown.core.ruler.before("inline", "heading_attributes", readHeadingAttributes);
  markdown.core.ruler.before("inline", "table_cell_lines", giveTableCellsLines);
  markdown.core.ruler.before("inline", "content_block", readContentBlocks);
  markdown.core.ruler.after("inline", "typed_lines", keepTypedLines);
  markdown.inline.ruler.before("text", "fact_reference", readFactReference);
  markdown.inline.ruler.before("emphasis", "line_to_write_on", readLineToWriteOn);
  markdown.core.ruler.before("inline", "lines_to_write_on", keepLinesToWriteOn);
  markdown.core.ruler.after("inline", "lines_of_forms", keepLinesOfForms);
  return markdown;
}

/** Takes `{#id audience=…}` off headings before their words are read. */
function readHeadingAttributes(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== "heading_open" || inline === undefined) continue;
    const heading = parseHeading(inline.content);
    inline.content = heading.title;
    token.meta = heading;
  }
}

/** markdown-it tells the line of a table's row but not of what stands in its cells. */
function giveTableCellsLines(state: StateCore): void {
  let row: Token["map"] = null;
  for (const token of state.tokens) {
    if (token.type === "tr_open") row = token.map;
    if (token.type === "inline") token.map ??= row;
  }
}

/**
 * Puts one token in place of a paragraph that asks for a block. Only where the document itself
 * stands: inside a list or a quotation it would be a part of somebody else's sentence.
 */
function readContentBlocks(state: StateCore): void {
  const tokens: Token[] = [];
  for (const token of state.tokens) {
    tokens.push(token);
    if (token.type !== "paragraph_close" || token.level !== 0) continue;
    const [opening, inline] = tokens.slice(-3);
    const asked = blockPattern.exec(inline?.content ?? "")?.[1]?.trim();
    const name = allBlockNames.find((known) => known === asked);
    if (name === undefined || opening === undefined) continue;
    const block = new state.Token("content_block", "", 0);
    block.map = opening.map;
    block.content = inline?.content ?? "";
    block.meta = { name };
    tokens.splice(-3, 3, block);
  }
  state.tokens = tokens;
}

function readFactReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== openingBrace) return false;
  const match = new RegExp(factReferencePattern, "y");
  match.lastIndex = state.pos;
  const found = match.exec(state.src);
  if (found === null) return false;
  if (!silent) {
    const token = state.push("fact_reference", "", 0);
    token.content = found[0];
    token.meta = { path: (found[1] ?? "").trim() };
  }
  state.pos += found[0].length;
  return true;
}

const underscore = 0x5f;

/** Three underscores may be the marks of words that are bold and slanted; more are none. */
const mostMarks = 3;

/**
 * Keeps the underscores of a line to write on, which markdown would take for the marks of bold words in
 * `Name__________` or `__/__/____`.
 */
function readLineToWriteOn(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== underscore) return false;
  let end = pos + 1;
  while (src.charCodeAt(end) === underscore) end += 1;
  const isOfDate = end - pos > 1 && (src[pos - 1] === "/" || src[end] === "/");
  const isAmount = end - pos === mostMarks && /[$:]/.test(src[pos - 1] ?? "");
  if (end - pos <= mostMarks && !isOfDate && !isAmount) return false;
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
}

/** A line of underscores alone is a line to write on; three of them part what stands above and below. */
function keepLinesToWriteOn(state: StateCore): void {
  if (!state.tokens.some(isUnderscores)) return;
  const lines = state.src.split("\n");
  state.tokens = state.tokens.flatMap((token) => {
    const typed = lines[token.map?.[0] ?? -1]?.replace(/^[\s>*+-]+/, "").trim() ?? "";
    return isUnderscores(token) && /^_+$/.test(typed)
      ? writeParagraph(typed, token, state)
      : [token];
  });
}

function isUnderscores({ type, markup }: Token): boolean {
  return type === "hr" && markup.startsWith("_") && markup.length > mostMarks;
}

function writeParagraph(words: string, { map, level }: Token, state: StateCore): readonly Token[] {
  const opening = new state.Token("paragraph_open", "p", 1);
  const inline = new state.Token("inline", "", 0);
  const closing = new state.Token("paragraph_close", "p", -1);
  inline.content = words;
  inline.children = [];
  for (const token of [opening, inline, closing]) {
    token.block = true;
    token.map = map;
    token.level = token === inline ? level + 1 : level;
  }
  return [opening, inline, closing];
}

/** The lines of a form stand below each other as they were typed; other lines of a paragraph are one. */
function keepLinesOfForms(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== "inline" || !token.content.includes("\n")) continue;
    if (!hasPenBlank(token.content)) continue;
    const lines = token.content.split("\n");
    let line = 0;
    for (const child of token.children ?? []) {
      if (child.type !== "softbreak" && child.type !== "hardbreak") continue;
      if (partsLines(lines[line] ?? "", lines[line + 1] ?? "")) child.type = "hardbreak";
      line += 1;
    }
  }
}

/** A sentence with a blank in its midst may go on in the next line. */
function partsLines(line: string, next: string): boolean {
  const blanks = listPenBlanks(line);
  const following = listPenBlanks(next);
  const last = blanks.at(-1);
  const endsOpen =
    last !== undefined && last.offset + last.typed.length >= line.trimEnd().length - 1;
  const startsOpen = following[0] !== undefined && next.slice(0, following[0].offset).trim() === "";
  return endsOpen || startsOpen || (following.length > 0 && labelPattern.test(next));
}

/** What a line of a form asks for. */
const labelPattern = /^[^:.]{1,60}:\s*(?:_|\[|☐|□|\$|\(|\.\.)/;
