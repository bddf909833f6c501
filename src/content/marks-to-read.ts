import { createHash } from "node:crypto";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { type PlaceWithEnd, reachLineEnd } from "../findings/place.ts";

/**
 * A line that asks whoever runs the home whether the text below it is true there:
 * `> [!READ] Is this true of your home? Guests leave by nine.` It is no part of what the text says, and
 * whoever has read the text takes the line out.
 */
export interface MarkToRead {
  /** What to look at, as it is asked; it may be empty. */
  readonly question: string;
  readonly place: PlaceWithEnd;
  /**
   * Names the mark by its file, its question and the lines around it, in letters and digits that an address
   * may have: an answer to one of two equal questions is none to the other.
   */
  readonly key: string;
}

/** What setup asks in each mark that it writes, before it names what to look at. */
export const questionOfMarks = "Is this true of your home?";

/** The line with or without the sign of a quotation, and with the slips of a hand. */
const markPattern = /^(?:>[ \t]*)?\[[ \t]*![ \t]*READ[ \t]*\](.*)$/i;

/**
 * Tells whether a line is a mark to read, wherever it stands.
 *
 * @param line a line of a document
 */
export function isLineToRead(line: string): boolean {
  return markPattern.test(line.trim());
}

const markType = "mark_to_read";

/**
 * Takes a mark to read out of the text, wherever it stands: one line and never more, so that a text whose
 * empty line was lost is not taken out with it. A rule of markdown-it's block reader.
 */
export function readMarkToRead(
  state: StateBlock,
  startLine: number,
  _endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const found = markPattern.exec(state.src.slice(start, state.eMarks[startLine]));
  if (found === null) return false;
  if (silent) return true;
  const token = state.push(markType, "", 0);
  token.map = [startLine, startLine + 1];
  token.content = (found[1] ?? "").trim();
  state.line = startLine + 1;
  return true;
}

/** Tells whether a token is a mark to read. */
export function isMarkToRead({ type }: Pick<Token, "type">): boolean {
  return type === markType;
}

/**
 * Makes a mark of its token.
 *
 * @param token a token that {@link isMarkToRead} knows
 * @param source the file it stands in, its lines, and how many stand before them
 */
export function createMarkToRead(
  token: Token,
  source: { readonly file: string; readonly lines: readonly string[]; readonly lineOffset: number },
): MarkToRead {
  const { file, lines, lineOffset } = source;
  const line = token.map?.[0] ?? 0;
  const question = token.content;
  const above = findText(lines.slice(0, line).toReversed());
  const below = findText(lines.slice(line + 1));
  return {
    question,
    place: reachLineEnd({ file, line: lineOffset + line + 1, column: 1 }, lines[line] ?? ""),
    key: createHash("sha256")
      .update([file, question, above, below].join("\n"))
      .digest("hex")
      .slice(0, 12),
  };
}

/** The first line that is neither empty nor a mark: marks come and go, and each keeps its key. */
function findText(lines: readonly string[]): string {
  const found = lines.find((line) => line.trim() !== "" && !markPattern.test(line.trim()));
  return found?.trim() ?? "";
}
