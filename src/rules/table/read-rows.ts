import { type Document, listPassages } from "../../documents/document.ts";

/** A line of a table below its head. */
export interface TableRow {
  /** Its place among the lines of the markdown, from 0. */
  readonly index: number;
  /** The line as typed. */
  readonly line: string;
  /** How many cells the table's head has. */
  readonly columns: number;
}

/**
 * Reads the lines of every table in a document, without their heads.
 *
 * @param document the document
 */
export function readRows(document: Document): readonly TableRow[] {
  return listPassages(document).flatMap(({ passage: { tokens } }) => {
    let columns = 0;
    let isHead = false;
    return tokens.flatMap((token) => {
      if (token.type === "thead_open") {
        columns = 0;
        isHead = true;
      }
      if (token.type === "thead_close") isHead = false;
      if (token.type === "th_open") columns += 1;
      if (token.type !== "tr_open" || isHead) return [];
      const index = token.map?.[0] ?? 0;
      return [{ index, line: document.written.source.lines[index] ?? "", columns }];
    });
  });
}

/**
 * Lists the cells of a line that the table's head has no column for.
 *
 * @param row the line
 */
export function listExtraCells({ line, columns }: TableRow): readonly string[] {
  return splitCells(line)
    .slice(columns)
    .filter((cell) => cell !== "");
}

/**
 * Splits a line of a table as the reader of markdown does: at every bar without a backslash.
 *
 * @param line the line as typed
 */
export function splitCells(line: string): readonly string[] {
  const inner = line
    .replace(/^[\s>]+/, "")
    .trimEnd()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
