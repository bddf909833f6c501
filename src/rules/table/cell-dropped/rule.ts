import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { listExtraCells, readRows, splitCells } from "../read-rows.ts";

/** Finds lines of tables whose last cells no page would show. */
export const tableCellDropped: DocumentRule = {
  kind: "document",
  name: "table/cell-dropped",
  severity: "error",
  looksFor: "A line of a table with more cells than its head, whose last cells no page would show.",
  why: "What stands in the cells that are too many is shown on no page, and nobody sees that it is gone.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    readRows(document).flatMap((row) => {
      const extra = listExtraCells(row);
      if (extra.length === 0) return [];
      return [
        createFinding(tableCellDropped, placeOfLine(document, row.index), {
          message: say`This line has ${splitCells(row.line).length} cells and the table's head has ${row.columns}, so no page would show ${asTyped(quoteWords(extra.join(" | ")))}.`,
          fix: "Give the head as many cells, or join two cells here. A bar that is part of the words is written \\|.",
        }),
      ];
    }),
};
