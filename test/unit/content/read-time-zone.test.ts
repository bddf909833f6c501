import { expect, it } from "vitest";
import { readTimeZone } from "../../../src/content/read-time-zone.ts";
import { createHome } from "../../support/create-home.ts";
import { runCommand } from "../../support/run-command.ts";

it.each([
  ["America/Phoenix", { "_data/home.yaml": "timeZone: America/Phoenix\nname: 3\nnmae: A\n" }],
  [undefined, { "_data/home.yaml": "timeZone: America/Phoenix\nname: [" }],
  ["America/Chicago", { "_data/home.yaml": "name: A\ntimeZone: 'America/Chicago'\n" }],
  [undefined, { "_data/home.yaml": "timeZone: EST\n" }],
  [undefined, { "_data/home.yaml": "- a\n- b\n" }],
  [undefined, { "_data/home.yaml": "" }],
])("reads the time zone %s before anything else of the home", async (zone, files) => {
  expect(readTimeZone(await createHome(files))).toBe(zone);
});

it("finds none where there is no home", () => {
  expect(readTimeZone("/nowhere/at/all")).toBeUndefined();
});

it("checks on the day that it is at the home", async () => {
  const home = await createHome({
    "policies/house-rules.md":
      "---\ntitle: House rules\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-11-22\n---\n\nBe kind.\n",
  });
  const check = async (moment: string) => {
    const place = { clock: new Date(moment) };
    const { stdout } = await runCommand("check", ["--content", home], { CONTEXT: "" }, place);
    return /date\/in-future/.test(stdout);
  };
  expect(await check("2026-11-22T06:59:00Z")).toBe(true);
  expect(await check("2026-11-22T07:00:00Z")).toBe(false);
});
