import type { Word } from "../../text/words.ts";
import { type ReadNumber, readNumber, type Span } from "../words.ts";

/** How often something is. */
export interface ReadRate extends Span {
  readonly kind: "rate";
  /** How many times in thirty days. */
  readonly monthly: number;
}

const month = 30;
/** In days. */
const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries({ day: 1, night: 1, week: 7, month, year: 365 }),
);
const adverbs: ReadonlyMap<string, number> = new Map(
  Object.entries({
    daily: 1,
    nightly: 1,
    weekly: 7,
    biweekly: 14,
    monthly: month,
    quarterly: 3 * month,
  }),
);
const dayName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Finds how often something is: “once a week”, “twice weekly”, “daily”, “every other week”, “every Sunday”.
 *
 * @param words the words of a text
 * @returns them in reading order
 */
export function readRates(words: readonly Word[]): readonly ReadRate[] {
  const found: ReadRate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = readTimes(words, at) ?? readEvery(words, at) ?? readAdverb(words, at, 1, at);
    if (read === undefined) continue;
    found.push(read);
    at = read.to - 1;
  }
  return found;
}

function readAdverb(
  words: readonly Word[],
  at: number,
  times: number,
  from: number,
): ReadRate | undefined {
  const length = adverbs.get(words[at]?.text ?? "");
  return length === undefined ? undefined : createRate(times, length, { from, to: at + 1 });
}

/** “Twice a month”, “3 times per week”, “once daily”. */
function readTimes(words: readonly Word[], from: number): ReadRate | undefined {
  const { text = "" } = words[from] ?? {};
  if (text === "once" || text === "twice") {
    return readPer(words, from + 1, text === "once" ? 1 : 2, from);
  }
  const number = readNumber(words, from);
  if (number === undefined) return undefined;
  if (words[number.to]?.text === "times") {
    const at = words[number.to + 1]?.text === "in" ? number.to + 2 : number.to + 1;
    return readPer(words, at, number.amount, from);
  }
  return readCounted(words, number, from);
}

function readPer(words: readonly Word[], at: number, times: number, from: number) {
  if (!/^(?:a|an|per|each|every)$/.test(words[at]?.text ?? ""))
    return readAdverb(words, at, times, from);
  const next = words[at + 1]?.text === "calendar" ? at + 2 : at + 1;
  const length = lengths.get(words[next]?.text ?? "");
  return length === undefined ? undefined : createRate(times, length, { from, to: next + 1 });
}

/** What is done so often that it is counted as a thing: “one screen each week”, “two tests a month”. */
const countedThings = new Set(
  "test tests screen screens drop drops screening screenings drill drills inspection inspections".split(
    " ",
  ),
);

/** What a number before it measures is the thing, not how often it is: “a 12-panel test every week”. */
const measures = /^(?:panel|minute|point|step|cup)$/;

function readCounted(words: readonly Word[], { amount, to }: ReadNumber, from: number) {
  if (measures.test(words[to]?.text ?? "")) return undefined;
  const things = [to, to + 1, to + 2].find((at) => countedThings.has(words[at]?.text ?? ""));
  const isPer =
    things !== undefined && /^(?:a|per|each|every)$/.test(words[things + 1]?.text ?? "");
  return isPer ? readPer(words, things + 1, amount, from) : undefined;
}

/** “Every week”, “each day”, “every other week”, “every two weeks”, “every Sunday”. */
function readEvery(words: readonly Word[], from: number): ReadRate | undefined {
  if (!/^(?:every|each)$/.test(words[from]?.text ?? "")) return undefined;
  const next = words[from + 1]?.text ?? "";
  if (dayName.test(next)) return createRate(1, 7, { from, to: from + 2 });
  const number = next === "other" ? { amount: 2, to: from + 2 } : readNumber(words, from + 1);
  const at = number?.to ?? from + 1;
  const length = lengths.get((words[at]?.text ?? "").replace(/s$/, ""));
  if (length === undefined) return undefined;
  return createRate(1, length * (number?.amount ?? 1), { from, to: at + 1 });
}

function createRate(times: number, length: number, span: Span): ReadRate {
  return { kind: "rate", ...span, monthly: (times * month) / length };
}
