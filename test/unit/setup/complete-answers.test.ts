import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/setup/answers.ts";
import { completeAnswers, proposeAnswers } from "../../../src/setup/complete-answers.ts";
import { listTold } from "../../../src/setup/told.ts";

const complete = (answers: Answers) => listTold(completeAnswers(answers));

it("what every home has to say is proposed, and never over what was told", () => {
  const propose = (answers: Answers) => listTold(proposeAnswers(answers)).get("ways.notice");
  expect(propose({})).toEqual(["14 days"]);
  expect(propose({ ways: { notice: "7 days" } })).toEqual(["7 days"]);
});

it("practice of leaving the house is proposed where somebody asks for it", () => {
  const propose = (level: string, state: string) =>
    listTold(proposeAnswers({ state, home: { certification: { level } } })).get("ways.practice");
  expect(propose("II", "Ohio")).toEqual(["every 6 months"]);
  expect(propose("I", "Arizona")).toEqual(["every 6 months"]);
  expect(propose("I", "Ohio")).toBeUndefined();
});

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
    [
      "that an owner who stands in is above",
      { home: { backup: { role: "Owner" } } },
      "home.backup.stands",
      "above",
    ],
    [
      "that a director of the operator is above",
      { home: { backup: { role: "Director of Open Gate Recovery" } } },
      "home.backup.stands",
      "above",
    ],
    [
      "nothing of whoever assists one",
      { home: { backup: { role: "Assistant to the director" } } },
      "home.backup.stands",
      undefined,
    ],
    [
      "nobody above where residents run the house",
      { home: { backup: { role: "President" }, certification: { level: "I" } } },
      "home.backup.stands",
      undefined,
    ],
    [
      "who answers at night, where one phone is answered day and night",
      { home: { manager: { hours: "9 am to 5 pm" }, backup: { hours: "Day and night" } } },
      "ways.nightCalls",
      "backup",
    ],
    [
      "nobody at night, where no hours say so",
      { home: { manager: { hours: "9 am to 5 pm" }, backup: { hours: "Weekdays, any time" } } },
      "ways.nightCalls",
      undefined,
    ],
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

  describe("who answers at night stands in the facts", () => {
    const manager = { name: "Martin", phone: "937-555-0111", hours: "Every day, 9 am to 9 pm" };
    const backup = { name: "Curtis", role: "Treasurer", phone: "937-555-0112" };
    const readNight = (home: NonNullable<Answers["home"]>, nightCalls: string) =>
      completeAnswers({ home, ways: { nightCalls } }).home?.night;

    it("where it is the manager beyond the hours that were told, with the role that is proposed", () => {
      const home = { manager, backup, certification: { level: "I" } };
      const night = { name: "Martin", role: "House leader", phone: "(937) 555-0111" };
      expect(readNight(home, "house manager")).toEqual(night);
    });

    it("where it is who stands in, and no hours say so", () => {
      expect(readNight({ manager, backup }, "backup")).toEqual({
        ...backup,
        phone: "(937) 555-0112",
      });
    });

    it("and nowhere else", () => {
      const always = { ...manager, hours: "Day and night" };
      const nightly = { ...backup, hours: "Every day, 9 pm to 9 am" };
      expect(readNight({ manager: always, backup }, "house manager")).toBeUndefined();
      expect(readNight({ manager, backup: nightly }, "backup")).toBeUndefined();
      expect(readNight({ manager, backup }, "nobody")).toBeUndefined();
      expect(readNight({ manager: { name: "Martin" } }, "house manager")).toBeUndefined();
      const night = { name: "Carla", role: "Night lead", phone: "937-555-0113" };
      expect(readNight({ manager, night }, "house manager")).toEqual(night);
    });
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
