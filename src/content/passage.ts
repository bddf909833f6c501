import type Token from "markdown-it/lib/token.mjs";
import { type PlaceWithEnd, reachLineEnd, reachOver } from "../findings/place.ts";
import { isFactBlock, listTexts, readBlocks, type WrittenBlock } from "./blocks.ts";
import { writeFactBlock } from "./fact-block-tokens.ts";
import type { FactTable } from "./facts/fact-table.ts";
import { createMarkToRead, isMarkToRead, type MarkToRead } from "./marks-to-read.ts";
import type { FactBlockName } from "./named-blocks.ts";
import { readChildWords, readToldText, readWords } from "./read-words.ts";
import { createToldText, type ToldText } from "./told-text.ts";

/** A link as written in a text. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly place: PlaceWithEnd;
}

/** A reference to a fact, such as `{{ home.manager.phone }}`. */
export interface FactReference {
  /** The dotted path, such as `home.manager.phone`. */
  readonly path: string;
  readonly place: PlaceWithEnd;
  /** Where a paragraph asks for a table of facts, such as `{{ fees }}`, which has no fact of that name. */
  readonly block?: FactBlockName;
}

/** An image as written in a text. */
export interface Image {
  readonly source: string;
  readonly alternative: string;
  readonly place: PlaceWithEnd;
}

/** A run of markdown between two headings: its blocks, its words, and what it refers to. */
export interface Passage {
  /** What the blocks were read from, for checks of how something is written. */
  readonly tokens: readonly Token[];
  /** What it says, run by run, facts filled in. */
  readonly runs: readonly PassageRun[];
  readonly blocks: readonly WrittenBlock[];
  /** The words of the home that a visitor reads, facts filled in, one line for each paragraph. */
  readonly text: string;
  /** The words of each entry of its lists, those of lists inside an entry included. */
  readonly listEntries: readonly string[];
  /** The words of each row of its tables, below their heads. */
  readonly tableRows: readonly string[];
  readonly links: readonly Link[];
  readonly factReferences: readonly FactReference[];
  readonly images: readonly Image[];
  /** The lines that ask whether it is true of the home; nothing else of the passage knows them. */
  readonly marks: readonly MarkToRead[];
}

/** What one token of a passage says; a table of facts says something for each of its cells. */
export interface PassageRun {
  readonly token: Token;
  readonly told: ToldText;
}

/** Where a file's markdown comes from, so that tokens can be carried back to lines and columns. */
export interface MarkdownSource {
  readonly file: string;
  /** The lines of the markdown, without the front matter. */
  readonly lines: readonly string[];
  /** How many lines of the file stand before the markdown. */
  readonly lineOffset: number;
  readonly facts: FactTable;
}

/**
 * Reads what a run of tokens says and refers to.
 *
 * @param allTokens tokens of the project's markdown reader, whole blocks
 * @param source where they come from
 * @returns the passage
 */
export function readPassage(allTokens: readonly Token[], source: MarkdownSource): Passage {
  const marks = allTokens.filter(isMarkToRead);
  const tokens = marks.length === 0 ? allTokens : allTokens.filter((one) => !isMarkToRead(one));
  const collected: Collected = {
    runs: [],
    links: [],
    factReferences: [],
    images: [],
  };
  for (const token of tokens) {
    if (token.type === "inline") readInline(token, source, collected);
    if (token.type === "fence" || token.type === "code_block") {
      collected.runs.push({ token, told: createToldText(token.content.trim()) });
    }
    if (isFactBlock(token)) readFactBlock(token, source, collected);
  }
  const blocks = readBlocks(tokens, (name, token) => writeFactBlock(name, token, source.facts));
  return {
    ...collected,
    tokens,
    blocks,
    text: collected.runs.map(({ told }) => told.typed).join("\n"),
    listEntries: listEntries(blocks, source.facts),
    tableRows: listRows(blocks, source.facts),
    marks: marks.map((token) => createMarkToRead(token, source)),
  };
}

function listEntries(blocks: readonly WrittenBlock[], facts: FactTable): readonly string[] {
  const entries = blocks.flatMap((block) =>
    block.kind === "list" || block.kind === "steps" ? block.entries : [],
  );
  return entries.map((entry) => listTexts(entry, (words) => readWords(words, facts)).join("\n"));
}

