import type { Weekday } from "../content/weekdays.ts";
import type {
  ClaimSubject,
  ClaimWords,
  ValueKind,
  ValueSubject,
} from "../locales/document-claims.ts";
import type { Word } from "../text/words.ts";
import type { ClaimValue } from "./claim.ts";
import { type FoldedWords, smallWordsOf, topicWaysOf } from "./claim-language.ts";
import { isConditional, isDeniedValue } from "./conditions.ts";
import { listPlaces, type Phrases } from "./phrases.ts";
import { listScopeSpans } from "./read-scope.ts";
import { isPronoun, listNamed, type Sentence } from "./read-sentences.ts";
import type { Said } from "./said.ts";
import { type ReadCount, readBareCounts, readCounts } from "./values/read-counts.ts";
import { type ReadDays, readDays } from "./values/read-days.ts";
import { type ReadDuration, readDurations } from "./values/read-durations.ts";
import { findPeriod, type ReadMoney, readSums } from "./values/read-money.ts";
import { type ReadMonthDay, readMonthDays } from "./values/read-month-days.ts";
import { type ReadRate, readRates } from "./values/read-rates.ts";
import { type ReadTime, readTimes } from "./values/read-times.ts";
import type { Span } from "./words.ts";

type ReadValue =
  | ReadTime
  | ReadDuration
  | ReadMoney
  | ReadCount
  | ReadDays
  | ReadMonthDay
  | ReadRate;

/**
 * Reads the times, amounts and days that a sentence tells of known subjects. A value belongs to the subject that is
 * named nearest; where the sentence names none, to the one of the title or line that it goes on from, if nothing else
 * stands in it.
 *
 * @param sentence the sentence
 * @param language the words of its language
 */
export function readValues(
  sentence: Sentence,
  language: ClaimWords,
): readonly Said<ValueSubject>[] {
  if (!mayHaveValue.test(sentence.text)) return [];
  const subjects = [...listNamed(sentence)].filter(isOfValue);
  if (subjects.length === 0) return [];
  const days = readDays(sentence.words);
  const plain = listPlainValues(sentence.words, days, new Set(subjects.map(({ kind }) => kind)));
  const seen = subjects.flatMap((subject) => seeSubject(sentence, subject, plain));
  return plain
    .concat(seen.flatMap(({ counts }) => counts))
    .flatMap((value) => bindValue(sentence, value, seen, { days, language }));
}

/** What no value is without; most sentences have nothing of it. */
const mayHaveValue =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|ninety|once|twice|every|each|daily|nightly|weekly|monthly|an?|noon|midnight|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|mon|tues?|wednes|thurs?|fri|satur|sun)(?:days?)?\b/i;

const valueKinds: ReadonlySet<string> = new Set<ValueKind>([
  "time",
  "duration",
  "money",
  "count",
  "weekday",
  "monthday",
  "rate",
]);

function isOfValue(subject: ClaimSubject): subject is ValueSubject {
  return valueKinds.has(subject.kind);
}

function listPlainValues(
  words: readonly Word[],
  days: readonly ReadDays[],
  kinds: ReadonlySet<ValueKind>,
): readonly ReadValue[] {
  return [
    ...(kinds.has("time") ? readTimes(words) : []),
    ...(kinds.has("duration") ? readDurations(words) : []),
    ...(kinds.has("money") ? readSums(words) : []),
    ...(kinds.has("rate") ? readRates(words) : []),
    ...(kinds.has("monthday") ? readMonthDays(words) : []),
    ...days.filter((named) => named.days.length <= 3),
  ];
}

/** A subject with its words in a sentence. */
interface SeenSubject {
  readonly subject: ValueSubject;
  /** Where the sentence names it. */
  readonly own: Phrases;
  /** How near what the sentence goes on from names it; none where nothing does. */
  readonly above: number | undefined;
  /** All words of the subject in the sentence. */
  readonly words: Phrases;
  /** Whether the sentence has words for what is done about it. */
  readonly isDone: boolean;
  /** What is counted of it. */
  readonly counts: readonly ReadCount[];
}

