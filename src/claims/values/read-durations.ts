import type { DurationRole } from "../../locales/document-claims.ts";
import type { Word } from "../../text/words.ts";
import { readNumber, type Span } from "../words.ts";

/** A length of time in a text. */
export interface ReadDuration extends Span {
  readonly kind: "duration";
  /** At the least; the same as `most` where the text tells no range. */
  readonly least: number;
  /** In minutes; of days of business, in days. */
  readonly most: number;
  readonly unit: "minute" | "business day";
  readonly role: DurationRole;
}

const day = 24 * 60;
const minutesOf: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1,
    min: 1,
    hour: 60,
    hr: 60,
    day,
    night: day,
    week: 7 * day,
    month: 30 * day,
    year: 365 * day,
  }),
);

/**
 * Finds the lengths of time in a text.
 *
 * @param words the words of the text
 * @returns them in reading order; not how often something is, how old somebody is, or how long sober
 */
export function readDurations(words: readonly Word[]): readonly ReadDuration[] {
  const found: ReadDuration[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const duration = readDuration(words, at);
    if (duration === undefined) continue;
    at = duration.to - 1;
    if (!isOfSomethingElse(words, duration)) found.push(duration);
  }
  return found;
}

function readDuration(words: readonly Word[], from: number): ReadDuration | undefined {
  return (
    readJoined(words, from) ??
    readFirstOne(words, from) ??
    readDayNumber(words, from) ??
    readCounted(words, from)
  );
}

/** “In your first week”. */
function readFirstOne(words: readonly Word[], from: number): ReadDuration | undefined {
  const { text = "" } = words[from] ?? {};
  if (!/^(?:week|month)$/.test(text) || words[from - 1]?.text !== "first") return undefined;
  const isLed = /^(?:the|your|my|their)$/.test(words[from - 2]?.text ?? "");
  if (!isLed || words[from + 1]?.text === "of") return undefined;
  const most = minutesOf.get(text) ?? 0;
  return { kind: "duration", from, to: from + 1, least: most, most, unit: "minute", role: "first" };
}

/** “24hrs” in one. */
function readJoined(words: readonly Word[], from: number): ReadDuration | undefined {
  const [, amount = "", unit = ""] =
    /^(\d{1,3})(min|hr|hour|day|week)s?$/.exec(words[from]?.text ?? "") ?? [];
  const size = minutesOf.get(unit);
  if (size === undefined) return undefined;
  const most = Number(amount) * size;
  const span = { from, to: from + 1 };
  return {
    kind: "duration",
    ...span,
    least: most,
    most,
    unit: "minute",
    role: findRole(words, span),
  };
}

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** “From day 45 on” is after 45 days, and “by your sixth week” or “by week 6” after six weeks. */
function readDayNumber(words: readonly Word[], from: number): ReadDuration | undefined {
  const { text = "" } = words[from] ?? {};
  const before = words.slice(Math.max(0, from - 2), from).map((word) => word.text);
  const isLed =
    /^(?:from|after|until|by|past|on)$/.test(before.at(-1) ?? "") ||
    (before[0] === "not" && before[1] === "before") ||
    (before[0] === "by" && /^(?:the|your|my|their)$/.test(before[1] ?? ""));
  if (!isLed) return undefined;
  const isUnit = text === "day" || text === "week";
  const unit = isUnit ? text : (words[from + 1]?.text ?? "");
  const size = unit === "day" ? day : unit === "week" ? 7 * day : undefined;
  if (size === undefined) return undefined;
  const amount = isUnit ? readNumber(words, from + 1)?.amount : ordinals.indexOf(text) + 1;
  if (amount === undefined || amount === 0) return undefined;
  const most = amount * size;
  return {
    kind: "duration",
    from,
    to: isUnit ? (readNumber(words, from + 1)?.to ?? from + 1) : from + 2,
    least: most,
    most,
    unit: "minute",
    role: "after",
  };
}

