import { addDays, formatDate } from "../../../content/plain-date.ts";
import { listFactReminders } from "../../../documents/reminders/list-reminders.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { ReminderKind } from "../../../reminders/reminder.ts";
import type { HomeRule } from "../../rule.ts";
import { nameReminder } from "../name-reminder.ts";

/** People need some time to have a certificate renewed or a kit replaced. */
const daysBefore = 60;

const kinds: readonly ReminderKind[] = ["certificate", "paper", "supply", "insurance"];

/** Finds what has run out, or soon will: certificates, papers, insurance, naloxone, extinguishers. */
export const dateExpired: HomeRule = {
  kind: "home",
  name: "date/expired",
  severity: "warning",
  weighsOtherwise: "A note in the 60 days before.",
  looksFor:
    "A certificate, a paper, an insurance or a thing in the home that has run out. In the 60 days before, it is a note.",
  why: "Naloxone and extinguishers that are past their day may fail when they are needed, and a claim that has run out is no longer true.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) =>
    listFactReminders(facts).flatMap((reminder) => {
      const { kind, due, place } = reminder;
      if (!kinds.includes(kind) || due >= addDays(today, daysBefore)) return [];
      const isOver = due < today;
      const what = asTyped(nameReminder(reminder));
      return [
        createFinding(dateExpired, place, {
          severity: isOver ? "warning" : "info",
          message: isOver
            ? say`${what} ran out on ${formatDate(due)}.`
            : say`${what} runs out on ${formatDate(due)}.`,
          fix: "Have it renewed or replaced, then write the new day here.",
        }),
      ];
    }),
};
