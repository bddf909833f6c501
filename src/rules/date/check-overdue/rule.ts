import { addMonths, formatDate } from "../../../content/plain-date.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { listChecked } from "../dated-facts.ts";

/** Finds facts that nobody has looked at for long, and days on which nobody can have. */
export const dateCheckOverdue: HomeRule = {
  kind: "home",
  name: "date/check-overdue",
  severity: "warning",
  looksFor:
    "A place, a line, a paper or a thing in the home that nobody has looked at for a year, or for as long as it says.",
  why: "Numbers and places change. Someone who needs help and calls a number that is gone may not call a second one.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) =>
    listChecked(facts).flatMap(({ path, date, what, months }) => {
      const due = addMonths(date, months);
      if (due >= today && date <= today) return [];
      return [
        createFinding(dateCheckOverdue, facts.locate(path), {
          message:
            date > today
              ? say`This day has not come yet, so nobody can have looked at ${asTyped(what)}: today is ${formatDate(today)}.`
              : say`Someone was to look at ${asTyped(what)} by ${formatDate(due)}.`,
          fix: "Look, call or read it again, correct what changed, and write down the day you did.",
        }),
      ];
    }),
};
