import type Token from "markdown-it/lib/token.mjs";
import { type BlockName, type FactBlockName, isFactBlockName } from "./named-blocks.ts";
import { type NestedToken, nestTokens } from "./nest-tokens.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * A block of a text. `Words` is what a run of words is kept as: the reader's token in a passage, the
 * words as they are shown in a view.
 */
export type Block<Words> =
  /** `id` is the address of a section that begins with these words and has no heading. */
  | { readonly kind: "paragraph"; readonly words: Words; readonly id?: string }
  /** Words without a paragraph round them, as in an entry of a list whose entries stand close together. */
  | { readonly kind: "line"; readonly words: Words; readonly id?: string }
  /** A heading inside a quotation or a list, which begins no section, or a title line that does. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly words: Words;
      readonly id?: string;
    }
  | { readonly kind: "list"; readonly entries: readonly Entry<Words>[]; readonly days?: Days }
  /** A numbered list; `first` is its first number. */
  | { readonly kind: "steps"; readonly first: number; readonly entries: readonly Entry<Words>[] }
  | { readonly kind: "quotation"; readonly blocks: readonly Block<Words>[] }
  | {
      readonly kind: "table";
      /** How the words of each column stand in it. */
      readonly columns: readonly Alignment[];
      readonly head: Row<Words>;
      readonly rows: readonly Row<Words>[];
      readonly days?: Days;
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "divider" }
  /** Something that the site shows whole and from one source. */
  | { readonly kind: BlockName };

/** The last day that each entry or row is about, where it is something to come. */
type Days = readonly (PlainDate | undefined)[];

/** What stands in an entry of a list. */
export type Entry<Words> = readonly Block<Words>[];

type Alignment = "start" | "center" | "right";

/** The cells of a table's row. */
type Row<Words> = readonly Words[];

/** A block as it was read: its words are tokens of type `inline`. */
export type WrittenBlock = Block<Token>;

/** Makes the block that stands in place of a name of facts, such as `{{ fees }}`. */
type ShowFacts = (name: FactBlockName, token: Token) => WrittenBlock;

/**
 * Reads the blocks of a text.
 *
 * @param tokens tokens of the project's markdown reader, whole blocks
 * @param showFacts makes the tables of facts that the text asks for
 */
export function readBlocks(
  tokens: readonly Token[],
  showFacts: ShowFacts,
): readonly WrittenBlock[] {
  return nestTokens(tokens).map((nested) =>
    isFactBlock(nested.token) ? showFacts(nested.token.meta.name, nested.token) : readBlock(nested),
  );
}

/** Stands for facts that become a table: only where the document itself stands, never inside a block. */
export function isFactBlock(token: Token): boolean {
  return token.type === "content_block" && isFactBlockName(String(token.meta.name));
}

function readBlock({ token, inside }: NestedToken): WrittenBlock {
  switch (token.type) {
    case "inline": // a heading's words, read by themselves
      return { kind: "line", words: token };
    case "paragraph_open":
      return { kind: token.hidden ? "line" : "paragraph", words: readWordsToken(inside) };
    case "heading_open":
      return { kind: "heading", level: Number(token.tag.slice(1)), words: readWordsToken(inside) };
    case "bullet_list_open":
      return { kind: "list", entries: inside.map(readEntry) };
    case "ordered_list_open":
      return {
        kind: "steps",
        first: Number(token.attrGet("start") ?? 1),
        entries: inside.map(readEntry),
      };
    case "blockquote_open":
      return { kind: "quotation", blocks: inside.map(readBlock) };
    case "table_open":
      return readTable(inside);
    case "fence":
    case "code_block":
      return { kind: "code", text: token.content };
    case "hr":
      return { kind: "divider" };
    case "content_block":
      return { kind: token.meta.name as BlockName }; // the reader's own
    default:
      throw new Error(`No page can show what the markdown reader calls ${token.type}.`);
  }
}

function readEntry({ inside }: NestedToken): Entry<Token> {
  return inside.map(readBlock);
}

function readTable(parts: readonly NestedToken[]): WrittenBlock {
  const [first, ...others] = parts.flatMap(({ inside }) => inside);
  const readCells = ({ inside }: NestedToken) => inside.map((cell) => readWordsToken(cell.inside));
  return {
    kind: "table",
    columns: first?.inside.map(readAlignment) ?? [],
    head: first === undefined ? [] : readCells(first),
    rows: others.map(readCells),
  };
}

/** The reader says it as a style, which pages may not have (`src/server/security-headers.ts`). */
function readAlignment({ token }: NestedToken): Alignment {
  const style = token.attrGet("style");
  if (style === "text-align:right") return "right";
  return style === "text-align:center" ? "center" : "start";
}

function readWordsToken([inline]: readonly NestedToken[]): Token {
  if (inline === undefined) throw new Error("The markdown reader left out the words of a block.");
  return inline.token;
}

/**
 * Makes blocks whose words are kept as something else.
 *
 * @param blocks the blocks
 * @param map makes the new words of one run of words
 */
export function mapWords<From, To>(
  blocks: readonly Block<From>[],
  map: (words: From) => To,
): readonly Block<To>[] {
  const mapEntries = (entries: readonly Entry<From>[]) =>
    entries.map((entry) => mapWords(entry, map));
  return blocks.map((block): Block<To> => {
    switch (block.kind) {
      case "paragraph":
      case "line":
      case "heading":
        return { ...block, words: map(block.words) };
      case "list":
      case "steps":
        return { ...block, entries: mapEntries(block.entries) };
      case "quotation":
        return { ...block, blocks: mapWords(block.blocks, map) };
      case "table":
        return { ...block, head: block.head.map(map), rows: block.rows.map((row) => row.map(map)) };
      default:
        return block;
    }
  });
}

/**
 * Lists what blocks say, one text for each run of words, in reading order. What the site shows of its
 * own is left out.
 *
 * @param blocks the blocks
 * @param read reads one run of words
 */
export function listTexts<Words>(
  blocks: readonly Block<Words>[],
  read: (words: Words) => string,
): readonly string[] {
  return listAllBlocks(blocks).flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "line":
      case "heading":
        return [read(block.words)];
      case "table":
        return [block.head, ...block.rows].flat().map(read);
      case "code":
        return [block.text.trim()];
      default:
        return [];
    }
  });
}

/**
 * Lists blocks and those inside them, in reading order.
 *
 * @param blocks the blocks
 */
export function listAllBlocks<Words>(blocks: readonly Block<Words>[]): readonly Block<Words>[] {
  return blocks.flatMap((block) => [block, ...listAllBlocks(listInside(block))]);
}

function listInside<Words>(block: Block<Words>): readonly Block<Words>[] {
  if (block.kind === "quotation") return block.blocks;
  return block.kind === "list" || block.kind === "steps" ? block.entries.flat() : [];
}
