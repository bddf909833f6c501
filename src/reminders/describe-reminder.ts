import type { PlainDate } from "../content/plain-date.ts";
import type { Locale } from "../locales/locale.ts";
import { judgeDue, type Nearness } from "./due.ts";
import type { Reminder, ReminderKind } from "./reminder.ts";

/** Something that is due, as a page, a mail and a calendar tell it. */
export interface ReminderWords {
  readonly nearness: Nearness;
  /** What is due, such as `Read again: House rules`. */
  readonly name: string;
  /** When, such as `Due March 5, 2027`. */
  readonly when: string;
  /** The day alone. */
  readonly day: string;
  /** When it was last done; empty where that is not known. */
  readonly last: string;
  /** That day alone. */
  readonly lastDay: string;
  /** What to do, and what to write down then. */
  readonly how: string;
  readonly why: string;
  /** The rule of the check that says more of why: its page has the source. */
  readonly rule: string;
  /** Where it stands, such as `_data/home.yaml:41`; empty where only the house may know, or none does. */
  readonly place: string;
}

/** The rule of the check that knows of each kind, and where it says why. */
export const rulesOfReminders: Readonly<Record<ReminderKind, string>> = {
  review: "date/review-overdue",
  takesEffect: "date/not-in-effect-yet",
  event: "date/past-event",
  certificate: "date/expired",
  paper: "date/expired",
  paperCheck: "date/check-overdue",
  supply: "date/expired",
  upkeep: "date/check-overdue",
  drill: "date/check-overdue",
  insurance: "date/expired",
  phones: "date/check-overdue",
  crisisLine: "date/check-overdue",
  resource: "date/check-overdue",
  safetyWords: "date/safety-words-old",
};

/** What happens on its day; all else is to be done by then. */
const momentKinds: readonly ReminderKind[] = ["event", "takesEffect"];

/**
 * Puts something that is due into words.
 *
 * @param reminder what is due
 * @param today the day at the home
 * @param locale the reader's language
 */
export function describeReminder(
  { kind, what, due, last, place }: Reminder,
  today: PlainDate,
  locale: Locale,
): ReminderWords {
  const words = locale.words.reminders;
  const nearness = judgeDue(due, today);
  const { name, how, why } = words.kinds[kind];
  const day = locale.formatDay(due);
  const lastDay = last === undefined ? "" : locale.formatDay(last);
  const when = momentKinds.includes(kind) ? words.moment : words.limit;
  return {
    nearness,
    name: locale.fill(name, { what: what === "" ? words.ofTheHouse : what }),
    when: locale.fill(nearness === "overdue" ? when.over : when.ahead, { day }),
    day,
    last: lastDay === "" ? "" : locale.fill(words.last, { day: lastDay }),
    lastDay,
    how,
    why,
    rule: rulesOfReminders[kind],
    // What the site itself says stands in no file of the home.
    place: place === undefined || kind === "safetyWords" ? "" : `${place.file}:${place.line}`,
  };
}
