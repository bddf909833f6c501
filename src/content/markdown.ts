import MarkdownIt from "markdown-it";
import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { readBlockName } from "./content-blocks.ts";
import type { FactTable } from "./facts/fact-table.ts";
import { formatFactAsHtml } from "./facts/format-fact.ts";
import { parseHeading } from "./heading-attributes.ts";
import { rememberDefinitions } from "./link-definitions.ts";
import { readWords } from "./passage.ts";

/** What rendering needs to know beside the text. */
export interface RenderingEnvironment {
  readonly facts: FactTable;
  /** Turns a link as written into the address it has on the site. */
  readonly resolveLink: (href: string) => string;
  /** Finds a picture as it is published; nothing for one that is not. */
  readonly resolvePicture: (source: string) => PublishedPicture | undefined;
}

/** A picture's address on the site, and its size in pixels, so that the page does not jump. */
export interface PublishedPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A reference in braces, such as `{{ home.manager.phone }}`: a dotted path and nothing else, with
 * the spaces round it.
 */
export const factReferencePattern = /\{\{([^{}]*)\}\}/;

/** A paragraph that asks for a block and says nothing else. */
const blockPattern = new RegExp(`^${factReferencePattern.source}$`);

const openingBrace = 0x7b;

/** The reader counts the links it is in, which its types do not tell. */
type CountingState = StateInline & { readonly linkLevel: number };

/** What a token of a reference to a fact carries. */
interface FactReferenceMeta {
  readonly path: string;
  readonly isInsideLink: boolean;
}

/**
 * Makes the one markdown reader of the project: CommonMark with tables, HTML never passed through,
 * facts looked up and never run.
 *
 * @returns a reader whose tokens both the checks and the pages are made from
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
  markdown.renderer.rules.fact_reference = renderFactReference;
  markdown.renderer.rules.content_block = () => ""; // shown by its own template, between two texts
  markdown.renderer.rules.link_open = renderLinkOpening;
  markdown.renderer.rules.image = renderPicture;
  markdown.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => "</table></div>\n";
  markdown.renderer.rules.th_open = renderHeaderCell;
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
 * Puts one token in the stead of a paragraph that asks for a block. Only where the document itself
 * stands: inside a list or a quotation it would be a part of somebody else's sentence.
 */
function readContentBlocks(state: StateCore): void {
  const tokens: Token[] = [];
  for (const token of state.tokens) {
    tokens.push(token);
    if (token.type !== "paragraph_close" || token.level !== 0) continue;
    const [opening, inline] = tokens.slice(-3);
    const name = readBlockName(blockPattern.exec(inline?.content ?? "")?.[1]?.trim() ?? "");
    if (name === undefined || opening === undefined) continue;
    const block = new state.Token("content_block", "", 0);
    block.map = opening.map;
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
    const meta: FactReferenceMeta = {
      path: (found[1] ?? "").trim(),
      isInsideLink: (state as CountingState).linkLevel > 0,
    };
    token.meta = meta;
  }
  state.pos += found[0].length;
  return true;
}

function renderFactReference(
  tokens: Token[],
  index: number,
  _options: unknown,
  environment: RenderingEnvironment,
): string {
  const token = tokens[index];
  const fact = environment.facts.find(String(token?.meta.path ?? ""));
  if (fact === undefined) return escapeHtml(token?.content ?? "");
  return formatFactAsHtml(fact.value, { insideLink: token?.meta.isInsideLink === true });
}

/** The token itself stays as it was read: a preview renders it again, and the target may move. */
function renderLinkOpening(
  tokens: Token[],
  index: number,
  _options: unknown,
  environment: RenderingEnvironment,
): string {
  const attributes = (tokens[index]?.attrs ?? []).map(([name, value]) => {
    if (name !== "href") return ` ${name}="${escapeHtml(value)}"`;
    const address = environment.resolveLink(value);
    return address === "" ? "" : ` href="${escapeHtml(address)}"`; // leads nowhere: only words
  });
  return `<a${attributes.join("")}>`;
}

function renderPicture(
  tokens: Token[],
  index: number,
  _options: unknown,
  environment: RenderingEnvironment,
): string {
  const token = tokens[index];
  const words = token === undefined ? "" : escapeHtml(readWords(token, environment.facts));
  const picture = environment.resolvePicture(String(token?.attrGet("src") ?? ""));
  if (picture === undefined) return words;
  const { address, width, height } = picture;
  return `<img src="${escapeHtml(address)}" alt="${words}" width="${width}" height="${height}" loading="lazy">`;
}

function renderHeaderCell(
  tokens: Token[],
  index: number,
  options: MarkdownIt["options"],
  _environment: RenderingEnvironment,
  renderer: MarkdownIt["renderer"],
): string {
  tokens[index]?.attrSet("scope", "col");
  return renderer.renderToken(tokens, index, options);
}
