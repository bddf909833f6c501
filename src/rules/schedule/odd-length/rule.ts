import { measureMinutes } from "../../../content/time-of-day.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";

/** Longer than anything of an ordinary week: the two halves of the day were mixed up. */
const longestMinutes = 12 * 60;

/** Finds events of the week that take no time, or more than half a day. */
export const scheduleOddLength: HomeRule = {
  kind: "home",
  name: "schedule/odd-length",
  severity: "warning",
  looksFor: "An event of the week that ends when it starts, or lasts more than 12 hours.",
  why: "In the calendars of residents it would block a night, or stand there without an end.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) =>
    (facts.schedule?.week ?? []).flatMap(({ what, start, end }, index) => {
      if (end === undefined) return [];
      const minutes = measureMinutes(start.shown, end.shown);
      if (minutes > 0 && minutes <= longestMinutes) return [];
      const hours = Math.round(minutes / 6) / 10;
      return [
        createFinding(scheduleOddLength, facts.locate(`schedule.week.${index + 1}.end`), {
          message:
            minutes === 0
              ? say`${asTyped(what.shown)} starts and ends at ${start.shown}.`
              : say`${asTyped(what.shown)} is from ${start.shown} to ${end.shown}, which is ${hours} hours.`,
          fix:
            minutes === 0
              ? "Correct the end, or delete the line: without an end it takes an hour in calendars."
              : "Look whether “am” and “pm” are right.",
        }),
      ];
    }),
};
