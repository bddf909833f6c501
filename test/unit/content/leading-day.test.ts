import { expect, it } from "vitest";
import { readLeadingDay } from "../../../src/content/leading-day.ts";

it.each([
  ["Saturday, December 5, 2026, 9 am to 11 am", "2026-12-05"],
  ["Sat. Dec. 5, 2026", "2026-12-05"],
  ["  December\n5 2026: clean-up", "2026-12-05"],
  ["Sept 1st, 2026", "2026-09-01"],
  ["December 5–6, 2026", "2026-12-06"],
  ["May 30 and 31, 2026", "2026-05-31"],
  ["5 December 2026", "2026-12-05"],
  ["1st March, 2027 at noon", "2027-03-01"],
  ["12/5/2026", "2026-12-05"],
  ["2026-12-05 at nine", "2026-12-05"],
  ["Wednesday, 3/3/2027", "2027-03-03"],
  // No day, or none that there is, or none that can be told.
  ["December 5", undefined],
  ["Every Saturday", undefined],
  ["February 30, 2026", undefined],
  ["13/5/2026", undefined],
  ["Decimal 5, 2026", undefined],
  ["Ma 5, 2026", undefined],
  ["On December 5, 2026", undefined],
  ["December 5, 20266", undefined],
  ["", undefined],
])("reads the day that “%s” begins with", (text, day) => {
  expect(readLeadingDay(text)).toBe(day);
});
