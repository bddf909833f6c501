import { expect, it } from "vitest";
import { judgeDue, listDueInMonth } from "../../../src/reminders/due.ts";

it.each([
  ["2026-11-20", "overdue"],
  ["2025-11-30", "overdue"],
  ["2026-11-21", "thisMonth"],
  ["2026-11-30", "thisMonth"],
  ["2026-12-01", "later"],
  ["2027-11-21", "later"],
])("judges what is due on %s, on November 21, 2026: %s", (due, nearness) => {
  expect(judgeDue(due, "2026-11-21")).toBe(nearness);
});

it("lists what is due by the end of the month, the earliest first", () => {
  const all = ["2026-11-30", "2026-12-01", "2026-10-02", "2026-11-21"].map((due) => ({ due }));
  const days = listDueInMonth(all, "2026-11-21").map(({ due }) => due);
  expect(days).toEqual(["2026-10-02", "2026-11-21", "2026-11-30"]);
});
