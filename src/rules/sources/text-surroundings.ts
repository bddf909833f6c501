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
}

/**
 * Finds what the words of a passage stand in.
 *
 * @param tokens the passage's tokens
 * @returns a passage's inline tokens in their order, each with what it stands in
 */
export function readSurroundings(
  tokens: readonly Token[],
): readonly (TextSurroundings & { readonly token: Token })[] {
  let quotes = 0;
  let lists = 0;
  let above: Token | undefined;
  let cells: Token[] = [];
  let heads: readonly Token[] = [];
  let isInTable = false;
  return tokens.flatMap((token) => {
    const { type, nesting } = token;
    if (type.startsWith("blockquote_")) quotes += nesting;
    if (/^(?:bullet|ordered)_list_/.test(type)) lists += nesting;
    if (type === "table_open" || type === "table_close") isInTable = type === "table_open";
    if (type === "thead_close") heads = cells;
    if (type === "tr_open") cells = [];
    if (type !== "inline") return [];
    const isQuoted = quotes > 0;
    if (isInTable) {
      const head = heads[cells.length];
      const [first] = cells;
      cells.push(token);
      return [{ token, isQuoted, lead: [head, first].filter((cell) => cell !== undefined) }];
    }
    if (lists > 0) return [{ token, isQuoted, lead: above === undefined ? [] : [above] }];
    above = /:\s*$/.test(token.content) ? token : undefined;
    return [{ token, isQuoted, lead: [] }];
  });
}
