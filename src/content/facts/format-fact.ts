import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import { formatDate } from "../plain-date.ts";
import type { FactValue } from "./fact-value.ts";

/**
 * Writes a fact as plain text, for summaries, search and checks.
 *
 * @param value the fact
 * @returns the words a visitor reads
 */
export function formatFact(value: FactValue): string {
  return value.kind === "date" ? formatDate(value.shown) : value.shown;
}

/**
 * Writes a fact as HTML: phones, email and web addresses become links unless they stand in one.
 *
 * @param value the fact
 * @param where whether the fact stands inside a link already
 * @returns escaped HTML
 */
export function formatFactAsHtml(
  value: FactValue,
  where: { readonly insideLink: boolean },
): string {
  const shown = escapeHtml(formatFact(value));
  if (value.kind === "toFillIn") return `<span class="to-fill-in">${shown}</span>`;
  const address = where.insideLink ? undefined : findAddress(value);
  if (address === undefined) return shown;
  // On paper a link's address is spelled out, unless its words are the address already.
  const spelledOut = value.kind === "url" ? ' class="spelled-out"' : "";
  return `<a href="${escapeHtml(address)}"${spelledOut}>${shown}</a>`;
}

function findAddress(value: FactValue): string | undefined {
  if (value.kind === "phone") return value.callAddress;
  if (value.kind === "email") return `mailto:${value.shown}`;
  if (value.kind === "url") return value.shown;
  return undefined;
}
