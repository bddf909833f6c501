import { join } from "node:path";
import nunjucks from "nunjucks";
import { expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import { templateOptions } from "../../../src/theme/template-options.ts";

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(join(projectFolder, "src/theme/templates")),
  templateOptions,
);
environment.addGlobal("say", (name: string, slots: object = {}) =>
  [name, ...Object.values(slots).filter((slot) => typeof slot === "string")].join(" "),
);
environment.addGlobal("drawIcon", () => "");

const nothing = "residents.schedule.nothing";
const dinner = { start: "6 pm", end: "", what: "Dinner", place: "", days: "" };

/** The rows of one day in the table of the week. */
function readRows(day: { readonly events: readonly object[]; readonly tasks: readonly object[] }) {
  const html = environment.renderString(
    '{% from "components/residents-schedule.njk" import weekTable %}{{ weekTable(schedule) }}',
    { schedule: { days: [{ id: "tuesday", name: "Tuesday", ...day }] } },
  );
  const [, body = ""] = html.split("<tbody");
  return body.split("<tr>").slice(1);
}

it("has a row for what is to do at no time of the clock, and then does not say that nothing is", () => {
  const tasks = [{ words: "Bins out: Tuesday evening" }, { words: "Trash is collected." }];
  const alone = readRows({ events: [], tasks });
  expect(alone).toHaveLength(2);
  expect(alone[0]).toContain('rowspan="2">Tuesday</th><td colspan="3">Bins out: Tuesday evening');
  expect(alone[1]).not.toContain("<th");
  const beside = readRows({ events: [dinner], tasks });
  expect(beside).toHaveLength(3);
  expect(beside[0]).toContain('rowspan="3"');
  expect([...alone, ...beside].join("")).not.toContain(nothing);
});

it("does not say of today that nothing is written down where something is to do with the bins", () => {
  const readToday = (tasks: readonly object[]) => {
    const day = { id: "tuesday", name: "Tuesday", events: [], tasks };
    return environment.renderString(
      '{% from "components/residents-schedule.njk" import dayByDay %}{{ dayByDay(schedule) }}',
      { schedule: { days: [day] } },
    );
  };
  const told = readToday([{ words: "Bins out: Tuesday after sundown" }]);
  expect(told).toContain("Bins out: Tuesday after sundown");
  expect(told).not.toContain("residents.byDay.nothing");
  expect(readToday([])).toContain("residents.byDay.nothing");
});

it("says that nothing is written down where there is neither", () => {
  expect(readRows({ events: [], tasks: [] })).toEqual([expect.stringContaining(nothing)]);
  expect(readRows({ events: [dinner], tasks: [] }).join("")).not.toContain(nothing);
});
