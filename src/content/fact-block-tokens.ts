import Token from "markdown-it/lib/token.mjs";
import type { WrittenBlock } from "./blocks.ts";
import type { CellPart } from "./facts/fact-block.ts";
import { createFactBlock } from "./facts/fact-blocks.ts";
import type { FactTable } from "./facts/fact-table.ts";
import type { FactBlockName } from "./named-blocks.ts";

/**
 * Writes the table of facts that a paragraph asks for, in the tokens of the markdown reader: from here on
 * it is a table like one that was typed.
 *
 * @param name what the paragraph asks for
 * @param asking the paragraph's token
 * @param facts the home's facts
 * @returns the paragraph as typed where the home has nothing of the kind, which a check says
 */
export function writeFactBlock(name: FactBlockName, asking: Token, facts: FactTable): WrittenBlock {
  const { head, rows } = createFactBlock(name, facts);
  if (rows.length === 0) return { kind: "paragraph", words: writeWords([asking.content], asking) };
  return {
    kind: "table",
    columns: head.map(() => "start"),
    head: head.map((words) => writeWords([words], asking)),
    rows: rows.map((cells) => cells.map((cell) => writeWords(cell, asking))),
  };
}

function writeWords(parts: readonly CellPart[], { map }: Token): Token {
  const words = new Token("inline", "", 0);
  words.map = map;
  words.children = parts.map(writePart);
  return words;
}

function writePart(part: CellPart): Token {
  const isText = typeof part === "string";
  const token = new Token(isText ? "text" : "fact_reference", "", 0);
  token.content = isText ? part : `{{ ${part.reference} }}`;
  token.meta = isText ? null : { path: part.reference };
  return token;
}
