import type Token from "markdown-it/lib/token.mjs";
import type { Block, Entry, WrittenBlock } from "../content/blocks.ts";
import { type Passage, readPassage } from "../content/passage.ts";
import type { ShownBlock } from "../content/shown-words.ts";
import type { Document, UnheadedSection } from "../documents/document.ts";
import { copyToken } from "../documents/locate-sections/list-leads.ts";

/**
 * Gives the sections that no heading begins their addresses in the passage they stand in: a title line
 * becomes a heading, any other keeps its look. Each word stays where it is, and braces with an id are no words.
 *
 * @param passage the passage
 * @param document its document
 * @returns the blocks of the passage
 */
export function placeUnheaded(passage: Passage, document: Document): readonly WrittenBlock[] {
  const inside = document.unheaded.filter(({ around }) => around === passage);
  if (inside.length === 0) return passage.blocks;
  const byLead = new Map(inside.map((section) => [section.lead, section]));
  return passage.blocks.flatMap((block): readonly WrittenBlock[] => {
    if (block.kind === "list" || block.kind === "steps") {
      return [{ ...block, entries: block.entries.map((entry) => placeInEntry(entry, byLead)) }];
    }
    const section = block.kind === "paragraph" ? byLead.get(block.words) : undefined;
    if (section === undefined || block.kind !== "paragraph") return [block];
    return section.form === "titleLine" ? writeTitle(section) : [placeIn(block, section)];
  });
}

type ByLead = ReadonlyMap<Token, UnheadedSection>;

function placeInEntry([first, ...others]: Entry<Token>, byLead: ByLead): Entry<Token> {
  if (first === undefined) return others;
  const isWords = first.kind === "line" || first.kind === "paragraph";
  const section = isWords ? byLead.get(first.words) : undefined;
  const isPlaced = isWords && section !== undefined;
  return [isPlaced ? placeIn(first, section) : first, ...others];
}

type WordsBlock = Extract<WrittenBlock, { readonly kind: "line" | "paragraph" }>;

function placeIn(block: WordsBlock, { id, written }: UnheadedSection): WordsBlock {
  return { ...block, id, words: takeBraces(block.words, written.braces) };
}

function writeTitle({ id, depth, lead, written, definition }: UnheadedSection) {
  const words = takeBraces(lead, written.braces);
  const title: WrittenBlock = { kind: "heading", level: depth, id, words };
  const shown = definition?.shows;
  return shown === undefined ? [title] : [title, { kind: shown }];
}

function takeBraces(words: Token, braces: string): Token {
  if (braces === "") return words;
  const at = (words.children ?? []).findIndex(({ content }) => content.includes(braces));
  const children = (words.children ?? []).map((child, index) => {
    if (index !== at) return child;
    const [before = "", ...behind] = child.content.split(braces);
    return copyToken(child, { content: `${before.trimEnd()}${behind.join(braces)}` });
  });
  return copyToken(words, { children });
}

/**
 * Reads what a passage says beside the sections in it that no heading begins.
 *
 * @param passage the passage
 * @param document its document
 */
export function readAroundUnheaded(passage: Passage, { unheaded, written }: Document): Passage {
  const inside = unheaded.filter(({ around }) => around === passage);
  if (inside.length === 0) return passage;
  const taken = new Set(inside.flatMap(({ tokens }) => tokens));
  return readPassage(
    passage.tokens.filter((token) => !taken.has(token)),
    written.source,
  );
}

/** As much of a section's view as has addresses in it. */
interface Shown<Same> {
  readonly blocks: readonly ShownBlock[];
  readonly children: readonly Same[];
}

/**
 * Takes the addresses off what is shown on another page than its own.
 *
 * @param section the section as its own page shows it
 */
export function takeIds<Section extends Shown<Section>>(section: Section): Section {
  return {
    ...section,
    blocks: section.blocks.map(takeId),
    children: section.children.map((child) => takeIds(child)),
  };
}

function takeId<Words>(block: Block<Words>): Block<Words> {
  if (block.kind === "list" || block.kind === "steps") {
    return { ...block, entries: block.entries.map((entry) => entry.map(takeId)) };
  }
  if (!("id" in block)) return block;
  const { id: _, ...others } = block;
  return others;
}