function listRows(blocks: readonly WrittenBlock[], facts: FactTable): readonly string[] {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  return rows.map((cells) => cells.map((cell) => readWords(cell, facts)).join(" "));
}

interface Collected {
  readonly runs: PassageRun[];
  readonly links: Link[];
  readonly factReferences: FactReference[];
  readonly images: Image[];
}

function readInline(token: Token, source: MarkdownSource, collected: Collected): void {
  const cursor = createCursor(token, source);
  let openLink: { href: string; words: string[] } | undefined;
  for (const child of token.children ?? []) {
    const words = readChildWords(child, source.facts);
    openLink?.words.push(words);
    if (child.type === "softbreak" || child.type === "hardbreak") {
      cursor.nextLine();
    } else if (child.type === "link_open") {
      openLink = { href: String(child.attrGet("href") ?? ""), words: [] };
    } else if (child.type === "link_close" && openLink !== undefined) {
      const place = cursor.find(child.markup === "autolink" ? "<" : "](");
      const { href, words: linkWords } = openLink;
      collected.links.push({ href, place, text: linkWords.join("").trim() });
      openLink = undefined;
    } else if (child.type === "fact_reference") {
      collected.factReferences.push(readReference(child, cursor));
    } else if (child.type === "image") {
      collected.images.push({
        source: String(child.attrGet("src") ?? ""),
        alternative: words,
        place: cursor.find("!["),
      });
      for (const part of child.children ?? []) {
        if (part.type === "fact_reference") {
          collected.factReferences.push(readReference(part, cursor));
        }
        if (part.type === "softbreak" || part.type === "hardbreak") cursor.nextLine();
      }
      cursor.find("]("); // where its own address stands, which is no link's
    }
  }
  collected.runs.push({ token, told: readToldText(token, source.facts) });
}

/** A table of facts says what its facts say, where the text asks for it. */
function readFactBlock(token: Token, source: MarkdownSource, collected: Collected): void {
  const { name }: { readonly name: FactBlockName } = token.meta;
  const block = writeFactBlock(name, token, source.facts);
  const texts = listTexts([block], (words) => readWords(words, source.facts));
  collected.runs.push(...texts.map((text) => ({ token, told: createToldText(text) })));
  collected.factReferences.push({
    path: name,
    place: createCursor(token, source).find("{{"),
    block: name,
  });
}

/** A reference may go on in the next lines, within its braces. */
function readReference(token: Token, cursor: Cursor): FactReference {
  const reference = { path: String(token.meta.path), place: cursor.find("{{") };
  for (const _break of token.content.matchAll(/\n/g)) cursor.nextLine();
  return reference;
}

interface Cursor {
  nextLine(): void;
  /** @param mark what stands where the next thing starts */
  find(mark: string): PlaceWithEnd;
}

/** Walks the source lines of an inline token, which itself knows only the line it starts on. */
function createCursor(token: Token, source: MarkdownSource): Cursor {
  let line = token.map?.[0] ?? 0;
  let from = 0;
  /** What does not stand in the rest of the line is not looked for in it again. */
  const absent = new Set<string>();
  return {
    nextLine() {
      line += 1;
      from = 0;
      absent.clear();
    },
    find(mark) {
      const text = source.lines[line] ?? "";
      const found = absent.has(mark) ? -1 : text.indexOf(mark, from);
      if (found === -1) absent.add(mark);
      const column = found === -1 ? from : found;
      from = found === -1 ? from : column + 1;
      const place = {
        file: source.file,
        line: source.lineOffset + line + 1,
        column: column + 1,
      };
      const length = found === -1 ? undefined : measure(text.slice(column), mark);
      return length === undefined ? reachLineEnd(place, text) : reachOver(place, length);
    },
  };
}

/** What ends each of the things that are looked for. */
const endMarks: Readonly<Record<string, string>> = { "{{": "}}", "<": ">", "](": ")", "![": ")" };

/** An address that is longer ends where its line does, so that no line is walked to its end again and again. */
const longestTarget = 2000;

/** How long a thing is that starts with its mark; nothing where it does not end in this text. */
function measure(text: string, mark: string): number | undefined {
  const endMark = endMarks[mark] ?? "";
  if (endMark !== ")") {
    const end = text.indexOf(endMark, mark.length);
    return end === -1 ? undefined : end + endMark.length;
  }
  let depth = 0;
  const start = text.indexOf("](");
  for (let at = start + 1; start >= 0 && at < start + longestTarget; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
