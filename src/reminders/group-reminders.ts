import type { PlainDate } from "../content/plain-date.ts";
import type { Locale } from "../locales/locale.ts";
import { describeReminder, type ReminderWords } from "./describe-reminder.ts";
import { type Nearness, nearnesses, sortByDay } from "./due.ts";
import type { Reminder } from "./reminder.ts";

/** What is about equally near, under a title with how much there is. */
export interface ReminderGroup {
  readonly name: Nearness;
  readonly title: string;
  readonly entries: readonly ReminderWords[];
}

/**
 * Groups what comes due as a page shows it: what is overdue first, and the earliest first in each group.
 *
 * @param reminders what comes due
 * @param today the day at the home
 * @param locale the operator's language
 * @returns the groups in which there is something
 */
export function groupReminders(
  reminders: readonly Reminder[],
  today: PlainDate,
  locale: Locale,
): readonly ReminderGroup[] {
  const described = sortByDay(reminders).map((one) => describeReminder(one, today, locale));
  return nearnesses.flatMap((name) => {
    const entries = described.filter(({ nearness }) => nearness === name);
    if (entries.length === 0) return [];
    const title = locale.fill(locale.words.reminders.groups[name], { count: entries.length });
    return [{ name, title, entries }];
  });
}
