import { readHomeDay } from "../../content/home-time.ts";
import { readMonth } from "../../content/plain-date.ts";
import { type Concern, judgeConcern } from "./concern.ts";

/** How many of those whose time is over were in time. What still has time is in neither number. */
export interface Share {
  readonly kept: number;
  readonly judged: number;
}

/** How a home kept its promise to those who wrote in a month. */
export interface MonthFigures {
  /** `YYYY-MM`, by the home's own calendar. */
  readonly month: string;
  readonly count: number;
  readonly acknowledged: Share;
  readonly answered: Share;
  /** The middle one of all times to an answer, in milliseconds; nothing where nobody got one yet. */
  readonly usual: number | undefined;
}

/**
 * Counts how a home kept its promise, month by month.
 *
 * @param concerns the concerns
 * @param timeZone the home's `timeZone` fact
 * @param now the moment
 * @returns the months in which a concern came, the newest first
 */
export function countMonths(
  concerns: readonly Concern[],
  timeZone: string | undefined,
  now: Date,
): readonly MonthFigures[] {
  const dated = concerns.flatMap(({ received, ...rest }) =>
    received === undefined ? [] : [{ ...rest, received }],
  );
  const byMonth = Map.groupBy(dated, ({ received }) =>
    readMonth(readHomeDay(new Date(received), timeZone)),
  );
  return [...byMonth]
    .map(([month, some]): MonthFigures => {
      const judged = some.flatMap((concern) => judgeConcern(concern, now) ?? []);
      const times = some.flatMap(({ received, answered }) =>
        answered === undefined ? [] : [Date.parse(answered) - Date.parse(received)],
      );
      return {
        month,
        count: some.length,
        acknowledged: share(judged.map(({ acknowledge }) => acknowledge)),
        answered: share(judged.map(({ answer }) => answer)),
        usual: findMedian(times),
      };
    })
    .toSorted((first, second) => (first.month < second.month ? 1 : -1));
}

function share(verdicts: readonly ("kept" | "late" | "open")[]): Share {
  const kept = verdicts.filter((verdict) => verdict === "kept").length;
  const late = verdicts.filter((verdict) => verdict === "late").length;
  return { kept, judged: kept + late };
}

function findMedian(times: readonly number[]): number | undefined {
  const sorted = times.toSorted((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  const [before, after] = [sorted[middle - 1], sorted[middle]];
  if (after === undefined) return undefined;
  return sorted.length % 2 === 1 || before === undefined ? after : (before + after) / 2;
}
