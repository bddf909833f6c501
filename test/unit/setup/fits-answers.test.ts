import { describe, expect, it } from "vitest";
import { fitsAnswers, namesOnlyTold } from "../../../src/setup/fits-answers.ts";
import { listTold } from "../../../src/setup/told.ts";

const told = listTold({
  home: { curfew: "none", certification: { level: "II" }, houseMeeting: { day: "Sunday" } },
  ways: { pathways: ["faith", "medication"], pets: "no" },
});

describe("a condition", () => {
  it.each([
    ["a value", { "ways.pets": "no" }, true],
    ["another value", { "ways.pets": "yes" }, false],
    ["one of several", { "home.certification.level": ["II", "III"] }, true],
    ["none of several", { "home.certification.level": ["III", "IV"] }, false],
    ["one of several, or that it is missing", { "ways.children": ["yes", "missing"] }, true],
    [
      "one of several, or that it is missing, of what was told",
      { "ways.pets": ["yes", "missing"] },
      false,
    ],
    ["a value that a list holds", { "ways.pathways": "medication" }, true],
    ["a value that a list does not hold", { "ways.pathways": "counseling" }, false],
    ["that something was given", { "home.certification": "given" }, true],
    ["that something was given which the home has not", { "home.curfew": "given" }, false],
    ["that something is missing", { "home.curfew": "missing" }, true],
    ["that something is missing which was told", { "ways.pets": "missing" }, false],
    ["a value of what was not told", { "ways.children": "no" }, false],
    ["two that hold", { "ways.pets": "no", "home.curfew": "missing" }, true],
    ["two of which one does not hold", { "ways.pets": "no", "home.curfew": "given" }, false],
    ["nothing", {}, true],
  ] as const)("may ask for %s", (_what, when, holds) => {
    expect(fitsAnswers(when, told)).toBe(holds);
  });
});

describe("a text", () => {
  it.each([
    ["At {{ home.houseMeeting.day }}.", true],
    ["At {{ home.houseMeeting.time }}.", false],
    ["Be in at {{home.curfew.weekdays}}.", false],
    ["Ways: {{ answers.pathways }}.", true],
    ["Tests: {{ answers.testing }}.", false],
    ["In {{ answers.state }}.", false],
    ["Call {{ crisisLines.emergency.phone }}.\n\n{{ overdoseSteps }}", true],
    ["{{ fees }}", false],
    ["{{ schedule }}", true],
    ["Nothing in braces.", true],
  ])("that says “%s” names only what was told: %s", (text, isTold) => {
    expect(namesOnlyTold(text, told)).toBe(isTold);
  });
});
