import { type Weekday, weekdays } from "../../content/weekdays.ts";
import { isDenied, type Statement } from "./list-statements.ts";

/** What a statement says of the home's curfew: a time, or that there is one or none. */
export type CurfewClaim = CurfewTime | CurfewMention<"some"> | CurfewMention<"none">;

interface CurfewTime extends Typed {
  readonly says: "time";
  /** Minutes since midnight; a time past midnight belongs to the evening before. */
  readonly minutes: number;
  /** The days it is said for; none where the statement names none. */
  readonly days: readonly Weekday[];
}

interface CurfewMention<Says extends string> extends Typed {
  readonly says: Says;
}

interface Typed {
  /** Where it starts in the statement's text. */
  readonly offset: number;
  readonly typed: string;
}

/**
 * Reads what a statement says of the home's curfew.
 *
 * @param statement the statement
 * @returns what it says for sure; nothing where it is about a phase, a pass or somebody else's curfew
 */
export function readCurfew(statement: Statement): readonly CurfewClaim[] {
  const none = readNone(statement.text);
  if (none !== undefined) return [none];
  const times = readTimes(statement);
  return times.length > 0 ? times : readSome(statement.text);
}

const noCurfew =
  /\b(?:no(?: longer have a| longer keep a)?|without a?|(?:not|\w+n't|never) (?:have|has|set|keep|use|impose|enforce) an?y?|curfew-free) ?(?:set |fixed |house |nightly )?(?:curfews?|curfew time)\b(?! (?:violations?|change|changes|pass|passes|exceptions?|checks?))|\bcurfew-free\b|\bcome and go (?:freely|as (?:you|they) (?:please|like|want|wish))|\b(?:come|comes|return|get|be) (?:home|in|back) (?:at any (?:hour|time)|at all hours|any time|anytime|whenever|when(?:ever)? (?:you|they) (?:like|want|please|wish)|as late as (?:you|they))/i;
const notNone =
  /\b(?:for (?:those|anyone)|staff|manager|guests?|children|pass(?:es)?|phase|month|work)\b/i;

function readNone(text: string): CurfewClaim | undefined {
  const match = noCurfew.exec(text);
  if (match === null || notNone.test(text) || isDenied(text, match.index)) return undefined;
  return { says: "none", offset: match.index, typed: match[0] };
}

/** What is kept, missed or ours is there. */
const someCurfew =
  /\b(?:our|the|your|house|nightly) curfews? (?:is|are|applies|apply|starts?|begins?|holds?)\b|\b(?:keeps?|meets?|breaks?|miss(?:es)?|missing|observes?|respects?|obeys?|honors?|breaking|follows?|past|by|before) (?:to )?(?:the |our |your |house )?curfew\b|\b(?:we (?:have|set|keep)|there is) a (?:\w+ )?curfew\b/i;

function readSome(text: string): readonly CurfewClaim[] {
  const match = someCurfew.exec(text);
  if (match === null || isOfSomebodyElse.test(text) || isDenied(text, match.index)) return [];
  return [{ says: "some", offset: match.index, typed: match[0] }];
}

const curfew = /\bcurfews?\b/i;
/** Who has to be home by a time has a curfew, whatever it is called. */
const beHomeBy =
  /\b(?:home|inside(?: the (?:house|home))?|in (?:the|our) house|back(?: (?:at|in|to))?(?: (?:the|our) house| home)?|return(?: to the house)?|(?:be|are) in) (?:for the night |(?:each|every) (?:night|evening|day) )?(?:by|before|no later than|not later than|at) $/i;
const isOfSomebodyElse =
  /\b(?:city|town|county|state|law|minors?|children|under 18|parole|probation|court|guests?|visitors?|officer|neighbors?|vote)\b/i;
/** Who and what else is to be back by a time. */
const isOfOtherThings =
  /\b(?:bins?|cans?|carts?|cars?|manager|staff|dinner|meals?|dishes|chores|meetings?)\b/i;
/** Another time than the one everyone keeps. */
const isOfSome =
  /\b(?:first|until|during|phase|new|newer|orientation|blackout|months?|weeks?|\d+ days|pass|passes|late|except|exceptions?|extend\w*|extension|permission|approved|job|shifts?|holidays?|eve|for (?:those|anyone|residents (?:on|in|under|who)))\b/i;
/** A time behind one of these is of something else. */
const isOfSomethingElse =
  /\b(?:quiet|text|call|tell|ask (?:for|the)|lights|doors?|breakfast|phone|hours? (?:before|after)|minutes? (?:before|after)|from|between|wake|up|leave|start of|until)\b/i;

function readTimes({ text, title }: Statement): readonly CurfewClaim[] {
  const times = [...text.matchAll(timePattern)]
    .map((match) => ({ ...readTime(match), offset: match.index, typed: match[0] }))
    .filter(({ minutes }) => minutes <= latest || minutes >= earliest);
  const [first] = times;
  if (first === undefined || isOfSomebodyElse.test(text) || isOfOtherThings.test(text)) return [];
  if (isOfSome.test(text.replace(everyDay, ""))) return [];
  const before = text.slice(0, first.offset);
  const behind = text.slice(first.offset + first.typed.length);
  const isAbout =
    curfew.test(before) || /^ (?:\w+ )?curfew\b/i.test(behind) || beHomeBy.test(before);
  const isBelowHeading = curfew.test(title) && isBare(before);
  if (!isAbout && !isBelowHeading) return [];
  const from = before.search(curfew);
  if (isOfSomethingElse.test(before.slice(Math.max(0, from)))) return [];
  if (isDenied(text, first.offset)) return [];
  return spreadDays(text, times);
}

/** Only days, as in a list of them. */
function isBare(before: string): boolean {
  return (
    before
      .replace(dayWords, "")
      .replace(/\b(?:to|through|thru|and|at|on|by|is|nights?|days?)\b/gi, "")
      .match(/\p{Letter}/u) === null
  );
}

type Time = Omit<CurfewTime, "says" | "days">;

/** Days stand before each time, or behind each. What is about something else ends the list. */
function spreadDays(text: string, times: readonly Time[]): readonly CurfewClaim[] {
  const [first] = times;
  const isBefore = first !== undefined && readDays(text.slice(0, first.offset)).length > 0;
  const claims: CurfewClaim[] = [];
  for (const [index, time] of times.entries()) {
    const start = index === 0 ? 0 : endOf(times[index - 1]);
    const between = text.slice(start, time.offset);
    if (index > 0 && isOfSomethingElse.test(between)) break;
    if (index > 0 && isBefore && readDays(between).length === 0) break;
    const behind = text.slice(endOf(time), times[index + 1]?.offset ?? text.length);
    const days = readDays(isBefore ? between : behind);
    claims.push({ says: "time", ...time, days });
  }
  return claims;
}

function endOf(time: Time | undefined): number {
  return time === undefined ? 0 : time.offset + time.typed.length;
}

/** Curfews lie between noon and four in the morning. */
const earliest = 12 * 60;
const latest = 4 * 60;

const timePattern =
  /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?|\b(1\d|2[0-3]):([0-5]\d)\b|\b(noon|midnight)\b|\b(1[0-2]|[1-9]|nine|ten|eleven|twelve)(?::([0-5]\d))?(?: o'clock)? at night\b/gi;
const hourWords: Readonly<Record<string, number>> = { nine: 9, ten: 10, eleven: 11, twelve: 12 };

function readTime(match: RegExpMatchArray): { readonly minutes: number } {
  const [, hour, minute, half, hour24, minute24, word, nightHour, nightMinute] = match;
  if (word !== undefined) return { minutes: word.toLowerCase() === "noon" ? 12 * 60 : 0 };
  if (hour24 !== undefined) return { minutes: Number(hour24) * 60 + Number(minute24) };
  if (nightHour !== undefined) {
    const named = hourWords[nightHour.toLowerCase()] ?? Number(nightHour);
    const evening = named === 12 ? 0 : (named + (named < 4 ? 0 : 12)) * 60;
    return { minutes: evening + Number(nightMinute ?? 0) };
  }
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  return { minutes: hours * 60 + Number(minute ?? 0) };
}

const everyDay =
  /\b(?:(?:every|each|any) (?:night|evening|day)|all nights|nightly|daily|(?:seven|7) (?:days|nights) a week|all week)\b/gi;
const dayWords =
  /\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?(?: nights?)?|mon|tues?|wed|thurs?|fri|sat|sun|weekdays?|weeknights?|weekends?|(?:school|work|week) nights?|weekend nights?|(?:all|the|on) other (?:nights|days|evenings))\b/gi;

/** “Weekdays” may begin on Sunday or on Monday: only days that are so for everyone count. */
const groups: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/\bweekends?\b|\bweekend nights?\b/i, ["saturday"]],
  [
    /\bweekdays?\b|\bweeknights?\b|\b(?:school|work|week) nights?\b/i,
    ["monday", "tuesday", "wednesday", "thursday"],
  ],
];

