import { type Weekday, weekdays } from "../../content/weekdays.ts";
import type { Word } from "../../text/words.ts";
import type { Span } from "../words.ts";

/** Days of the week that some words in a row name. */
export interface ReadDays extends Span {
  readonly kind: "weekday";
  readonly days: readonly Weekday[];
}

const everyDay = ["every", "each", "any", "all"];
const ofDay = /^(?:day|days|night|nights|evening|evenings)$/;
/** “Weekdays” may begin on Sunday or on Monday: only days that are so for everyone count. */
const groups: ReadonlyMap<string, readonly Weekday[]> = new Map(
  Object.entries({
    weekend: ["saturday"],
    weekends: ["saturday"],
    weekday: ["monday", "tuesday", "wednesday", "thursday"],
    weekdays: ["monday", "tuesday", "wednesday", "thursday"],
    weeknight: ["monday", "tuesday", "wednesday", "thursday"],
    weeknights: ["monday", "tuesday", "wednesday", "thursday"],
    nightly: weekdays,
    daily: weekdays,
  }),
);
const ofWeek = /^(?:school|work|week)$/;
const rangeWords = new Set(["to", "through", "thru", "until", "till"]);

/** What words for days begin with; most others do not. */
const mayBeDay =
  /^(?:mon|tue|wed|thu|fri|sat|sun|week|work|school|night|dail|every|each|any|all|seven|7)/;

/**
 * Finds the days that words name, one after another as they stand there.
 *
 * @param words the words of a text
 * @returns each run of days, such as `Sunday through Thursday`, `weekends` or `every night`
 */
export function readDays(words: readonly Word[]): readonly ReadDays[] {
  const found: ReadDays[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBeDay.test(words[at]?.text ?? "")) continue;
    const read = readGroup(words, at) ?? readNamed(words, at);
    if (read === undefined) continue;
    found.push(read);
    at = read.to - 1;
  }
  return found;
}

function readGroup(words: readonly Word[], from: number): ReadDays | undefined {
  const { text = "" } = words[from] ?? {};
  const next = words[from + 1]?.text ?? "";
  if (everyDay.includes(text) && ofDay.test(next) && next !== "days") return all(from, from + 2);
  if (
    /^(?:seven|7)$/.test(text) &&
    next === "days" &&
    /^[aper]+$/.test(words[from + 2]?.text ?? "")
  )
    return words[from + 3]?.text === "week" ? all(from, from + 4) : undefined;
  if (text === "all" && next === "week") return all(from, from + 2);
  if (ofWeek.test(text) && /^nights?$/.test(next))
    return { kind: "weekday", from, to: from + 2, days: groups.get("weekday") ?? [] };
  const days = groups.get(text);
  return days === undefined ? undefined : { kind: "weekday", from, to: from + 1, days };
}

function all(from: number, to: number): ReadDays {
  return { kind: "weekday", from, to, days: weekdays };
}

const dayName =
  /^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

function findDay(word: Word | undefined): Weekday | undefined {
  if (word === undefined || !dayName.test(word.text)) return undefined;
  return weekdays.find((day) => day.startsWith(word.text.slice(0, 3)));
}

function readNamed(words: readonly Word[], from: number): ReadDays | undefined {
  const first = findDay(words[from]);
  if (first === undefined) return undefined;
  const found = new Set([first]);
  let last = first;
  let to = skipNight(words, from + 1);
  for (;;) {
    const { isRange, at } = readBetween(words, to);
    const next = at === undefined ? undefined : findDay(words[at]);
    if (at === undefined || next === undefined) break;
    if (isRange) for (const day of listBetween(last, next)) found.add(day);
    found.add(next);
    last = next;
    to = skipNight(words, at + 1);
  }
  return { kind: "weekday", from, to, days: weekdays.filter((day) => found.has(day)) };
}

function skipNight(words: readonly Word[], at: number): number {
  return /^(?:night|nights|evening|evenings)$/.test(words[at]?.text ?? "") ? at + 1 : at;
}

/** What stands between two days: a dash or “to” between the ends of a range, a comma or “and” in a list. */
function readBetween(
  words: readonly Word[],
  at: number,
): { readonly isRange: boolean; readonly at: number | undefined } {
  const { text = "", gap = "" } = words[at] ?? {};
  const isDash = /^\.?\s?[-–—]+\s?$/.test(gap);
  if (findDay(words[at]) !== undefined && (isDash || /^\s?[,/&]\s?$/.test(gap)))
    return { isRange: isDash, at };
  if (rangeWords.has(text)) return { isRange: true, at: at + 1 };
  if (text === "and" || text === "or") return { isRange: false, at: at + 1 };
  return { isRange: false, at: undefined };
}

function listBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + weekdays.length) % weekdays.length;
  return Array.from(
    { length },
    (_, index) => weekdays[(start + index + 1) % weekdays.length] ?? last,
  );
}
