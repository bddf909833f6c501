import type { Locale } from "../../locales/locale.ts";
import type { FactValue } from "./fact-value.ts";

/**
 * Writes a fact as plain text, for summaries, search and checks.
 *
 * @param value the fact
 * @param locale the language to write it in
 * @returns the words a visitor reads
 */
export function formatFact(value: FactValue, locale: Locale): string {
  return value.kind === "date" ? locale.formatDay(value.shown) : value.shown;
}
