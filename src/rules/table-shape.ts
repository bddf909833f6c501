import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { placeOfLine, quoteWords } from "./source-place.ts";

const cellDropped: Rule = {
  name: "table/cell-dropped",
  severity: "error",
  looksFor: "A line of a table with more cells than its head, whose last cells no page would show.",
};

const lineInTable: Rule = {
  name: "table/line-in-table",
  severity: "warning",
  looksFor:
    "A line without bars right below a table, which becomes the first cell of a line in it.",
};

/** Finds lines of tables that do not have the cells of its head. */
export const checkTableShape: DocumentCheck = {
  rules: [cellDropped, lineInTable],
  findInDocument: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) => findInTables(tokens, document)),
};

function findInTables(tokens: readonly Token[], document: Document): readonly Finding[] {
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
    return findInRow(token.map?.[0] ?? 0, columns, document);
  });
}

function findInRow(index: number, columns: number, document: Document): readonly Finding[] {
  const line = document.written.source.lines[index] ?? "";
  const cells = splitCells(line);
  const extra = cells.slice(columns).filter((cell) => cell !== "");
  if (extra.length > 0) {
    return [
      createFinding(cellDropped, placeOfLine(document, index), {
        message: `This line has ${cells.length} cells and the table's head has ${columns}, so no page would show “${quoteWords(extra.join(" | "))}”.`,
        fix: "Give the head as many cells, or join two cells here. A bar that is part of the words is written \\|.",
      }),
    ];
  }
  if (line.includes("|") || columns < 2) return [];
  return [
    createFinding(lineInTable, placeOfLine(document, index), {
      message: `“${quoteWords(line)}” stands right below a table, so the page takes it for a line of the table.`,
      fix: "Leave an empty line between the table and this one.",
    }),
  ];
}

/** Splits a line of a table as the reader of markdown does: at every bar without a backslash. */
function splitCells(line: string): readonly string[] {
  const inner = line
    .replace(/^[\s>]+/, "")
    .trimEnd()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
