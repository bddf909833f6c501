import { formatDate } from "../../../content/plain-date.ts";
import {
  type ListedReminder,
  listFactReminders,
} from "../../../documents/reminders/list-reminders.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, type FindingMessage, say } from "../../../findings/message.ts";
import type { ReminderKind } from "../../../reminders/reminder.ts";
import type { Conditions, HomeRule } from "../../rule.ts";
import { nameReminder } from "../name-reminder.ts";

const kinds: readonly ReminderKind[] = [
  "resource",
  "crisisLine",
  "phones",
  "paperCheck",
  "upkeep",
  "drill",
];

/** Finds facts that nobody has looked at for long, and days on which nobody can have. */
export const dateCheckOverdue: HomeRule = {
  kind: "home",
  name: "date/check-overdue",
  severity: "warning",
  looksFor:
    "A place, a line, a paper or a thing in the home that nobody has looked at for a year, or for as long as it says; a drill that was not held; and numbers that nobody has called.",
  why: "Numbers and places change. Someone who needs help and calls a number that is gone may not call a second one.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) =>
    listFactReminders(facts).flatMap((reminder) => {
      const { kind, last, due, place } = reminder;
      if (!kinds.includes(kind) || last === undefined || (due >= today && last <= today)) return [];
      return [
        createFinding(dateCheckOverdue, place, {
          message: last > today ? describeFuture(reminder, today) : describeOverdue(reminder),
          fix:
            kind === "drill"
              ? "Hold it, and write down the day you did."
              : "Look, call or read it again, correct what changed, and write down the day you did.",
        }),
      ];
    }),
};

function describeFuture(
  { kind, ...reminder }: ListedReminder,
  today: Conditions["today"],
): FindingMessage {
  const day = formatDate(today);
  if (kind === "phones") {
    return say`This day has not come yet, so nobody can have called the numbers: today is ${day}.`;
  }
  const what = asTyped(nameReminder({ kind, ...reminder }));
  return kind === "drill"
    ? say`This day has not come yet, so nobody can have held ${what}: today is ${day}.`
    : say`This day has not come yet, so nobody can have looked at ${what}: today is ${day}.`;
}

function describeOverdue({ kind, due, ...reminder }: ListedReminder): FindingMessage {
  const day = formatDate(due);
  if (kind === "phones") return say`Someone was to call every number in this file by ${day}.`;
  const what = asTyped(nameReminder({ kind, due, ...reminder }));
  return kind === "drill"
    ? say`${what} was to be held again by ${day}.`
    : say`Someone was to look at ${what} by ${day}.`;
}
