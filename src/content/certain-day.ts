import { readLeadingDay } from "./leading-day.ts";
import { type PlainDate, plainDateSchema } from "./plain-date.ts";

/**
 * Reads a day that is written another way than year-month-day, where no two days can be meant: a year that stands
 * first, a month by its name, or two numbers of which one is no month. Of `3/5/2026` nobody can tell.
 *
 * @param typed such as `10/19/2026`, `2026/1/5` or `October 19, 2026`
 */
export function readCertainDay(typed: string): PlainDate | undefined {
  const meant = readYearFirst(typed) ?? readNumbers(typed) ?? readNamed(typed);
  return plainDateSchema.safeParse(meant).data;
}

function readYearFirst(typed: string): string | undefined {
  const [, year, , month, day] = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(typed) ?? [];
  return write(year, month, day);
}

/** Where both are the same, it does not matter which is the month. */
function readNumbers(typed: string): string | undefined {
  const [, first, , second, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  const isMonthFirst = Number(first) <= 12 && (Number(second) > 12 || first === second);
  const isDayFirst = Number(first) > 12 && Number(second) <= 12;
  if (isMonthFirst) return write(year, first, second);
  return isDayFirst ? write(year, second, first) : undefined;
}

/** A weekday beside it may say another day, so it is left out. */
const namedPattern =
  /^(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4})$/i;

function readNamed(typed: string): string | undefined {
  return namedPattern.test(typed) ? readLeadingDay(typed) : undefined;
}

function write(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
