import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { readRows } from "../read-rows.ts";

/** Finds sentences that the page would take for a line of the table above. */
export const tableLineInTable: DocumentRule = {
  kind: "document",
  name: "table/line-in-table",
  severity: "warning",
  looksFor:
    "A line without bars right below a table, which becomes the first cell of a line in it.",
  why: "A sentence would stand as a line of the table, in its first cell, where readers take it for something else.",
  since: "0.1.0",
  isFixable: false,
  find: (document) =>
    readRows(document)
      .filter(({ line, columns }) => !line.includes("|") && columns >= 2)
      .map(({ line, index }) =>
        createFinding(tableLineInTable, placeOfLine(document, index), {
          message: say`${asTyped(quoteWords(line))} stands right below a table, so the page takes it for a line of the table.`,
          fix: "Leave an empty line between the table and this one.",
        }),
      ),
};
