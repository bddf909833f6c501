import { type TimeUnit, timeUnits } from "../../content/facts/time-units.ts";
import { readHomeDay, writeHomeNoon } from "../../content/home-time.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { z } from "../../content/zod.ts";

const limit = z.looseObject({ amount: z.number(), unit: z.enum(timeUnits) });

/** The home's `response` facts, as the build hands them over. */
export const responseSchema = z.looseObject({ acknowledge: limit, answer: limit });

/** How soon a home promises to be heard from, and to answer. */
export interface ResponsePromise {
  readonly acknowledge: { readonly amount: number; readonly unit: TimeUnit };
  readonly answer: { readonly amount: number; readonly unit: TimeUnit };
  /** The home's `timeZone` fact, by whose days it counts. */
  readonly timeZone: string | undefined;
}

/** By when a neighbor was promised to hear from the home, and to get an answer. */
export interface DueMoments {
  readonly acknowledge: Date;
  readonly answer: Date;
}

/**
 * Reads what a home promises its neighbors.
 *
 * @param home the home's public facts, as the build hands them over
 * @returns nothing where an older build handed over no promise
 */
export function readResponsePromise(home: {
  readonly response?: unknown;
  readonly timeZone?: { readonly shown: string } | undefined;
}): ResponsePromise | undefined {
  const response = responseSchema.safeParse(home.response).data;
  return response && { ...response, timeZone: home.timeZone?.shown };
}

/**
 * Works out by when a message is to be answered.
 *
 * @param received when it was sent
 * @param promise what the home promises
 */
export function findDueMoments(received: Date, promise: ResponsePromise): DueMoments {
  const { acknowledge, answer, timeZone } = promise;
  return {
    acknowledge: addLimit(received, acknowledge, timeZone),
    answer: addLimit(received, answer, timeZone),
  };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths = { minute, hour, day, week: 7 * day } as const;

function addLimit(
  from: Date,
  { amount, unit }: ResponsePromise["answer"],
  timeZone: string | undefined,
): Date {
  if (hasLength(unit)) return new Date(from.getTime() + amount * lengths[unit]);
  return findEndOfDay(addBusinessDays(readHomeDay(from, timeZone), amount), timeZone);
}

/** Every unit but business days. */
function hasLength(unit: TimeUnit): unit is keyof typeof lengths {
  return Object.hasOwn(lengths, unit);
}

/** Monday to Friday. Holidays are business days here: which ones a home keeps, nobody told. */
function addBusinessDays(from: PlainDate, amount: number): PlainDate {
  let left = amount;
  let moment = Date.parse(`${from}T12:00:00Z`);
  while (left > 0) {
    moment += day;
    const weekday = new Date(moment).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(moment).toISOString().slice(0, "YYYY-MM-DD".length);
}

function findEndOfDay(date: PlainDate, timeZone: string | undefined): Date {
  return new Date(Date.parse(writeHomeNoon(date, timeZone)) + 12 * hour - 1000);
}

/**
 * How a promise was kept. What is not done yet is open until its moment is over, and late then.
 *
 * @param done when it was done, if it was
 * @param due by when it was promised
 * @param now the moment
 */
export function judgePromise(
  done: Date | undefined,
  due: Date,
  now: Date,
): "kept" | "late" | "open" {
  if ((done ?? now) > due) return "late";
  return done === undefined ? "open" : "kept";
}
