import { type PlainDate, readMonth } from "../content/plain-date.ts";
import { compareText } from "../text/compare-text.ts";
import type { Reminder } from "./reminder.ts";

/** How near something is: over, due in the month that it is now, or later. */
export const nearnesses = ["overdue", "thisMonth", "later"] as const;
/** How near something is: one of {@link nearnesses}. */
export type Nearness = (typeof nearnesses)[number];

/**
 * Tells how near a day is. On the day itself nothing is overdue.
 *
 * @param due the day on which something is due
 * @param today the day at the home
 */
export function judgeDue(due: PlainDate, today: PlainDate): Nearness {
  if (due < today) return "overdue";
  return readMonth(due) === readMonth(today) ? "thisMonth" : "later";
}

/**
 * Lists what is due by the end of the month, what is overdue among it.
 *
 * @param reminders what comes due, in any order
 * @param today the day at the home
 * @returns the earliest first
 */
export function listDueInMonth<Given extends Pick<Reminder, "due">>(
  reminders: readonly Given[],
  today: PlainDate,
): readonly Given[] {
  return sortByDay(reminders).filter(({ due }) => judgeDue(due, today) !== "later");
}

/**
 * Sorts by the day on which something is due.
 *
 * @param reminders what comes due
 * @returns the earliest first; what is due on one day stays in its order
 */
export function sortByDay<Given extends Pick<Reminder, "due">>(
  reminders: readonly Given[],
): readonly Given[] {
  return reminders.toSorted((first, second) => compareText(first.due, second.due));
}
