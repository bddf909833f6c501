import type { Facts } from "../../../content/facts/read-facts.ts";
import { readWeekTime } from "../../../content/facts/week-time.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds hours and days that people can read and no program can. */
export const factsNotUnderstood: HomeRule = {
  kind: "home",
  name: "facts/not-understood",
  severity: "info",
  looksFor: "Hours or a day of the week in words that only people understand.",
  why: "Search engines are not told when somebody can be reached, and the week does not show what happens on that day. Readers see the words as they are.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) =>
    facts.table.locale.tag === "en" ? [...findHours(facts), ...findDays(facts)] : [],
};

function findHours(facts: Facts): readonly Finding[] {
  return facts.table.all.flatMap(({ path, value }) => {
    if (value.kind !== "hours" || value.open.length > 0) return [];
    return [
      createFinding(factsNotUnderstood, facts.locate(path), {
        message: say`${asTyped(value.shown)} is shown as it is. What hours it means no program can tell, so search engines are not told them.`,
        fix: "Write days and times, such as “Every day, 8 am to 9 pm”, “Monday to Friday 9 am to 5 pm; Saturday 10 am to noon” or “Day and night”.",
      }),
    ];
  });
}

/** What the week shows only where its day is understood. */
const placed = [
  { path: "home.houseMeeting.day", example: "Sunday" },
  { path: "home.trash.out", example: "Tuesday evening" },
] as const;

function findDays(facts: Facts): readonly Finding[] {
  return placed.flatMap(({ path, example }) => {
    const said = facts.table.find(path)?.value.shown;
    if (said === undefined || said === "") return [];
    if (readWeekTime(said, facts.table.locale) !== undefined) return [];
    return [
      createFinding(factsNotUnderstood, facts.locate(path), {
        message: say`${asTyped(said)} is shown as it is. It cannot be placed in the week, so the schedule does not have it.`,
        fix: `Write a day of the week, such as “${example}”. Is it not each week? Then list it in _data/schedule.yaml.`,
      }),
    ];
  });
}
