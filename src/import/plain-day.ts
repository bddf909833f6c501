import { monthsOfTheYear } from "../content/plain-date.ts";

const months = monthsOfTheYear.map((month) => month.toLowerCase());

/**
 * Reads a day at the beginning of some words, as people in the United States write it.
 *
 * @param text such as `January 5, 2026`, `1/5/2026` or `2026-01-05`, with other words behind it
 * @returns the day as `YYYY-MM-DD`; nothing where it is no full day
 */
export function readPlainDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso !== null) return writeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (numbers !== null) return writeDay(Number(numbers[3]), Number(numbers[1]), Number(numbers[2]));
  const words = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(text);
  if (words === null) return undefined;
  const name = (words[1] ?? "").toLowerCase();
  const month = months.findIndex((full) => full === name || full.slice(0, 3) === name) + 1;
  return writeDay(Number(words[3]), month, Number(words[2]));
}

function writeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1970;
  return month > 0 && isReal ? date.toISOString().slice(0, 10) : undefined;
}
