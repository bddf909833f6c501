import { expect, it } from "vitest";
import { findChoice, findChoices } from "../../../src/setup/find-choice.ts";

const open = { women: "Women", men: "Men", "women and men": "Women and men", everyone: "Everyone" };
const phases = {
  no: "No",
  yes: "Yes, with one curfew for all, or none",
  "with curfew": "Yes, and each phase has its own curfew",
};
const levels = {
  I: "Level I: run by residents",
  II: "Level II: a manager",
  III: "Level III: staff",
};

it.each([
  ["2", open, "men"],
  [" MEN ", open, "men"],
  ["women", open, "women"],
  ["women and", open, "women and men"],
  ["every", open, "everyone"],
  ["yes", phases, "yes"],
  ["each phase", phases, "with curfew"],
  ["Level II", levels, "II"],
  ["ii", levels, "II"],
  ["a manager", levels, "II"],
])("takes “%s” for the choice that is meant", (typed, choices, expected) => {
  expect(findChoice(typed, choices)).toBe(expected);
});

it.each([
  ["", open],
  ["?", open],
  ["0", open],
  ["5", open],
  ["wo", open],
  ["curfew", phases],
  ["Level", levels],
  ["boys", open],
])("takes “%s” for none where none is meant, or more than one could be", (typed, choices) => {
  expect(findChoice(typed, choices)).toBeUndefined();
});

it.each(["2, 1", "1 2", "men; women", "Women, 2, 2,"])(
  "finds several of them in “%s”, in their order",
  (typed) => {
    expect(findChoices(typed, open)).toEqual({ found: ["women", "men"] });
  },
);

it("names the first part of a line that means none", () => {
  expect(findChoices("men, dogs, cats", open)).toEqual({ strange: "dogs" });
});
