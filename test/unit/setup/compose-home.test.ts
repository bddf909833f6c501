import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import type { Answers } from "../../../src/setup/answers.ts";
import { composeHome } from "../../../src/setup/compose-home.ts";
import { readBlockFolder, readBlocks } from "../../../src/setup/read-blocks.ts";

const documents = readBlocks(readBlockFolder(join(projectFolder, "test/fixtures/blocks")));

const compose = (answers: Answers) =>
  new Map(
    composeHome(answers, "2027-02-01", documents).map(({ path, text }) => [path, text] as const),
  );

/** Keys are not in the order in which facts are declared. */
const answers: Answers = {
  state: "Ohio",
  house: {
    naloxonePlace: "On the kitchen wall",
    address: "1 Elm Street",
    evacuation: "By the nearest door to the mailbox",
  },
  home: {
    capacity: "8",
    curfew: { weekdays: "10 pm" },
    quietHours: "none",
    name: "Elm House",
    sexServed: "women",
    certification: { level: "II", affiliate: "ORH", status: "certified" },
    parking: 'In lot #4: "the big one"',
    guestHours: { start: "9 am", end: "9 pm" },
  },
  ways: { overnightGuests: "with notice", children: "yes" },
};

describe("a composed home", () => {
  it("has facts in the order in which they are declared, what follows from others included", () => {
    const text = compose(answers).get("_data/home.yaml") ?? "";
    expect(text.match(/^\w+(?=:)/gm)).toEqual([
      ...["name", "timeZone", "serves", "sexServed", "capacity", "outside", "quietHours"],
      ...["parking", "curfew", "guestHours", "certification", "residents"],
    ]);
    expect(text).toContain("\ntimeZone: America/New_York\n");
    expect(text).toContain(
      "\nserves: Women in recovery from a substance use disorder, and their children.\n",
    );
    expect(text).toContain("curfew:\n  weekdays: 10 pm\n  weekends: 10 pm\n");
    expect(text).toContain("\nquietHours: none\n");
  });

  it("says above each fact what it is, and below all what is still to be told", () => {
    const text = compose(answers).get("_data/home.yaml") ?? "";
    expect(text).toContain("\n# The home's name as neighbors know it.\nname: Elm House\n");
    expect(text).toContain("# manager.phone: The number a neighbor or resident calls.\n");
    expect(text).toMatch(
      /\n# Still to be told:\n(?:# .*\n)*# legalName: The operator's legal name\.\n/,
    );
  });

  it("reads back as it was told", () => {
    const text = compose(answers).get("_data/home.yaml") ?? "";
    const { facts } = readFacts([{ file: "_data/home.yaml", text }]);
    expect(facts.table.find("home.parking")?.value.shown).toBe('In lot #4: "the big one"');
  });

  it("is held against the standard, its state's law and its affiliate, and sets nothing aside", () => {
    const text = compose(answers).get("_data/standard.yaml") ?? "";
    expect(text.match(/^\w.*$/gm)).toEqual([
      "standard: narr-3.0",
      "law: ohio",
      "profile: orh",
      "level: II",
    ]);
    expect(
      compose({ state: "Idaho" })
        .get("_data/standard.yaml")
        ?.match(/^\w.*$/gm),
    ).toEqual(["standard: none", "law: none", "profile: none"]);
  });

  it("has facts for the house only where all are there that it has to have", () => {
    expect(compose(answers).get("_data/house.yaml")).toContain(
      "naloxonePlace: On the kitchen wall",
    );
    expect(compose({ house: { address: "1 Elm Street" } }).has("_data/house.yaml")).toBe(false);
  });

  it("links to no document and no section that it has not", () => {
    const guests = (given: Answers) => compose(given).get("policies/guest-policy.md");
    expect(guests(answers)).toContain("See the events.");
    const events = [{ what: "Clean-up", when: "May 1, 2027" }];
    expect(guests({ ...answers, ways: { ...answers.ways, events } })).toContain(
      "See [the events](../neighbors/events.md#coming-up).",
    );
  });

  it("is the same, byte for byte, whenever its answers are", () => {
    expect([...compose(answers)]).toEqual([...compose(structuredClone(answers))]);
  });

  it("keeps what was answered where something else would follow", () => {
    const text = compose({
      state: "Ohio",
      home: { timeZone: "America/Chicago", curfew: "none", serves: "Veterans in recovery." },
    }).get("_data/home.yaml");
    expect(text).toContain("timeZone: America/Chicago");
    expect(text).toContain("\ncurfew: none\n");
    expect(text).toContain("\nserves: Veterans in recovery.\n");
  });
});
