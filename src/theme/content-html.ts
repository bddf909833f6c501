import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import type { ShownBlock, ShownEntry, ShownWord, ShownWords } from "../content/shown-words.ts";

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
 */
function writeBlock(block: ShownBlock, page = ""): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${writeWords(block.words, page)}</p>`;
    case "line":
      return writeWords(block.words, page);
    case "heading":
      return `<h${block.level}>${writeWords(block.words, page)}</h${block.level}>`;
    case "list":
      return `<ul>\n${writeEntries(block.entries, page, block.days)}\n</ul>`;
    case "steps": {
      const start = block.first === 1 ? "" : ` start="${block.first}"`;
      return `<ol${start}>\n${writeEntries(block.entries, page)}\n</ol>`;
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

function writeEntries(
  entries: readonly ShownEntry[],
  page: string,
  days: readonly (string | undefined)[] = [],
): string {
  return entries
    .map((entry, index) => `<li${writeLastDay(days[index])}>${writeEntry(entry, page)}</li>`)
    .join("\n");
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
 */
function writeEntry(entry: ShownEntry, page = ""): string {
  return entry.map((block) => writeBlock(block, page)).join("\n");
}

function writeTable(
  { columns, head, rows, days = [] }: Extract<ShownBlock, { readonly kind: "table" }>,
  page: string,
): string {
  const writeRow = (cells: readonly ShownWords[], element: "th" | "td", day?: string) => {
    const written = cells.map((cell, index) => {
      const alignment = columns[index] ?? "start";
      const attributes = [
        ...(element === "th" ? [' scope="col"'] : []),
        ...(alignment === "start" ? [] : [` class="column--${alignment}"`]),
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
  const attributes = [
    `href="${escapeHtml(isOnPage ? address.slice(page.length) : address)}"`,
    ...(title === "" ? [] : [`title="${escapeHtml(title)}"`]),
    // On paper a link's address is spelled out, unless its words are the address already.
    ...(inside === escapeHtml(address) ? ['class="spelled-out"'] : []),
  ];
  return `<a ${attributes.join(" ")}>${inside}</a>`;
}
