import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import {
  readShownWords,
  type ShownBlock,
  type ShownEntry,
  type ShownWord,
  type ShownWords,
} from "../content/shown-words.ts";

/**
 * What templates are given to write a home's own words with. Here alone they become HTML: everything
 * typed is escaped, and no element is made but those below.
 */
export const contentHtml = { writeBlock, writeEntry, writeWords } as const;

/**
 * Writes a block as HTML. What the site shows of its own is written by its component.
 *
 * @param block the block
 * @param page the address of the page it is shown on; links within that page need no more than a `#`
 * @param anchor stands before the ids where several documents are in one page
 */
function writeBlock(block: ShownBlock, page = "", anchor = ""): string {
  switch (block.kind) {
    case "paragraph":
      return `<p${writeId(block.id, anchor)}>${writeWords(block.words, page)}</p>`;
    case "line":
      return writeWords(block.words, page);
    case "heading":
      return `<h${block.level}${writeId(block.id, anchor)}>${writeWords(block.words, page)}</h${block.level}>`;
    case "list":
      return `<ul>\n${writeEntries(block.entries, page, { anchor, days: block.days })}\n</ul>`;
    case "steps": {
      const start = block.first === 1 ? "" : ` start="${block.first}"`;
      return `<ol${start}>\n${writeEntries(block.entries, page, { anchor })}\n</ol>`;
    }
    case "quotation":
      return `<blockquote>\n${writeEntry(block.blocks, page)}\n</blockquote>`;
    case "table":
      return writeTable(block, page);
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case "divider":
      return "<hr>";
    case "overdoseSteps":
      return "";
  }
}

interface AboutEntries {
  readonly anchor: string;
  /** The last day that each entry is about, where it is something to come. */
  readonly days?: readonly (string | undefined)[] | undefined;
}

function writeEntries(
  entries: readonly ShownEntry[],
  page: string,
  { anchor, days = [] }: AboutEntries,
): string {
  return entries
    .map((entry, index) => {
      const [first] = entry;
      // Words without a paragraph have no element but the entry's.
      const id = first?.kind === "line" ? writeId(first.id, anchor) : "";
      return `<li${id}${writeLastDay(days[index])}>${writeEntry(entry, page, anchor)}</li>`;
    })
    .join("\n");
}

function writeId(id: string | undefined, anchor: string): string {
  return id === undefined ? "" : ` id="${escapeHtml(`${anchor}${id}`)}"`;
}

/** The script that leaves out what is over reads the day here. */
function writeLastDay(day: string | undefined): string {
  return day === undefined ? "" : ` data-last-day="${escapeHtml(day)}"`;
}

/**
 * Writes what stands in an entry of a list, or in anything else that holds blocks.
 *
 * @param entry the blocks
 * @param page the address of the page it is shown on
 * @param anchor stands before the ids where several documents are in one page
 */
function writeEntry(entry: ShownEntry, page = "", anchor = ""): string {
  return entry.map((block) => writeBlock(block, page, anchor)).join("\n");
}

function writeTable(
  { columns, head, rows, days = [] }: Extract<ShownBlock, { readonly kind: "table" }>,
  page: string,
): string {
  const widths = head.map((_, index) => measureColumn(index, head, rows));
  const labels = mayStack(widths, rows) ? head.map(readShownWords) : [];
  const isKept = keepColumns(widths);
  const writeRow = (cells: readonly ShownWords[], element: "th" | "td", day?: string) => {
    const written = cells.map((cell, index) => {
      const alignment = columns[index] ?? "start";
      const label = element === "td" ? (labels[index] ?? "") : "";
      const attributes = [
        ...(element === "th" ? [' scope="col"'] : []),
        ...(label === "" ? [] : [` data-label="${escapeHtml(label)}"`]),
        ...writeClasses([
          ...(alignment === "start" ? [] : [`column--${alignment}`]),
          ...(isKept(index) && readShownWords(cell).includes(" ") ? ["column--short"] : []),
        ]),
      ];
      return `<${element}${attributes.join("")}>${writeWords(cell, page)}</${element}>\n`;
    });
    return `<tr${writeLastDay(day)}>\n${written.join("")}</tr>\n`;
  };
  const body = rows.map((row, index) => writeRow(row, "td", days[index])).join("");
  return [
    '<div class="table-scroll" tabindex="0"><table>',
    `<thead>\n${writeRow(head, "th")}</thead>`,
    ...(body === "" ? [] : [`<tbody>\n${body}</tbody>`]),
    "</table></div>",
  ].join("\n");
}

/** In letters: a column of so few is not broken beside longer ones, such as “$185 a week”. */
const shortColumn = 12;

