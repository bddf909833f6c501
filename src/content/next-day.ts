import { addDays, addMonths, findWeekday, type PlainDate, readMonth } from "./plain-date.ts";
import { weekdays } from "./weekdays.ts";

const ordinals = ["first", "second", "third", "fourth", "last"];
const figures = ["1st", "2nd", "3rd", "4th"];

const recurring = new RegExp(
  `^(?:(?:on|each|every|the) +)*(?:(${[...ordinals, ...figures].join("|")}) +)?(${weekdays.join("|")})(s?)(?![a-z])(.*)`,
  "i",
);

/** What makes a day of the week another thing than each of them: another beat, or a day of the month. */
const notEach = /^[,\s]*(?:\d{1,2}(?![\d:]| *[ap]\.?m)|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b)/i;

/** As far as a day can reach into a text. */
const longest = 60;

/**
 * Reads on which day next something happens that happens again and again, as a text begins: “Every Saturday, 9 am”,
 * “Sundays at 2 pm” or “First Saturday of each month”.
 *
 * @param text such as what stands in an entry of a list
 * @param today the day to look from, which may be the day itself
 * @returns nothing where it begins otherwise
 */
export function readNextDay(text: string, today: PlainDate): PlainDate | undefined {
  const words = text.trim().slice(0, longest).replace(/\s+/g, " ");
  const [, ordinal, name, plural, rest = ""] = recurring.exec(words) ?? [];
  if (name === undefined || notEach.test(rest)) return undefined;
  const weekday = weekdays.findIndex((day) => name.toLowerCase().startsWith(day));
  if (ordinal !== undefined) return findOfMonth(findOrdinal(ordinal), weekday, today);
  const isEach = plural !== "" || /^(?:(?:on|the) +)*(?:each|every)\b/i.test(words);
  return isEach ? reachWeekday(today, weekday) : undefined;
}

function findOrdinal(said: string): number {
  const known = said.toLowerCase();
  return Math.max(ordinals.indexOf(known), figures.indexOf(known));
}

function reachWeekday(from: PlainDate, weekday: number): PlainDate {
  return addDays(from, (weekday - findWeekday(from) + 7) % 7);
}

/** The first one, the second and so on, or the last; of next month where this month's is over. */
function findOfMonth(ordinal: number, weekday: number, today: PlainDate): PlainDate {
  const firstOfMonth = `${readMonth(today)}-01`;
  const months = [firstOfMonth, addMonths(firstOfMonth, 1)];
  const days = months.map((month) =>
    ordinals[ordinal] === "last"
      ? addDays(reachWeekday(addMonths(month, 1), weekday), -7)
      : addDays(reachWeekday(month, weekday), 7 * ordinal),
  );
  return days.find((day) => day >= today) ?? today;
}
