/**
 * Writes a table as CSV (RFC 4180).
 *
 * @param rows the rows, the head first
 */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

/**
 * Writes a cell so that no spreadsheet takes it for a formula (OWASP, CSV Injection): what begins
 * like one is given an apostrophe, which spreadsheets show as plain text.
 */
function writeCell(text: string): string {
  const harmless = /^[\s\p{Cf}]*[=+\-@\t＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
