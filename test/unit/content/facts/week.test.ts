import { describe, expect, it } from "vitest";
import { createFactBlock } from "../../../../src/content/facts/fact-blocks.ts";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { leaveDayOut, readWeekTime } from "../../../../src/content/facts/week-time.ts";
import { findLocale } from "../../../../src/locales/locale.ts";
import { checkFiles, page, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const listedMeeting =
  "week:\n  - day: monday\n    start: 7 pm\n    what: The House Meeting, weekly\n";

function readWeek(schedule: string, home = homeYaml) {
  return readFacts([
    { file: "_data/home.yaml", text: home },
    { file: "_data/schedule.yaml", text: schedule },
  ]).facts.table;
}

describe("the week in the house", () => {
  it("has the house meeting and the bins from the home's facts, once", () => {
    const told = (schedule: string, home?: string) =>
      readWeek(schedule, home).week.map(
        ({ day, start, what }) => `${day.shown} ${start.shown} ${what.shown}`,
      );
    expect(told("week:\n")).toEqual(["sunday 6 pm House meeting", "monday 6 pm Bins go out"]);
    expect(told(listedMeeting)).toEqual([
      "monday 7 pm The House Meeting, weekly",
      "monday 6 pm Bins go out",
    ]);
    expect(told("week: []", homeYaml.replace("Monday after 6 pm", "the evening before"))).toEqual([
      "sunday 6 pm House meeting",
    ]);
    expect(
      told("week: []", homeYaml.replace("Monday after 6 pm", "Tuesday before 7 am")),
      "who followed an event at 7 am would be too late",
    ).toEqual(["sunday 6 pm House meeting"]);
    expect(
      told("week:\n  - day: friday\n    start: noon\n    what: Combined dinner\n"),
    ).toHaveLength(3);
  });

  it("is a table in the order of the days and hours where a text asks for it", () => {
    const schedule =
      "week:\n  - day: monday\n    start: 9 am\n    end: 10 am\n    what: Chores\n    every: 2 weeks\n";
    expect(createFactBlock("schedule", readWeek(schedule))).toEqual({
      head: ["Day", "Time", "What", "Where"],
      rows: [
        [["Monday"], ["9 am to 10 am"], ["Chores (every 2 weeks)"], []],
        [["Monday"], ["after 6 pm"], ["Bins go out"], []],
        [["Sunday"], ["6 pm"], ["House meeting"], ["Living room"]],
      ],
    });
  });

  it("is for residents alone", async () => {
    const files = {
      "neighbors/a.md": page("{{ schedule }}"),
      "policies/b.md": policy("{{ schedule }}"),
    };
    const findings = await checkFiles(files, "fact/");
    expect(findings).toMatchObject([
      { file: "neighbors/a.md", rule: "fact/narrower-audience", severity: "error", line: 6 },
    ]);
  });

  it.each([
    ["Monday", "info"],
    ["Sunday", "warning"],
  ])("is said to be told twice where the schedule lists it too: %s", async (day, severity) => {
    const home = homeYaml.replace("day: Sunday\n  time: 6 pm", `day: ${day}s\n  time: 7 p.m.`);
    const files = { "_data/home.yaml": home, "_data/schedule.yaml": listedMeeting };
    expect(await checkFiles(files, "facts/told-twice")).toMatchObject([{ severity, line: 4 }]);
  });
});

describe("a day of the week", () => {
  it.each([
    ["Sunday", { day: "sunday" }],
    ["every Sunday evening", { day: "sunday" }],
    ["Sundays", { day: "sunday" }],
    ["Tue. after 6:30 PM", { day: "tuesday", time: "6:30 PM", isEarliest: true }],
    ["Tuesday, noon", { day: "tuesday", time: "noon" }],
    ["Wednesday after sundown", { day: "wednesday" }],
    ["Wednesday after supper", { day: "wednesday" }],
    ["Late Wednesday night", { day: "wednesday" }],
    ["Wednesday before 7 am", { day: "wednesday", time: "7 am", isLatest: true }],
    ["Wednesday by 7 am", { day: "wednesday", time: "7 am", isLatest: true }],
    ["First Sunday of the month", undefined],
    ["Sunday and Monday", undefined],
    ["the evening before", undefined],
    ["Su", undefined],
    ["6 pm", undefined],
    ["Every other Sunday", undefined],
  ])("is read from %j", (said, meant) => {
    expect(readWeekTime(said, findLocale())).toEqual(meant);
  });

  it.each([
    ["Thursday before dark", "before dark"],
    ["Thu. by 7 pm", "by 7 pm"],
    ["Thursday, noon", "noon"],
    ["Thursday evening", "in the evening"],
    ["Thursday", ""],
    ["Wednesday night", "Wednesday night"],
    ["every Thursday evening", "every Thursday evening"],
    ["noon", "noon"],
  ])("is left out of %j beside a Thursday", (said, left) => {
    expect(leaveDayOut(said, "thursday", findLocale())).toBe(left);
  });
});
