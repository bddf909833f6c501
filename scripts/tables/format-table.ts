/**
 * Writes a table in markdown.
 *
 * @param headings what stands above each column
 * @param rows the cells of each row; a bar in a cell stays a bar
 * @returns the table's lines
 */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [formatRow(headings), `|${"---|".repeat(headings.length)}`, ...rows.map(formatRow)];
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