/**
 * Reads the days that some words name.
 *
 * @param words such as `Sunday through Thursday`, `weekends` or `every night`
 * @returns the days, from Monday; none where the words name none
 */
export function readDays(words: string): readonly Weekday[] {
  if (new RegExp(everyDay).test(words)) return weekdays;
  const named = [...words.matchAll(namedDay)].map((match) => ({
    day: findDay(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = new Set<Weekday>(
    groups.flatMap(([pattern, days]) => (pattern.test(words) ? days : [])),
  );
  for (const [index, { day, end }] of named.entries()) {
    if (day === undefined) continue;
    found.add(day);
    const next = named[index + 1];
    if (next?.day !== undefined && isRange(words.slice(end, next.start))) {
      for (const between of listBetween(day, next.day)) found.add(between);
    }
  }
  return weekdays.filter((day) => found.has(day));
}

const namedDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun)\b/gi;

function findDay(typed: string): Weekday | undefined {
  return weekdays.find((day) => day.startsWith(typed.slice(0, 3).toLowerCase()));
}

function isRange(between: string): boolean {
  return /^(?:\.? nights?)?\.? ?(?:to|through|thru|until|till|-|–) ?$/i.test(between);
}

function listBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + weekdays.length) % weekdays.length;
  return Array.from(
    { length },
    (_, index) => weekdays[(start + index + 1) % weekdays.length] ?? last,
  );
}