const ofBusiness = new Set(["business", "working", "work"]);
const between = new Set([
  "calendar",
  "consecutive",
  "full",
  "more",
  "additional",
  "further",
  "straight",
]);
/** Before “a week”, which else says how often. */
const beforeOne = new Set(
  "within inside for after in least than to up first another under".split(" "),
);

function readCounted(words: readonly Word[], from: number): ReadDuration | undefined {
  const first = readAmount(words, from);
  if (first === undefined) return undefined;
  const second = readSecond(words, first.to);
  let at = second?.to ?? first.to;
  const isOfBusiness = ofBusiness.has(words[at]?.text ?? "");
  if (isOfBusiness || between.has(words[at]?.text ?? "")) at += 1;
  const unit = words[at];
  if (unit === undefined || !/^[\s-]*(?:\)\s*)?$/.test(unit.gap)) return undefined;
  const size = minutesOf.get(unit.text.replace(/s$/, ""));
  if (size === undefined) return undefined;
  const isInDays = isOfBusiness && size === day;
  const [least, most] = [first.amount, second?.amount ?? first.amount].map((amount) =>
    isInDays ? amount : amount * size,
  );
  const span = { from, to: at + 1 };
  return {
    kind: "duration",
    ...span,
    least: least ?? 0,
    most: most ?? 0,
    unit: isInDays ? "business day" : "minute",
    role: findRole(words, span),
  };
}

function readAmount(words: readonly Word[], from: number) {
  const { text = "" } = words[from] ?? {};
  if (text !== "a" && text !== "an") return readNumber(words, from);
  const isOne = beforeOne.has(words[from - 1]?.text ?? "");
  return isOne ? { from, to: from + 1, amount: 1 } : undefined;
}

/** “5-10 days”, “two or three days”. */
function readSecond(words: readonly Word[], at: number) {
  const { text = "", gap = "" } = words[at] ?? {};
  if (/^\s?[-–—]\s?$/.test(gap)) return readNumber(words, at);
  return text === "to" || text === "or" ? readNumber(words, at + 1) : undefined;
}

const ahead = new Set("before ahead prior advance notice notification".split(" "));
const aheadWithin = new Set("in of written notice or more earlier longer".split(" "));
const after = new Set(
  "after once following past from completed complete completing beyond".split(" "),
);
const within = new Set("within inside in for than to most maximum least minimum under".split(" "));

/** What leads to it or follows says what it is a length of. */
function findRole(words: readonly Word[], { from, to }: Span): DurationRole {
  const behind: string[] = [];
  for (const { text, gap } of words.slice(to, to + 4)) {
    if (/[.;,(]/.test(gap)) break;
    behind.push(text);
    if (ahead.has(text)) return "ahead";
    if (!aheadWithin.has(text) && !/^(?:your|the|a)$/.test(text)) break;
  }
  const before = words.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  const [third = "", second = "", last = ""] = [
    ...Array<string>(3 - before.length).fill(""),
    ...before,
  ];
  if (last === "first" || last === "initial") return "first";
  if (after.has(last) || (after.has(second) && /^(?:the|your|at|first)$/.test(last)))
    return "after";
  const isWithin =
    within.has(last) ||
    (within.has(second) && /^(?:the|a|about)$/.test(last)) ||
    (within.has(third) && second === "up") ||
    (second === "inside" && last === "of");
  // “Within 14 days of moving in”: from when on it counts changes nothing of how it is said.
  if (behind[0] === "of") return isWithin ? "within" : "plain";
  if (/^(?:later|after|in)$/.test(behind[0] ?? "")) return "after";
  return isWithin ? "within" : "plain";
}

const often = new Set("every each per".split(" "));
const ofSobriety = new Set("clean sober sobriety abstinence abstinent old".split(" "));

function isOfSomethingElse(words: readonly Word[], { from, to, most }: ReadDuration): boolean {
  if (most === 0 || often.has(words[from - 1]?.text ?? "")) return true;
  const next = words[to]?.text ?? "";
  const behind = next === "of" ? (words[to + 1]?.text ?? "") : next;
  return ofSobriety.has(behind) || /^(?:period|window)$/.test(next);
}
