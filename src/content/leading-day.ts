import type { Passage } from "./passage.ts";
import { monthsOfTheYear, type PlainDate, plainDateSchema } from "./plain-date.ts";

const months = monthsOfTheYear.map((name) => name.slice(0, 3).toLowerCase());

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? +/i;
const monthFirst =
  /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|to|and|&) ?(\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})(?!\d)/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i;
const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const machine = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** As far as a day can reach into a text. */
const longest = 60;

/**
 * Reads the day that a text begins with, as people in the United States write it: “Saturday, December 5,
 * 2026, 9 am”, “Dec. 5–6, 2026”, “12/5/2026” or “2026-12-05”. Without a year nobody can tell the day.
 *
 * @param text such as what stands in the first cell of a row
 * @returns the last of the days it names; nothing where there is none, or none that there is
 */
export function readLeadingDay(text: string): PlainDate | undefined {
  const words = text.trim().slice(0, longest).replace(/\s+/g, " ").replace(weekday, "");
  const date = readMonthFirst(words) ?? readDayFirst(words) ?? readNumbers(words);
  return plainDateSchema.safeParse(date).data;
}

/**
 * Lists the days that entries of lists and rows of tables begin with, as pages have them for scripts:
 * whoever may read a text may read its days.
 *
 * @param text the words of its entries and of its rows
 */
export function listLeadingDays({
  listEntries,
  tableRows,
}: Pick<Passage, "listEntries" | "tableRows">): readonly PlainDate[] {
  return [...listEntries, ...tableRows].flatMap((words) => readLeadingDay(words) ?? []);
}

function readMonthFirst(words: string): string | undefined {
  const [, month = "", first = "", last = first, year = ""] = monthFirst.exec(words) ?? [];
  return writeDay(year, findMonth(month), last);
}

function readDayFirst(words: string): string | undefined {
  const [, day = "", month = "", year = ""] = dayFirst.exec(words) ?? [];
  return writeDay(year, findMonth(month), day);
}

function readNumbers(words: string): string | undefined {
  const [, month = "", day = "", year = ""] = numbers.exec(words) ?? [];
  return machine.exec(words)?.[0] ?? writeDay(year, Number(month), day);
}

/** A name is cut short at any letter from the third on, and spelt out no otherwise. */
function findMonth(name: string): number {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  const isMonth = monthsOfTheYear[index]?.toLowerCase().startsWith(name.toLowerCase());
  return isMonth || /^sept$/i.test(name) ? index + 1 : 0;
}

function writeDay(year: string, month: number, day: string): string | undefined {
  if (year === "" || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
