import type { RowChange, RowState } from "../pages/matrix-changes.ts";

/** A summary is read before a change is taken up: it has to end somewhere. */
const mostRows = 60;

/**
 * Writes what changed in the matrix as Markdown, as GitHub shows it in the summary of a run.
 *
 * @param changes what changed
 */
export function formatMatrixChanges(changes: readonly RowChange[]): string {
  const heading = "### What changes in the matrix\n\n";
  if (changes.length === 0) {
    return `${heading}Nothing: every rule is documented where it was.\n`;
  }
  const rows = changes.slice(0, mostRows).map(({ id, title, before, after }) => {
    const cells = [formatState(before, after), formatState(after, before)];
    return `| ${escapeCell(id)} ${escapeCell(title)} | ${cells.join(" | ")} |\n`;
  });
  const more = changes.length - rows.length;
  const rest = more > 0 ? `\n… and ${more} more.\n` : "";
  return `${heading}| Rule | Before | With this change |\n|---|---|---|\n${rows.join("")}${rest}`;
}

/** Of the places, those alone that the other does not have: a summary says what changed. */
function formatState(state: RowState | undefined, other: RowState | undefined): string {
  if (state === undefined) return "–";
  const own = state.sections.filter((section) => other?.sections.includes(section) !== true);
  const notYet = state.notYetIn.map((place) => `not yet in: ${place}`);
  return [state.status, ...own, ...notYet].map(escapeCell).join("<br>");
}

/** Titles are a home's own words: none of them may end a cell or be taken for HTML or a link. */
function escapeCell(text: string): string {
  return text
    .replace(/[\p{Control}\u2028\u2029]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|~#@!]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
