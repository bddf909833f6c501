import { escapeHtml } from "markdown-it/lib/common/utils.mjs";

/** With which an order to a terminal begins. */
const orderStart = String.fromCharCode(27);

/** An order behind that: numbers, and the letter that says what it is. */
const orderPattern = /^\[([\d;?]*)([A-Za-z])/;

/**
 * Reads what stands on a terminal's screen in the end: what was written over is gone, and so are colors.
 *
 * @param sent all that a program wrote, with the orders that move the cursor (ECMA-48)
 * @returns the lines of the screen
 */
export function readScreen(sent: string): string {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  const rowAt = (index: number): string[] => {
    while (rows.length <= index) rows.push([]);
    return rows[index] ?? [];
  };
  const follow = (numbers: string, order: string) => {
    const count = Number(numbers || "1");
    if (order === "A") row = Math.max(0, row - count);
    if (order === "B") row += count;
    if (order === "C") column += count;
    if (order === "D") column = Math.max(0, column - count);
    if (order === "G") column = count - 1;
    if (order === "K") rowAt(row).length = numbers === "2" ? 0 : column;
    if (order === "J") {
      rowAt(row).length = column;
      rows.length = row + 1;
    }
  };
  const write = (letter: string) => {
    if (letter === "\r") column = 0;
    else if (letter === "\n") {
      row += 1;
      column = 0;
    } else {
      rowAt(row)[column] = letter;
      column += 1;
    }
  };
  for (const [index, part] of sent.split(orderStart).entries()) {
    const [order = "", numbers = "", letter = ""] = (index > 0 && orderPattern.exec(part)) || [];
    if (letter !== "") follow(numbers, letter);
    for (const each of part.slice(order.length)) write(each);
  }
  const lines = rows.map((letters) => Array.from(letters, (letter) => letter ?? " ").join(""));
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/**
 * Makes the page on which a screen is shown for a picture.
 *
 * @param lines what stands on the screen
 * @param columns how many letters a line of the terminal has
 */
export function createScreenPage(lines: string, columns: number): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><style>
body { margin: 0; }
pre { box-sizing: border-box; width: calc(${columns}ch + 2rem); margin: 0; padding: 1rem; background: #1d1f21; color: #f2f0eb;
  font: 14px/1.45 "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap; }
</style></head><body><pre>${escapeHtml(lines)}</pre></body></html>`;
}
