import { expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { listQuietHours, sayQuietHours } from "../../../src/pages/quiet-hours-words.ts";
import { homeYaml } from "../../support/create-home.ts";

const locale = findLocale();

function readQuietHours(yaml: string) {
  const text = homeYaml.replace(/^quietHours:.*\n(?: .*\n)*/m, `quietHours: ${yaml}\n`);
  return readFacts([{ file: "_data/home.yaml", text }]).facts.home?.quietHours;
}

it("names the hours of the weekend apart where they are others", () => {
  const quietHours = readQuietHours(
    "{ start: 10 pm, end: 7 am, weekendStart: 11 pm, weekendEnd: 8 am }",
  );
  expect(sayQuietHours(quietHours, locale)).toBe(
    "10 pm to 7 am, Friday and Saturday 11 pm to 8 am",
  );
  expect(listQuietHours(quietHours, locale)).toEqual([
    { nights: "Sunday to Thursday", hours: "10 pm to 7 am" },
    { nights: "Friday and Saturday", hours: "11 pm to 8 am" },
  ]);
});

it.each(["{ start: 10 pm, end: 7 am }", "{ start: 10 pm, end: 7 am, weekendStart: 10 pm }"])(
  "says “every night” only where it is so: %s",
  (yaml) => {
    expect(listQuietHours(readQuietHours(yaml), locale)).toEqual([
      { nights: "Every night", hours: "10 pm to 7 am" },
    ]);
  },
);

it("says nothing where there are no quiet hours", () => {
  expect(sayQuietHours(readQuietHours("none"), locale)).toBe("");
});
