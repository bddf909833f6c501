import { expect, it } from "vitest";
import { addDays, addMonths } from "../../../../src/content/plain-date.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { listSafetySources } from "../../../../src/safety/list-sources.ts";
import { createHome } from "../../../support/create-home.ts";

it("says from when on the site's own words on safety are a year old", async () => {
  const home = await readIdentifiedHome(await createHome({}));
  const oldest = listSafetySources()
    .map(({ checked }) => checked)
    .toSorted()[0];
  const due = addMonths(oldest ?? "", 12);
  const find = (today: string) =>
    checkHome(home, { today, isProduction: false }).filter(
      ({ rule }) => rule === "date/safety-words-old",
    );
  expect(find(due)).toEqual([]);
  expect(find(addDays(due, 1))).toMatchObject([
    { file: "_data/home.yaml", line: 1, severity: "warning" },
  ]);
});

it("names for each text on safety an address and a day that there is", () => {
  for (const { name, url, checked } of listSafetySources()) {
    expect(name).not.toBe("");
    expect(url).toMatch(/^https:\/\//);
    expect(addDays(checked, 0)).toBe(checked);
  }
});
