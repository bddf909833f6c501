import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

const file = "neighbors/a.md";
const rule = "form/blank-in-policy";
const find = async (text: string, ...frontMatter: readonly string[]) =>
  describePlaces(await checkFiles({ [file]: page(text, ...frontMatter) }, rule));

const prose = "The phone hangs next to the stairs.\n\nEverybody may use it at any hour.";

describe("a line to write on in a policy", () => {
  it("is one finding, however many there are", async () => {
    const text = `Call ________ first.\n\n${prose}\n\n## Later\n\nThen ________.\n\n${prose}`;
    expect(await find(text)).toEqual([`${file}:6:6 ${rule} warning`]);
    expect(describePlaces(await checkFiles({ [file]: page(text) }, rule, true))).toEqual([
      `${file}:6:6 ${rule} error`,
    ]);
  });

  it.each([
    ["behind a heading that says form", `## Pass {form}\n\n${prose}\n\nName: ______`, ""],
    ["below a heading inside one", `## Pass {form}\n\n### You\n\n${prose}\n\nName: ______`, ""],
    ["in a document that is one", `${prose}\n\nName: ______`, "form: true"],
    ["below a title that calls it so", `## Pass request\n\n${prose}\n\nName: ______`, ""],
    ["where most lines are left open", "## Pass\n\nName: ____\n\nNights: ____\n\nGo.", ""],
    ["beside a line to sign on", `## Pass\n\n${prose}\n\nRole: _____\n\nSigned: _____`, ""],
    ["beside a day to sign on", `## Rules\n\n${prose}\n\nName ______  Date ______`, ""],
    ["where somebody says that they read it", `## Rules\n\n${prose}\n\nI READ THEM X ____`, ""],
    ["in a row of a log", `${prose}\n\n| Day | Hours |\n|---|---|\n| ____ | ____ |`, ""],
    ["as a box alone", `${prose}\n\n☐ Yes [ ] No`, ""],
  ])("is right %s", async (_where, text, key) => {
    expect(await find(text, ...(key === "" ? [] : [key]))).toEqual([]);
  });

  it("is found in a table of names", async () => {
    const table = "| Who | Phone |\n|---|---|\n| Manager | ________ |";
    expect(await find(`${prose}\n\n${table}`)).toEqual([`${file}:12:13 ${rule} warning`]);
  });

  it("is found in what plainly is a form where the front matter says that it is none", async () => {
    const text = "## Pass\n\nName: ____\n\nNights: ____\n\nGo.";
    expect(await find(text, "form: false")).toEqual([`${file}:9:7 ${rule} warning`]);
  });
});