function seeSubject(
  sentence: Sentence,
  subject: ValueSubject,
  values: readonly ReadValue[],
): readonly SeenSubject[] {
  const { words, found, context } = sentence;
  if (subject.kind !== "count" && !values.some(({ kind }) => kind === subject.kind)) return [];
  const {
    anyOf,
    beside = [],
    unless = [],
    unlessAbove = [],
    counted = [],
    given = [],
    anyOfRegular = [],
    titles = [],
    doing = [],
  } = subject;
  if (context.some((folded) => names(folded, unlessAbove))) return [];
  if (found.size > 0 && listPlaces(found, unless).some((span) => !isInAnchor(words, span, values)))
    return [];
  const isRegular = values.some((value) => value.kind === "money" && value.per !== undefined);
  const all = isRegular ? [...anyOf, ...anyOfRegular] : anyOf;
  const named = [...listPlaces(found, all), ...listWays(sentence, subject)].filter(
    (span) => !isAnchor(words, span, values) && !values.some((value) => isWithin(span, value)),
  );
  const own = named.length > 0 ? named : listStandIns(sentence, subject);
  const label =
    own.length > 0 ? [] : listPlaces(found, titles).filter((span) => isLabel(words, span));
  const at = label.length > 0 ? 0 : context.findIndex((folded) => titlesIt(folded, anyOf, titles));
  const above = at === -1 || names(context[at], unless) ? undefined : at;
  if (own.length === 0 && above === undefined) return [];
  const around = [
    ...context.slice(0, Math.max(nearContext, (above ?? 0) + 1)),
    ...context.slice(-1),
  ];
  const isOwnBeside =
    beside.length === 0 || label.length > 0 || listPlaces(found, beside).length > 0;
  const isElse = names(around[0], unless);
  if (!isOwnBeside && (isElse || !around.some((folded) => names(folded, beside)))) return [];
  const things = listPlaces(found, counted);
  return [
    {
      subject,
      own,
      above: own.length > 0 ? undefined : above,
      words: [
        ...own,
        ...label,
        ...[anyOf, beside, given].flatMap((some) => listPlaces(found, some)),
        ...things,
      ],
      isDone: listPlaces(found, doing).length > 0,
      counts: listCounts(words, subject, things, above),
    },
  ];
}

/** “Meetings. Three a week”: below a lead that names it, a number for a time counts it. */
function listCounts(
  words: readonly Word[],
  { kind }: ValueSubject,
  things: Phrases,
  above: number | undefined,
): readonly ReadCount[] {
  if (kind !== "count") return [];
  if (things.length > 0) return readCounts(words, things);
  return above === 0 ? readBareCounts(words) : [];
}

/** What stands farther above says less of what a sentence is about, save the document's own title. */
const nearContext = 2;

function names(folded: FoldedWords | undefined, phrases: readonly string[]): boolean {
  return folded !== undefined && phrases.length > 0 && listPlaces(folded.found, phrases).length > 0;
}

/** In a way to name it each group of words stands somewhere in the sentence. */
function listWays({ found }: Sentence, subject: ValueSubject): Phrases {
  return topicWaysOf(subject).flatMap((way) => {
    const groups = way.map((group) => listPlaces(found, group));
    return groups.every((places) => places.length > 0) ? groups.flat() : [];
  });
}

/** A short title may be about one thing alone, though its words in a sentence may be about many. */
const shortTitle = 4;

function titlesIt(
  folded: FoldedWords,
  anyOf: readonly string[],
  titles: readonly string[],
): boolean {
  return names(folded, anyOf) || (folded.words.length <= shortTitle && names(folded, titles));
}

/** “Guests: 9 am to 9 pm”. */
function isLabel(words: readonly Word[], { from, to }: Span): boolean {
  return from < 2 && /^\s?[:–—]/.test(words[to]?.gap ?? "");
}

/** “Take your things. We hold them for 30 days.” What has a value of its own needs no other sentence for it. */
function listStandIns({ words, goesOn }: Sentence, { anyOf, unless = [] }: ValueSubject): Phrases {
  if (goesOn === undefined || !names(goesOn, anyOf) || names(goesOn, unless)) return [];
  if (goesOn.words.some(({ text }) => /\d/.test(text)) || readDurations(goesOn.words).length > 0)
    return [];
  return words.flatMap((word, from) => (isPronoun(word) ? [{ from, to: from + 1 }] : []));
}

/** “Five days after the answer” tells of no answer. */
function isInAnchor(words: readonly Word[], { from }: Span, values: readonly ReadValue[]): boolean {
  return values.some(
    ({ kind, to }) =>
      kind === "duration" &&
      to < from &&
      from - to <= anchorReach &&
      /^(?:of|after|from|following)$/.test(words[to]?.text ?? "") &&
      /^(?:the|this|that|a|an|your)$/.test(words[to + 1]?.text ?? "") &&
      !words.slice(to, from + 1).some(({ gap }) => /[.;:,]/.test(gap)),
  );
}

const anchorReach = 4;

/** In “5 working days” is no work. */
function isWithin(span: Span, { kind, from, to }: ReadValue): boolean {
  return kind === "duration" && span.from >= from && span.to <= to;
}

const anchoring = new Set("of after from following since upon before prior until".split(" "));
const articles = new Set(
  "to the a an your this that its their his her our any each day date time having".split(" "),
);

