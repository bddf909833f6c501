import { describe, expect, it } from "vitest";
import { describeReminder, rulesOfReminders } from "../../../src/reminders/describe-reminder.ts";
import { type Reminder, reminderKinds } from "../../../src/reminders/reminder.ts";
import { rules } from "../../../src/rules/rules.ts";
import { english } from "../../support/locales.ts";

const drill: Reminder = {
  id: "0123456789abcdef01234567",
  kind: "drill",
  what: "Fire drill",
  due: "2026-12-01",
  last: "2026-06-01",
  place: { file: "_data/home.yaml", line: 67 },
};
const today = "2026-11-21";

describe("something that is due, in words", () => {
  it("says what, when, since when and where", () => {
    expect(describeReminder(drill, today, english)).toMatchObject({
      nearness: "later",
      name: "Hold it again: Fire drill",
      when: "Due December 1, 2026",
      last: "Last done June 1, 2026",
      place: "_data/home.yaml:67",
      rule: "date/check-overdue",
    });
    const late = describeReminder(drill, "2026-12-02", english);
    expect([late.nearness, late.when]).toEqual(["overdue", "Was due December 1, 2026"]);
  });

  it("names no text that only the house may read, nor its file", () => {
    const hidden: Reminder = { ...drill, kind: "review", what: "", place: undefined };
    const { name, place } = describeReminder(hidden, today, english);
    expect([name, place]).toEqual(["Read again: a text for the house alone", ""]);
  });

  it("sends nobody to a file of the home for what the site itself says", () => {
    expect(describeReminder({ ...drill, kind: "safetyWords" }, today, english).place).toBe("");
  });

  it.each(reminderKinds)("leads from %s to a rule that there is", (kind) => {
    expect(rules.map(({ name }) => name)).toContain(rulesOfReminders[kind]);
    const { how, why } = describeReminder({ ...drill, kind }, today, english);
    expect([how, why].every((words) => words.length > 10)).toBe(true);
  });
});
