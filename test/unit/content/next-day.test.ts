import { expect, it } from "vitest";
import { readNextDay } from "../../../src/content/next-day.ts";

it.each([
  ["Every Saturday, 9 am: coffee", "2026-11-28"],
  ["Thursdays at 6 pm", "2026-11-26"],
  ["each Wednesday", "2026-12-02"],
  ["First Saturday of the month", "2026-12-05"],
  ["The last Thursday of each month, 6 pm", "2026-11-26"],
  ["Every 4th Monday", "2026-12-28"],
  ["On the last Monday of every month", "2026-11-30"],
])("reads of “%s” that it is next on %s", (text, day) => {
  expect(readNextDay(text, "2026-11-26")).toBe(day);
});

it.each([
  "Saturday, December 5, 2026: clean-up",
  "Saturday: a day of ours",
  "Every other Saturday",
  "Any day",
  "Saturdayish things",
  "",
])("reads nothing of “%s”", (text) => {
  expect(readNextDay(text, "2026-11-26")).toBeUndefined();
});
