import { expect, it } from "vitest";
import { compareText } from "../../../src/text/compare-text.ts";

it("orders texts the same on every machine, and leaves equal ones alone", () => {
  expect(["b", "ä", "a", "Z", "a"].toSorted(compareText)).toEqual(["Z", "a", "a", "b", "ä"]);
  expect(compareText("a", "a")).toBe(0);
});
