import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";

interface Told {
  readonly out: string;
  readonly day: string;
  readonly in: string;
  /** Events of the home's own schedule, a line each, such as `monday: Bins go out`. */
  readonly listed?: readonly string[];
}

async function readSchedule({ out, day, in: back, listed = [] }: Told) {
  const facts = homeYaml.replace(/^trash:.*\n(?: .*\n)*/m, "");
  const folder = await createHome({
    "_data/home.yaml": `${facts}trash:\n  day: ${day}\n  out: ${out}\n  in: ${back}\n`,
    ...(listed.length > 0 && {
      "_data/schedule.yaml": `week:\n${listed
        .map((line) => line.split(": "))
        .map(([on, what]) => `  - day: ${on}\n    start: 6 pm\n    what: ${what}\n`)
        .join("")}`,
    }),
  });
  return createSiteViews(await readIdentifiedHome(folder)).residents.pages.schedule;
}

async function listTasks(told: Told) {
  const { days } = await readSchedule(told);
  return days.flatMap(({ id, tasks }) => tasks.map(({ words }) => `${id} ${words}`));
}

const collected = "wednesday Trash is collected.";

describe("what is to do with the bins", () => {
  const told = { out: "Tuesday evening", day: "Wednesday", in: "Wednesday by 8 pm" };

  it("stands on the day that the facts tell, whatever time of it they name", async () => {
    expect(await listTasks(told)).toEqual([
      "tuesday Bins out: in the evening",
      collected,
      "wednesday Bins back in: by 8 pm",
    ]);
  });

  it.each(["Tuesday after sundown", "Tuesday after supper", "Tuesday by 9 pm"])(
    "stands there for “%s” as well",
    async (out) => {
      expect(await listTasks({ ...told, out })).toContain(
        `tuesday Bins out: ${out.replace("Tuesday ", "")}`,
      );
    },
  );

  it("stands there once where the week has the hour of it", async () => {
    expect(await listTasks({ ...told, out: "Tuesday after 6 pm", in: "Thursday noon" })).toEqual([
      collected,
      "thursday Bins back in: noon",
    ]);
  });

  it.each([
    [["tuesday: Bins go out"], [collected, "wednesday Bins back in: by 8 pm"]],
    [["tuesday: Take the trash to the curb", "wednesday: Bins back in"], []],
    [["wednesday: Bring bins in"], ["tuesday Bins out: in the evening"]],
    [
      ["wednesday: Trash pickup"],
      ["tuesday Bins out: in the evening", "wednesday Bins back in: by 8 pm"],
    ],
  ])("is left out where the home's own schedule has it: %j", async (listed, tasks) => {
    expect(await listTasks({ ...told, listed })).toEqual(tasks);
  });

  it("has no time where the facts tell the day alone", async () => {
    expect(await listTasks({ out: "Tuesday", day: "Wednesday", in: "Wednesday" })).toEqual([
      "tuesday Bins out.",
      collected,
      "wednesday Bins back in.",
    ]);
  });

  it("is told as after an hour where the facts say so, in the week and in the calendar", async () => {
    const { days, calendar } = await readSchedule({ ...told, out: "Tuesday after 6 pm" });
    expect(days[1]?.events.map(({ start, what }) => `${start} ${what}`)).toEqual([
      "after 6 pm Bins go out",
    ]);
    expect(calendar).toContain("SUMMARY:Bins go out (after 6 pm)");
    const atSix = await readSchedule({ ...told, out: "Tuesday 6 pm" });
    expect(atSix.days[1]?.events.map(({ start }) => start)).toEqual(["6 pm"]);
    expect(atSix.calendar).toMatch(/SUMMARY:Bins go out\r\n/);
  });

  it("is left out where no day is certain", async () => {
    expect(
      await listTasks({ out: "the evening before", day: "Every other Friday", in: "noon" }),
    ).toEqual([]);
  });

  it("is of the whole day in the calendar, and keeps its id when it changes", async () => {
    const readEvents = async (of: Told) =>
      (await readSchedule(of)).calendar
        .split("BEGIN:VEVENT")
        .filter((event) => event.includes("VALUE=DATE"));
    const [out, pickup, back] = await readEvents(told);
    expect(out).toMatch(/DTSTART;VALUE=DATE:20260106\r\nRRULE:FREQ=WEEKLY;BYDAY=TU\r\n/);
    expect(out).toContain("SUMMARY:Bins out: in the evening");
    expect(pickup).toContain("BYDAY=WE");
    const [changed] = await readEvents({ ...told, out: "Monday night" });
    const readId = (event = "") => /UID:\S+/.exec(event)?.[0];
    expect(readId(changed)).toBe(readId(out));
    expect(new Set([out, pickup, back].map(readId)).size).toBe(3);
  });
});
