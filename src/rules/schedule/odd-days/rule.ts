import type { Facts } from "../../../content/facts/read-facts.ts";

import { findWeekday, formatDate, type PlainDate } from "../../../content/plain-date.ts";
import { weekdays } from "../../../content/weekdays.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

type Event = NonNullable<Facts["schedule"]>["week"][number];

/** What is odd about the days of an event, and the key that says so. */
interface Oddity {
  readonly key: string;
  readonly severity?: Finding["severity"];
  readonly message: string;
  readonly fix: string;
}

/** Finds events of the week whose days do not fit each other, and those that are over. */
export const scheduleOddDays: HomeRule = {
  kind: "home",
  name: "schedule/odd-days",
  severity: "warning",
  weighsOtherwise: "An error where nobody can tell in which weeks it is; a note where it is over.",
  looksFor:
    "An event of the week that is over, ends before it begins, or is left out on a day that is none of its own. Every few weeks without a first day is an error.",
  why: "Residents would wait for what does not happen, or miss what does.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) =>
    (facts.schedule?.week ?? []).flatMap((event, index) =>
      listOddities(event, today).map(({ key, ...oddity }) =>
        createFinding(scheduleOddDays, facts.locate(`schedule.week.${index + 1}.${key}`), oddity),
      ),
    ),
};

function listOddities(event: Event, today: PlainDate): readonly Oddity[] {
  const { day, from, until, every, except } = event;
  return [
    ...((every?.amount ?? 1) > 1 && from === undefined
      ? [
          {
            key: "every",
            severity: "error",
            message: `Nobody can tell in which weeks this happens: it has no first day to count from.`,
            fix: "Add the first day, such as “from: 2026-12-03”.",
          } as const,
        ]
      : []),
    ...findEnd(until?.shown, from?.shown, today),
    ...except.flatMap(({ shown }, index): readonly Oddity[] =>
      weekdays[findWeekday(shown)] === day.shown
        ? []
        : [
            {
              key: `except.${index + 1}`,
              message: `${formatDate(shown)} is not a ${nameDay(day.shown)}, so this leaves nothing out.`,
              fix: "Correct the day, or delete the line.",
            },
          ],
    ),
  ];
}

function findEnd(
  until: PlainDate | undefined,
  from: PlainDate | undefined,
  today: PlainDate,
): readonly Oddity[] {
  if (until === undefined) return [];
  if (from !== undefined && until < from) {
    return [
      {
        key: "until",
        message: `This ends on ${formatDate(until)}, before it begins on ${formatDate(from)}.`,
        fix: "Correct one of the two days.",
      },
    ];
  }
  if (until >= today) return [];
  return [
    {
      key: "until",
      severity: "info",
      message: `This was over on ${formatDate(until)}, and is on no page any more.`,
      fix: "Leave it some weeks, so that those who take the calendar anew lose it there too. Then delete it.",
    },
  ];
}

function nameDay(day: string): string {
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}
