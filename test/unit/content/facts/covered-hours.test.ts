import { expect, it } from "vitest";
import { allHours, coversHours, meetHours } from "../../../../src/content/facts/covered-hours.ts";
import { readHours } from "../../../../src/content/facts/hours.ts";

const read = (said: string) => readHours(said) ?? [];

it.each([
  ["Day and night", true],
  ["Every day, 7 am to 9 pm and 9 pm to 7 am", true],
  ["Weekdays 24 hours; weekends 24 hours", true],
  ["Every day, 6 pm to 6:10 pm", false],
  ["Every day, 7 am to 9 pm", false],
])("hours cover the whole week or do not: %s", (said, expected) => {
  expect(coversHours(allHours, read(said))).toBe(expected);
});

it("hours meet where they have a quarter of an hour in common, past midnight and past Sunday too", () => {
  const sunday = read("Sunday, 10 pm to 2 am");
  expect(meetHours(sunday, read("Monday, 1 am to 3 am"))).toBe(true);
  expect(meetHours(sunday, read("Monday, 2 am to 3 am"))).toBe(false);
  expect(meetHours(sunday, read("Saturday, 11 pm to 1 am"))).toBe(false);
});
