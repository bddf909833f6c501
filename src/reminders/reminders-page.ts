import type { PlainDate } from "../content/plain-date.ts";
import type { Locale } from "../locales/locale.ts";
import { describeReminder, type ReminderWords } from "./describe-reminder.ts";
import { type Nearness, sortByDay } from "./due.ts";
import type { Reminder } from "./reminder.ts";

/** What is about equally near, under a title with how much there is. */
export interface ReminderGroup {
  readonly name: Nearness;
  readonly title: string;
  readonly entries: readonly ReminderWords[];
}

/** What comes due, as a page shows it. */
export interface RemindersPage {
  /** What is overdue or due this month, each with what to do; only groups in which there is something. */
  readonly near: readonly ReminderGroup[];
  /** What comes later, a row for each: most of it is far away, and read for its day. */
  readonly later:
    | {
        readonly title: string;
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
      }
    | undefined;
}

/**
 * Makes the page of what comes due: what is overdue first, and the earliest first among what is equally near.
 *
 * @param reminders what comes due
 * @param today the day at the home
 * @param locale the operator's language
 */
export function createRemindersPage(
  reminders: readonly Reminder[],
  today: PlainDate,
  locale: Locale,
): RemindersPage {
  const { columns } = locale.words.reminders;
  const described = sortByDay(reminders).map((one) => describeReminder(one, today, locale));
  const findGroup = (name: Nearness): readonly ReminderGroup[] => {
    const entries = described.filter(({ nearness }) => nearness === name);
    const title = locale.fill(locale.words.reminders.groups[name], { count: entries.length });
    return entries.length === 0 ? [] : [{ name, title, entries }];
  };
  const [later] = findGroup("later");
  return {
    near: [...findGroup("overdue"), ...findGroup("thisMonth")],
    later: later && {
      title: later.title,
      head: [columns.what, columns.day, columns.last, columns.place],
      rows: later.entries.map(({ name, day, lastDay, place }) => [name, day, lastDay, place]),
    },
  };
}
