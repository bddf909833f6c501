import type Token from "markdown-it/lib/token.mjs";

/** What words stand in, as far as it says what they are about. */
export interface TextSurroundings {
  /**
   * What they go on from: the line with a colon above a list, or a cell's column and the first cell of its
   * row. Empty where they stand by themselves.
   */
  readonly lead: readonly Token[];
  /** Whether they are somebody else's, set apart as a quotation. */
  readonly isQuoted: boolean;
  readonly form: TextForm;
  /** The number of their row among the rows of the passage, where they are a cell of a table. */
  readonly row?: number;
}

/** What words are: a paragraph or a heading, an entry of a list, a cell at the head of a table or below it. */
export type TextForm = "paragraph" | "entry" | "head" | "cell";

interface SurroundedWords extends TextSurroundings {
  readonly token: Token;
}

/**
 * Finds what the words of a passage stand in.
 *
 * @param tokens the passage's tokens
 * @returns a passage's inline tokens in their order, each with what it stands in
 */
export function readSurroundings(tokens: readonly Token[]): readonly SurroundedWords[] {
  let quotes = 0;
  let lists = 0;
  let above: Token | undefined;
  let cells: Token[] = [];
  let heads: readonly Token[] = [];
  let isInTable = false;
  let isInHead = false;
  let row = 0;
  return tokens.flatMap((token): readonly SurroundedWords[] => {
    const { type, nesting } = token;
    if (type.startsWith("blockquote_")) quotes += nesting;
    if (/^(?:bullet|ordered)_list_/.test(type)) lists += nesting;
    if (type === "table_open" || type === "table_close") isInTable = type === "table_open";
    if (type === "thead_open") isInHead = true;
    if (type === "thead_close") {
      heads = cells;
      isInHead = false;
    }
    if (type === "tr_open") {
      cells = [];
      row += 1;
    }
    if (type !== "inline") return [];
    const isQuoted = quotes > 0;
    if (isInTable) {
      const head = heads[cells.length];
      const [first] = cells;
      cells.push(token);
      const lead = [head, first].filter((cell) => cell !== undefined);
      return [{ token, isQuoted, lead, form: isInHead ? "head" : "cell", row }];
    }
    if (lists > 0) {
      return [{ token, isQuoted, lead: above === undefined ? [] : [above], form: "entry" }];
    }
    above = /:\s*$/.test(token.content) ? token : undefined;
    return [{ token, isQuoted, lead: [], form: "paragraph" }];
  });
}
