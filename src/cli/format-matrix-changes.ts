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
  const rows = changes
    .slice(0, mostRows)
    .map(
      ({ id, title, before, after }) =>
        `| ${escapeCell(id)} ${escapeCell(title)} | ${formatState(before)} | ${formatState(after)} |\n`,
    );
  const more = changes.length - rows.length;
  const rest = more > 0 ? `\n… and ${more} more.\n` : "";
  return `${heading}| Rule | Before | With this change |\n|---|---|---|\n${rows.join("")}${rest}`;
}

function formatState(state: RowState | undefined): string {
  if (state === undefined) return "–";
  return [state.status, ...state.sections].map(escapeCell).join("<br>");
}

/** Titles are a home's own words: none of them may end a cell or be taken for HTML or a link. */
function escapeCell(text: string): string {
  return text
    .replace(/[\p{Control}\u2028\u2029]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|~#@!]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