/** “Five days after the decision” tells nothing of when is decided. */
function isAnchor(words: readonly Word[], topic: Span, values: readonly ReadValue[]): boolean {
  return values.some(({ kind, to }) => {
    if (kind !== "duration" || to > topic.from || topic.from - to > 7) return false;
    const between = words.slice(to, topic.from).map(({ text }) => text);
    const [first = ""] = between;
    if (words.slice(to, topic.from + 1).some(({ gap }) => /[.;:,]/.test(gap))) return false;
    const isLed = anchoring.has(first) || /^(?:in|ahead|notice)$/.test(first);
    return (
      isLed &&
      between.some((word) => anchoring.has(word)) &&
      between.filter((word) => !anchoring.has(word) && !articles.has(word)).length <= 2
    );
  });
}

interface Reading {
  readonly days: readonly ReadDays[];
  readonly language: ClaimWords;
}

function bindValue(
  sentence: Sentence,
  value: ReadValue,
  seen: readonly SeenSubject[],
  reading: Reading,
): readonly Said<ValueSubject>[] {
  const fitting = seen.filter((one) => fits(one, value));
  const named = fitting.filter(({ own }) => own.length > 0);
  const nearest = findNearest(sentence, named, value);
  const behindName = fitting.filter((one) => isFirstOfNamed(sentence, one, value));
  const above = named.length > 0 ? behindName : findAbove(sentence, fitting, value, reading);
  const bound = nearest.length > 0 || above.length !== 1 ? nearest : above;
  return bound.flatMap((one) => say(sentence, one, settle(one, value), reading));
}

/** “By 11” is at night where nobody would mean the morning. */
function settle({ subject }: SeenSubject, value: ReadValue): ReadValue {
  if (value.kind !== "time" || value.isHalfUntold !== true) return value;
  const start = listHalves(value).find((half) => isBetween(half, subject));
  return start === undefined ? value : { kind: "time", from: value.from, to: value.to, start };
}

function listHalves({ start }: ReadTime): readonly number[] {
  return [start, start + 12 * 60];
}

function fits({ subject, counts, own, above }: SeenSubject, value: ReadValue): boolean {
  if (value.kind !== subject.kind) return false;
  if (value.kind === "count") return counts.includes(value);
  if (value.kind === "duration" && subject.roles?.includes(value.role) === false) return false;
  if (value.kind === "weekday" || value.kind === "rate") return true;
  if (value.kind === "time" && value.isHalfUntold === true) {
    const halves = listHalves(value).filter((half) => isBetween(half, subject));
    const isNamed = own.length > 0 || above === 0;
    return isNamed && subject.between !== undefined && halves.length === 1;
  }
  return isBetween(measure(value), subject);
}

function isBetween(size: number, { between }: ValueSubject): boolean {
  if (between === undefined) return true;
  const [least, most] = between;
  return least <= most ? size >= least && size <= most : size >= least || size <= most;
}

function measure(value: Exclude<ReadValue, ReadDays | ReadCount | ReadRate>): number {
  switch (value.kind) {
    case "time":
      return value.start;
    case "monthday":
      return value.day;
    case "duration":
      return value.most * (value.unit === "business day" ? 24 * 60 : 1);
    case "money":
      return value.most;
  }
}

/** What stands behind a value names it less often than what stands before. */
const behind = 3;
const acrossMark = 4;
const farthest = 14;

function findNearest(
  { words }: Sentence,
  seen: readonly SeenSubject[],
  { from, to }: Span,
): readonly SeenSubject[] {
  const measured = seen.map((one) => {
    const distances = one.own.map((topic) => {
      const [start, end] = topic.to <= from ? [topic.to, from] : [to, topic.from];
      const marks = words
        .slice(start, end + 1)
        .filter(({ gap }) => /[,;()]|\s-\s/.test(gap)).length;
      // What a label names, all that follows it is about.
      if (isLabel(words, topic)) return Math.min(end - start, farthest);
      return end - start + marks * acrossMark + (topic.to <= from ? 0 : behind);
    });
    return { one, distance: Math.min(...distances) };
  });
  const least = Math.min(...measured.map(({ distance }) => distance));
  return measured
    .filter(({ distance }) => distance === least && distance <= farthest)
    .map(({ one }) => one);
}

/** A line that has nothing of its own beside a value goes on from the nearest title that names a subject. */
function findAbove(
  sentence: Sentence,
  seen: readonly SeenSubject[],
  value: ReadValue,
  { days, language }: Reading,
): readonly SeenSubject[] {
  const nearest = Math.min(...seen.map(({ above }) => above ?? Number.POSITIVE_INFINITY));
  const bare = seen.filter(
    (one) =>
      one.above === nearest &&
      (one.isDone ||
        isFirstOfNamed(sentence, one, value) ||
        isBare(sentence, one, [value, ...days], language)),
  );
  return bare.length === 1 ? bare : [];
}

