import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/setup/answers.ts";
import { completeAnswers } from "../../../src/setup/complete-answers.ts";
import { listTold } from "../../../src/setup/told.ts";

const complete = (answers: Answers) => listTold(completeAnswers(answers));

describe("what follows from answers", () => {
  it.each([
    [
      "the time zone of a state that has one",
      { state: "ohio" },
      "home.timeZone",
      "America/New_York",
    ],
    ["no time zone of a state with several", { state: "Texas" }, "home.timeZone", undefined],
    [
      "whom the home serves",
      { home: { sexServed: "everyone" } },
      "home.serves",
      "Adults in recovery from a substance use disorder.",
    ],
    ["nobody, where that was not told", {}, "home.serves", undefined],
    [
      "one curfew for all days",
      { home: { curfew: { weekdays: "10 pm" } } },
      "home.curfew.weekends",
      "10 pm",
    ],
    [
      "no curfew where there is none",
      { home: { curfew: "none" } },
      "home.curfew.weekends",
      undefined,
    ],
    [
      "not how certification stands, which only the home knows",
      {},
      "home.certification.status",
      undefined,
    ],
    [
      "a leader of residents' own at Level I",
      { home: { manager: { name: "Martin" }, certification: { level: "I" } } },
      "home.manager.role",
      "House leader",
    ],
    [
      "a manager where no level says how the home is run",
      { home: { manager: { name: "Martin" } } },
      "home.manager.role",
      "Manager",
    ],
    ["no role of nobody", {}, "home.manager.role", undefined],
    ["a proposal for what every home has to say", {}, "ways.notice", "14 days"],
    ["nothing over what was told", { ways: { notice: "7 days" } }, "ways.notice", "7 days"],
    [
      "the affiliate's name among those outside",
      { home: { certification: { affiliate: "Oregon Homes Together" } } },
      "home.outside.affiliate.name",
      "Oregon Homes Together",
    ],
    [
      "where an affiliate takes complaints whose profile comes with the program",
      { home: { certification: { affiliate: "AzRHA" } } },
      "home.outside.affiliate.url",
      "https://myazrha.org/file-a-grievance/",
    ],
  ] as const)("is %s", (_what, answers, name, value) => {
    expect(complete(answers).get(name)?.[0]).toBe(value);
  });

  it("never takes the place of what was answered", () => {
    const told = complete({
      state: "Ohio",
      home: { timeZone: "America/Chicago", curfew: { weekdays: "10 pm", weekends: "midnight" } },
    });
    expect(told.get("home.timeZone")).toEqual(["America/Chicago"]);
    expect(told.get("home.curfew.weekends")).toEqual(["midnight"]);
  });
});
