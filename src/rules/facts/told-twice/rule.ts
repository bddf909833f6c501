import { findListed, listHomeEvents, type WeekEvent } from "../../../content/facts/week.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds in the schedule what the home's own facts tell already. */
export const factsToldTwice: HomeRule = {
  kind: "home",
  name: "facts/told-twice",
  severity: "info",
  weighsOtherwise: "A warning where the two differ.",
  looksFor: "The house meeting or the bins in the schedule, although the home's facts tell them.",
  why: "One of the two is changed one day, and residents then read both.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) => {
    const { home, schedule, table } = facts;
    if (home === undefined || schedule === undefined) return [];
    return listHomeEvents(home, table.locale).flatMap(({ kind, event }) => {
      const listed = findListed(kind, schedule.week, table.locale);
      if (listed === undefined) return [];
      const place = facts.locate(`schedule.week.${schedule.week.indexOf(listed) + 1}.what`);
      const isSame = describeTime(listed) === describeTime(event);
      return [
        createFinding(factsToldTwice, place, {
          severity: isSame ? "info" : "warning",
          message: isSame
            ? say`${asTyped(listed.what.shown)} stands here and in _data/home.yaml. One of the two is changed one day, and residents then read both.`
            : say`${asTyped(listed.what.shown)} is on ${describeTime(listed)} here and on ${describeTime(event)} in _data/home.yaml. Residents read both.`,
          fix: "Take the entry out here: the week shows what home.yaml says.",
          related: [relate(facts.locate(`home.${kind}`), "It is told here, too.")],
        }),
      ];
    });
  },
};

function describeTime({ day, start }: WeekEvent): string {
  const name = `${day.shown.charAt(0).toUpperCase()}${day.shown.slice(1)}`;
  return `${name} at ${start.shown.toLowerCase().replaceAll(".", "")}`;
}
