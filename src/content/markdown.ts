import MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { parseHeading } from "./heading-attributes.ts";
import { rememberDefinitions } from "./link-definitions.ts";
import { allBlockNames } from "./named-blocks.ts";

/**
 * A reference in braces, such as `{{ home.manager.phone }}`: a dotted path and nothing else, with
 * the spaces round it.
 */
export const factReferencePattern = /\{\{([^{}]*)\}\}/;

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
  markdown.core.ruler.before("inline", "heading_attributes", readHeadingAttributes);
  markdown.core.ruler.before("inline", "table_cell_lines", giveTableCellsLines);
  markdown.core.ruler.before("inline", "content_block", readContentBlocks);
  markdown.inline.ruler.before("text", "fact_reference", readFactReference);
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
