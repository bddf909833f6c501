import { expect, it } from "vitest";
import { findAffiliate, findLaw } from "../../../src/setup/find-affiliate.ts";

it.each([
  ["its whole name", "Ohio Recovery Housing (ORH)", "orh"],
  ["its name without the letters behind it", "ohio recovery housing", "orh"],
  ["its letters", "AzRHA", "azrha"],
  ["a name that no profile has", "Oregon Homes Together", undefined],
  ["the name of a law", "ohio", undefined],
  ["nothing", "", undefined],
])("finds an affiliate by %s", (_what, called, name) => {
  expect(findAffiliate(called)?.name).toBe(name);
});

it("finds the law of a state where one comes with the program", () => {
  expect(findLaw("Arizona")?.name).toBe("arizona");
  expect(findLaw("Vermont")).toBeUndefined();
  expect(findLaw("")).toBeUndefined();
});
