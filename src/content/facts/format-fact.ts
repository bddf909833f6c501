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