/** In letters: what such columns may take, so that the longer ones keep half of a page's width. */
const shortColumns = 36;

/** In letters: two columns of more have no room beside each other on a phone. */
const halfPhone = 20;

/** Tells which columns are so short that their words stay on one line. */
function keepColumns(widths: readonly number[]): (index: number) => boolean {
  const isShort = (width: number) => width <= shortColumn;
  const short = widths.filter(isShort);
  const sum = short.reduce((all, width) => all + width, 0);
  if (short.length === widths.length || sum > shortColumns) return () => false;
  return (index) => isShort(widths[index] ?? 0);
}

/** Counts the letters of a column's longest cell, its head among them. */
function measureColumn(
  index: number,
  head: readonly ShownWords[],
  rows: readonly (readonly ShownWords[])[],
): number {
  const cells = [head, ...rows].map((row) => readShownWords(row[index] ?? []).length);
  return Math.max(...cells);
}

/** Two columns have room on a phone, unless both are wide; what a pen fills in is for paper, where a table stays one. */
function mayStack(widths: readonly number[], rows: readonly (readonly ShownWords[])[]): boolean {
  const isForPen = (words: ShownWords) =>
    words.some(({ kind }) => kind === "lineToWriteOn" || kind === "boxToTick");
  const isWide = widths.length > 2 || widths.every((width) => width > halfPhone);
  return isWide && !rows.flat().some(isForPen);
}

function writeClasses(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [` class="${names.join(" ")}"`];
}

/**
 * Writes a run of words as HTML.
 *
 * @param words the words
 * @param page the address of the page they are shown on
 */
function writeWords(words: ShownWords, page = ""): string {
  return words.map((word) => writeWord(word, page)).join("");
}

function writeWord(word: ShownWord, page: string): string {
  switch (word.kind) {
    case "text":
      return escapeHtml(word.text);
    case "code":
      return `<code>${escapeHtml(word.text)}</code>`;
    case "toFillIn":
      return `<span class="to-fill-in">${escapeHtml(word.text)}</span>`;
    case "lineToWriteOn":
      return `<span class="line-to-write-on line-to-write-on--${nameLength(word.text)}"></span>`;
    case "boxToTick":
      return '<span class="box-to-tick"><span class="visually-hidden">☐</span></span>';
    case "lineBreak":
      return "<br>\n";
    case "emphasis":
      return `<em>${writeWords(word.words, page)}</em>`;
    case "strong":
      return `<strong>${writeWords(word.words, page)}</strong>`;
    case "struck":
      return `<s>${writeWords(word.words, page)}</s>`;
    case "link":
      return writeLink(word, page);
    case "picture":
      return `<img src="${escapeHtml(word.address)}" alt="${escapeHtml(word.alternative)}" width="${word.width}" height="${word.height}" loading="lazy">`;
  }
}

/** People draw a line as long as they want it; on the page it has one of three lengths. */
function nameLength(typed: string): "short" | "middle" | "long" {
  if (typed.length <= 6) return "short";
  return typed.length <= 16 ? "middle" : "long";
}

function writeLink(
  { address, title, words }: Extract<ShownWord, { readonly kind: "link" }>,
  page: string,
): string {
  const isOnPage = page !== "" && address.startsWith(`${page}#`);
  const inside = writeWords(words, page);
  const shown = isAddress(readShownWords(words)) ? mayBreakBehindStops(inside) : inside;
  const attributes = [
    `href="${escapeHtml(isOnPage ? address.slice(page.length) : address)}"`,
    ...(title === "" ? [] : [`title="${escapeHtml(title)}"`]),
    ...(isAddress(readShownWords(words)) ? [] : writeTyped(address)),
  ];
  return `<a ${attributes.join(" ")}>${shown}</a>`;
}

/** On paper an address stands behind its words where it leads elsewhere and somebody would type it. */
function writeTyped(address: string): readonly string[] {
  if (!address.startsWith(scheme)) return [];
  const typed = address.slice(scheme.length, address.endsWith("/") ? -1 : undefined);
  const isTyped = typed.length <= longestTyped && !/[?#&%]/.test(typed);
  return isTyped ? [`data-typed="${escapeHtml(typed)}"`] : [];
}

/** Nobody types it. */
const scheme = "https://";
/** Nobody types more letters than these from a sheet of paper. */
const longestTyped = 40;

/** Words that are an address of the web or of mail, which a narrow column would break anywhere. */
function isAddress(words: string): boolean {
  return !words.includes(" ") && /@|:\/\//.test(words);
}

function mayBreakBehindStops(html: string): string {
  return html.replace(/@|(?<=[\w.])\/(?=\w)/g, "$&<wbr>").replace(/(?<=\w)\.(?=\w)/g, "<wbr>.");
}
