import { expect, it } from "vitest";
import { readRetentionDays } from "../../../../src/server/contact/retention-days.ts";

it.each([
  ["30", 30],
  [" 7 ", 7],
  ["180", 180],
  ["365", 180],
  ["0", 180],
  ["a month", 180],
  [undefined, 180],
])("keeps messages no longer than the privacy page says: %j is %i days", (typed, days) => {
  expect(readRetentionDays(typed)).toBe(days);
});
