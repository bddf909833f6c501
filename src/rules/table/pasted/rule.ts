import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { Place } from "../../../findings/place.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLines } from "../../sources/source-place.ts";

/** Finds tables that came out of a word processor without their lines. */
export const tablePasted: DocumentRule = {
  kind: "document",
  name: "table/pasted",
  severity: "warning",
  looksFor: "Lines of a table, with tabs or bars between the cells, that stand in a paragraph.",
  why: "The cells would run together into one paragraph, and nobody could tell which belongs to which.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token, index) =>
        token.type === "inline" && tokens[index - 1]?.type === "paragraph_open"
          ? findInParagraph(token, document)
          : [],
      ),
    ),
};

interface Row {
  /** Where it stands among the paragraph's lines. */
  readonly index: number;
  readonly cells: readonly string[];
  /** “Frames” are bars at both ends of the line as well. */
  readonly parted: "tabs" | "bars" | "frames";
}

function findInParagraph(token: Token, document: Document): readonly Finding[] {
  if (!/[\t|]/.test(token.content)) return [];
  const rows = token.content.split("\n").flatMap(readRow);
  const [first] = rows;
  if (first === undefined || !isTable(rows)) return [];
  const [start = 0] = token.map ?? [];
  const end = (rows.at(-1)?.index ?? first.index) + 1;
  return [describe(rows, placeOfLines(document, start + first.index, start + end))];
}

/** A tab behind a list's mark parts no cells, and neither does a single bar in a sentence. */
function readRow(line: string, index: number): readonly Row[] {
  const text = line.trim();
  if (/^(?:[-*•▪●–]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|o)\t/.test(text)) return [];
  const tabbed = text.split(/\t+/).map((cell) => cell.trim());
  if (tabbed.length > 1) return [{ index, cells: tabbed, parted: "tabs" }];
  if (/^[|\s:-]+$/.test(text)) return []; // the line below a head
  const isFramed = text.length > 1 && text.startsWith("|") && text.endsWith("|");
  const barred = text.replace(/^\||\|$/g, "").split(isFramed ? "|" : /\s\|\s/);
  if (barred.length < 2) return [];
  const cells = barred.map((cell) => cell.trim());
  return [{ index, cells, parted: isFramed ? "frames" : "bars" }];
}

/** Two lines with tabs are a table; bars also part the links of a menu, so they must agree. */
function isTable(rows: readonly Row[]): boolean {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return false;
  if (rows.some(({ parted }) => parted !== first.parted)) return false;
  return first.parted !== "bars" || rows.every(({ cells }) => cells.length === first.cells.length);
}

function describe(rows: readonly Row[], place: Place): Finding {
  const [{ cells, parted } = { cells: [], parted: "tabs" }] = rows;
  const lead = rows[0]?.index === 0 ? "Write" : "Leave an empty line before it, write";
  const header = `| ${cells.join(" | ")} |`;
  return createFinding(tablePasted, place, {
    message: `${rows.length} lines of a table start here, with ${parted === "tabs" ? "tabs" : "bars"} between the cells. On the page they would run together into one paragraph.`,
    fix: `${lead} each line with bars, such as “${header.slice(0, 80)}”, and put “|${"---|".repeat(cells.length)}” below the first.`,
  });
}
