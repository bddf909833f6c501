/** A line as a terminal shows it, and the marks below it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

/** How many cells of a line are shown; of a longer one, those round the mark. */
const mostCells = 84;
/** How many of them stand before the mark. */
const cellsBefore = 24;

/**
 * Shows a stretch of a line with a mark below it. What a terminal would act on, or nobody would see, is
 * shown as a dot.
 *
 * @param text the line
 * @param start where the stretch starts, in UTF-16 units from 0
 * @param end where it ends; the end of the line where it goes on
 * @returns nothing for a line in letters that run from right to left, which terminals put in an order
 *   of their own, and for one with nothing in it
 */
export function excerptLine(text: string, start: number, end: number): Excerpt | undefined {
  if (text.trim() === "" || rightToLeft.test(text)) return undefined;
  const cells = listCells(text.slice(0, longestRead));
  const first = cells.findIndex((cell) => cell.end > start);
  if (first === -1) return undefined;
  const from = findWindowStart(cells, first);
  const shown = takeCells(cells.slice(from));
  const last = from + shown.length;
  const marked = cells.slice(first, Math.max(first + 1, last)).filter((cell) => cell.start < end);
  const lead = from > 0 ? "…" : "";
  const trail = last < cells.length || text.length > longestRead ? "…" : "";
  const before = cells.slice(from, first);
  return {
    line: `${lead}${shown.map((cell) => cell.shown).join("")}${trail}`.trimEnd(),
    marks: " ".repeat(lead.length + measure(before)) + "^".repeat(Math.max(1, measure(marked))),
  };
}

/** A longer line is no line that anybody reads. */
const longestRead = 10_000;

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** How many columns of a terminal it takes. */
  readonly width: number;
}

/** Made when a line is shown, since to make it takes longer than to start a command. */
let segmenter: Intl.Segmenter | undefined;

/** What a person sees as one character is one cell, however many letters and accents it is made of. */
function listCells(text: string): readonly Cell[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment, index }) => {
    const shown = segment === "\t" ? "  " : unseen.test(segment) ? "·" : segment;
    const width = segment === "\t" ? 2 : wide.test(shown) ? 2 : 1;
    return { start: index, end: index + segment.length, shown, width };
  });
}

/** Nothing in it can be seen, or a part of it would turn the line round or move the cursor. */
const unseen =
  /[\p{Control}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|^[\p{Format}\p{Mark}]+$|^[^\S ]$/u;

/** Takes two columns (Unicode Standard Annex 11, wide and fullwidth; emoji are shown as wide). */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\u3000-\u303E\u30A0-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6])/u;

function measure(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** A line that fits is shown from its start. */
function findWindowStart(cells: readonly Cell[], first: number): number {
  if (measure(cells) <= mostCells) return 0;
  let from = first;
  for (let room = cellsBefore; from > 0; from -= 1) {
    room -= cells[from - 1]?.width ?? 0;
    if (room < 0) break;
  }
  return from;
}

function takeCells(cells: readonly Cell[]): readonly Cell[] {
  let room = mostCells;
  const end = cells.findIndex(({ width }) => {
    room -= width;
    return room < 0;
  });
  return end === -1 ? cells : cells.slice(0, end);
}