/**
 * “Program fee. $165 per week, by card”, “Quiet. From 10 pm to 7 am nothing is heard”: right behind the name of an
 * entry stands what the name is about, whatever else is said of it. A price has its period, and hours have both ends.
 */
function isFirstOfNamed(
  { name, words }: Sentence,
  { subject }: SeenSubject,
  value: ReadValue,
): boolean {
  if (name === undefined || !titlesIt(name, subject.anyOf, subject.titles ?? [])) return false;
  if (value.kind === "money") {
    return value.per !== undefined && readSums(words)[0]?.from === value.from;
  }
  return value.kind === "time" && value.end !== undefined && value.from <= farthestStart;
}

/** “From”, “Every night from” */
const farthestStart = 3;

function isBare(
  sentence: Sentence,
  { words: own }: SeenSubject,
  values: readonly Span[],
  language: ClaimWords,
): boolean {
  const small = listPlaces(sentence.found, language.conditions);
  const scopes = listScopeSpans(sentence, language);
  const others = [...readTimes(sentence.words), ...readSums(sentence.words)];
  const known = [...own, ...values, ...small, ...scopes, ...others];
  const smallWords = smallWordsOf(language);
  const left = sentence.words.filter(
    ({ text }, index) =>
      !smallWords.has(text) && !known.some(({ from, to }) => index >= from && index < to),
  );
  return left.length === 0;
}

function say(
  sentence: Sentence,
  { subject, own, words }: SeenSubject,
  read: ReadValue,
  { days, language }: Reading,
): readonly Said<ValueSubject>[] {
  if (!isLimit(sentence, read) && isDeniedValue(sentence, read)) return [];
  if (isConditional(sentence, subject, own.length > 0 ? [...own, ...words] : words, read, language))
    return [];
  const value = write(sentence, subject, read);
  const heldOn = findDays(sentence, read, days);
  if (value === undefined || heldOn === undefined) return [];
  return [{ subject, value, days: heldOn, span: read }];
}

/** “Not claimed within 30 days” tells of 30 days all the same, and “do not call after 11 pm” of 11 pm. */
function isLimit({ words }: Sentence, read: ReadValue): boolean {
  if (read.kind === "time") return /^(?:after|past)$/.test(words[read.from - 1]?.text ?? "");
  return read.kind === "duration" && (read.role === "within" || read.role === "after");
}

function write(sentence: Sentence, subject: ValueSubject, read: ReadValue): ClaimValue | undefined {
  switch (read.kind) {
    case "time":
      return writeTime(sentence, subject, read);
    case "duration":
      return { kind: "duration", least: read.least, most: read.most, unit: read.unit };
    case "money": {
      const periods = sentence.context.map(({ words }) => findPeriod(words));
      const per = read.per ?? periods.find((period) => period !== undefined);
      return { kind: "money", least: read.least, most: read.most, per };
    }
    case "count":
      return { kind: "count", least: read.least, most: read.most, per: read.per };
    case "rate":
      return { kind: "rate", monthly: read.monthly };
    case "weekday":
      return { kind: "weekday", days: read.days };
    case "monthday":
      return { kind: "monthday", day: read.day };
  }
}

const ending = /^(?:until|till|til|end|ends|by|through|before|over|leave)$/;

function writeTime(
  { words }: Sentence,
  { times = "both" }: ValueSubject,
  { start, end, from }: ReadTime,
): ClaimValue | undefined {
  if (times === "start") return { kind: "time", start };
  if (times === "end") return { kind: "time", end: end ?? start };
  if (end !== undefined) return { kind: "time", start, end };
  const before = words.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  return before.some((word) => ending.test(word))
    ? { kind: "time", end: start }
    : { kind: "time", start };
}

/** Days stand before each time, or behind each; else in what the sentence goes on from. */
function findDays(
  { words, context }: Sentence,
  value: ReadValue,
  days: readonly ReadDays[],
): readonly Weekday[] | undefined {
  if (value.kind !== "time") return [];
  const times = readTimes(words);
  const at = times.findIndex(({ from }) => from === value.from);
  const isBefore = (days[0]?.from ?? Number.POSITIVE_INFINITY) < (times[0]?.from ?? 0);
  const previous = times[at - 1]?.to ?? 0;
  const next = times[at + 1]?.from ?? words.length;
  const own = days
    .filter(({ from, to }) =>
      isBefore ? from >= previous && to <= value.from : from >= value.to && to <= next,
    )
    .flatMap((named) => named.days);
  if (own.length > 0) return own;
  // Of several times, one without days of its own may be for all the others.
  if (days.length > 0) return times.length > 1 ? undefined : days.flatMap((named) => named.days);
  for (const folded of context) {
    const named = readDays(folded.words).flatMap((one) => one.days);
    if (named.length > 0) return named;
  }
  return [];
}
