import type { Word } from "../../text/words.ts";
import type { Span } from "../words.ts";

/** A time of day in a text, or the time from one to another. */
export interface ReadTime extends Span {
  readonly kind: "time";
  /** Minutes since midnight. */
  readonly start: number;
  /** Minutes since midnight; none where only one time is told. */
  readonly end?: number;
  /** Set where the text leaves out which half of the day it is, as in “be home by 11”. */
  readonly isHalfUntold?: true;
}

interface PlainTime extends Span {
  readonly hour: number;
  readonly minute: number;
  /** None where the text leaves it out, as at the start of “1:30 - 4:30 pm”. */
  readonly half: "am" | "pm" | "none" | undefined;
}

/** What a time begins with; most words do not. */
const mayBeTime = /^(?:\d|[otfsenhm][a-z]+$)/;

/**
 * Finds the times of day in a text. A number is one where “am”, “pm” or the like says so, or where it leads to
 * such a time.
 *
 * @param words the words of the text
 * @returns the times in reading order
 */
export function readTimes(words: readonly Word[]): readonly ReadTime[] {
  const times: ReadTime[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBeTime.test(words[at]?.text ?? "")) continue;
    const first = readPlainTime(words, at);
    if (first === undefined) continue;
    const second = readRangeEnd(words, first);
    const time =
      second === undefined
        ? (readSingle(first) ?? readBare(words, first))
        : joinRange(first, second);
    if (time === undefined) continue;
    times.push(time);
    at = time.to - 1;
  }
  return times;
}

function readSingle(time: PlainTime): ReadTime | undefined {
  if (time.half === undefined) return undefined;
  return { kind: "time", from: time.from, to: time.to, start: readMinutes(time, time.half) };
}

const leading = /^(?:at|by|until|till|til|is|before)$/;
const following =
  /^(?:on|every|each|sharp|nightly|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|weeknights?|weekdays?|weekends?)$/;

/** “Curfew is 11 on weeknights”, “be home by 10.”: a number with nothing that it could count. */
function readBare(words: readonly Word[], { from, to, hour, minute }: PlainTime) {
  if (hour < 1 || hour > 12 || !leading.test(words[from - 1]?.text ?? "")) return undefined;
  const next = words[to];
  const isLast = next === undefined || /[,;).!]/.test(next.gap);
  if (!isLast && !following.test(next.text)) return undefined;
  const start = (hour % 12) * 60 + minute;
  return { kind: "time", from, to, start, isHalfUntold: true } as const;
}

function joinRange(first: PlainTime, second: PlainTime): ReadTime | undefined {
  if (second.half === undefined) return undefined;
  const end = readMinutes(second, second.half);
  const start =
    first.half === undefined ? guessStart(first, second) : readMinutes(first, first.half);
  return { kind: "time", from: first.from, to: second.to, start, end };
}

/** “1 - 5 pm” starts in the same half of the day, and “9:30 - 6:30 am” in the one before. */
function guessStart(first: PlainTime, { half, ...second }: PlainTime): number {
  if (half === undefined || half === "none") return readMinutes(first, "none");
  const same = readMinutes(first, half);
  const other = readMinutes(first, half === "am" ? "pm" : "am");
  return same < readMinutes(second, half) ? same : other;
}

type Clock = Pick<PlainTime, "hour" | "minute">;

function readMinutes({ hour, minute }: Clock, half: "am" | "pm" | "none"): number {
  if (half === "none") return hour * 60 + minute;
  return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

const clock = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|a|p)?$/;
const hours = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function readPlainTime(words: readonly Word[], from: number): PlainTime | undefined {
  const { text = "", gap = "" } = words[from] ?? {};
  if (text === "noon") return { from, to: from + 1, hour: 12, minute: 0, half: "none" };
  if (text === "midnight") return { from, to: from + 1, hour: 0, minute: 0, half: "none" };
  if (text === "half" && words[from + 1]?.text === "past") return readHalfPast(words, from);
  const military = readMilitary(words, from);
  if (military !== undefined) return military;
  const match = clock.exec(hours.includes(text) ? String(hours.indexOf(text) + 1) : text);
  if (match === null || /[/.#]$/.test(gap)) return undefined;
  const [, hour = "", minute = "0", shortHalf] = match;
  // “11p to 8a”: elsewhere “5a” is the number of a rule or a flat.
  const isShort = shortHalf?.length === 1;
  if (isShort && !isTimeBeside(words, from)) return undefined;
  const half = isShort ? `${shortHalf}m` : shortHalf;
  const clockTime = { from, hour: Number(hour), minute: Number(minute) };
  if (clockTime.hour > 24 || clockTime.minute > 59) return undefined;
  if (half === "am" || half === "pm") return { ...clockTime, to: from + 1, half };
  const next = readHalf(words, from + 1);
  if (next !== undefined) return { ...clockTime, ...next };
  const is24Hours = match[2] !== undefined && (clockTime.hour > 12 || /^0/.test(hour));
  return { ...clockTime, to: from + 1, half: is24Hours ? "none" : undefined };
}

/** “2200 hours”, “Friday, 2330”: a number of four digits alone may be a year, a room or a number in a street. */
function readMilitary(words: readonly Word[], from: number): PlainTime | undefined {
  const { text = "", gap = "" } = words[from] ?? {};
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined || /[/.#-]$/.test(gap)) return undefined;
  const hasUnit = /^(?:hours?|hrs?)$/.test(words[from + 1]?.text ?? "");
  const isRange =
    rangeWords.has(words[from + 1]?.text ?? "") && /^\d{4}$/.test(words[from + 2]?.text ?? "");
  const isYear = /^(?:19|20)/.test(text) && !weekday.test(words[from - 1]?.text ?? "");
  if (!hasUnit && !isRange && (isYear || !isLastTime(words, from))) return undefined;
  const to = hasUnit ? from + 2 : from + 1;
  return { from, to, hour: Number(hour), minute: Number(minute), half: "none" };
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** Right behind a day, or behind “by” or “at” where nothing follows that it could be the number of. */
function isLastTime(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.text ?? "";
  const next = words[from + 1];
  const isLast = next === undefined || /[,;).!(]/.test(next.gap);
  return isLast && (weekday.test(before) || /^(?:at|by|before|until|till|to)$/.test(before));
}

const besideTime = /^(?:at|by|from|until|till|to|\d{1,2}(?::\d\d)?[ap]m?)$/;

function isTimeBeside(words: readonly Word[], at: number): boolean {
  const isRange = [words[at], words[at + 1]].some((word) => /^\s?[-–—]\s?$/.test(word?.gap ?? ""));
  const leads = rangeWords.has(words[at + 1]?.text ?? "");
  return isRange || leads || besideTime.test(words[at - 1]?.text ?? "");
}

function readHalf(words: readonly Word[], at: number): Pick<PlainTime, "to" | "half"> | undefined {
  const word = words[at];
  if (word === undefined || !/^\s*-?$/.test(word.gap)) return undefined;
  if (word.text === "am" || word.text === "pm") return { to: at + 1, half: word.text };
  if (word.text === "oclock") return readHalf(words, at + 1) ?? readPartOfDay(words, at + 1);
  return readPartOfDay(words, at);
}

/** “Ten at night”, “six in the morning”. */
function readPartOfDay(
  words: readonly Word[],
  at: number,
): Pick<PlainTime, "to" | "half"> | undefined {
  const said = words
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(" ");
  if (said.startsWith("at night")) return { to: at + 2, half: "pm" };
  if (said === "in the morning") return { to: at + 3, half: "am" };
  if (said === "in the evening" || said === "in the afternoon") return { to: at + 3, half: "pm" };
  return undefined;
}

function readHalfPast(words: readonly Word[], from: number): PlainTime | undefined {
  const hour = readPlainTime(words, from + 2);
  if (hour === undefined || hour.minute !== 0) return undefined;
  return { ...hour, from, minute: 30 };
}

const rangeWords = new Set(["to", "until", "till", "til", "through", "thru"]);

function readRangeEnd(words: readonly Word[], first: PlainTime): PlainTime | undefined {
  const next = words[first.to];
  if (next === undefined) return undefined;
  if (/^\s?[-–—]+\s?$/.test(next.gap)) return readPlainTime(words, first.to);
  if (!/^\s*$/.test(next.gap)) return undefined;
  const goesOn = readGoingOn(words, first.to);
  if (goesOn !== undefined) return readPlainTime(words, goesOn);
  const isBetween = next.text === "and" && words[first.from - 1]?.text === "between";
  if (!rangeWords.has(next.text) && !isBetween) return undefined;
  return readPlainTime(words, first.to + 1);
}

const goingOn = /^(?:lasts?|lasting|runs?|running|ends?|ending|continues?|holds?)$/;

/** “10 pm and lasts until 7 am”, “10 pm and ends at 7 am”: the place of the second time. */
function readGoingOn(words: readonly Word[], from: number): number | undefined {
  const verb = words[from]?.text === "and" ? from + 1 : from;
  if (!goingOn.test(words[verb]?.text ?? "")) return undefined;
  const lead = words[verb + 1]?.text ?? "";
  return rangeWords.has(lead) || lead === "at" || lead === "by" ? verb + 2 : undefined;
}
