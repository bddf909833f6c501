import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { findNightAnswerer, tellReach } from "../../../src/pages/who-answers.ts";
import { homeYaml } from "../../support/create-home.ts";

interface Told {
  readonly manager: string;
  /** Their hours; empty for somebody who tells none, left out for nobody. */
  readonly backup?: string;
  readonly night?: string;
}

function readHome({ manager, backup, night }: Told) {
  const write = (key: string, name: string, hours: string) =>
    `${key}:\n  name: ${name}\n  role: Owner\n  phone: 602-555-0135\n${
      hours === "" ? "" : `  hours: ${hours}\n`
    }`;
  const text = homeYaml
    .replace("hours: Every day, 8 am to 10 pm", `hours: ${manager}`)
    .replace(
      /^backup:\n(?: .*\n)*/m,
      backup === undefined ? "backup: none\n" : write("backup", "Lee", backup),
    );
  const { facts } = readFacts([
    {
      file: "_data/home.yaml",
      text: night === undefined ? text : text + write("night", "Kim", night),
    },
  ]);
  if (facts.home === undefined) throw new Error("The home cannot be read.");
  return facts.home;
}

const day = "Every day, 8 am to 9 pm";

describe("who answers the phone at night", () => {
  it.each<[string, Told, string | undefined]>([
    ["whoever the home names for it", { manager: "Day and night", night: "" }, "Kim"],
    ["the manager whose phone is always on", { manager: "Day and night" }, "Dana"],
    ["the manager before whoever stands in", { manager: "24/7", backup: "Day and night" }, "Dana"],
    ["who stands in then", { manager: day, backup: "Every day, 9 pm to 8 am" }, "Lee"],
    ["nobody where it is told of nobody", { manager: day }, undefined],
    ["nobody where somebody tells no hours", { manager: day, backup: "" }, undefined],
    ["nobody who leaves out nights", { manager: "Weekdays, 8 pm to 8 am" }, undefined],
    ["nobody who stops at midnight", { manager: "Every day, 8 am to midnight" }, undefined],
  ])("is %s", (_, told, name) => {
    expect(findNightAnswerer(readHome(told))?.name).toBe(name);
  });

  it("is told from the manager", () => {
    expect(findNightAnswerer(readHome({ manager: "Day and night" }))?.isManager).toBe(true);
    expect(findNightAnswerer(readHome({ manager: day, night: "" }))?.isManager).toBe(false);
  });
});

it("a manager whom the home names for the night as well is who answers then", () => {
  const home = readHome({ manager: day, night: "" });
  if (home.night === undefined) throw new Error("Somebody answers at night.");
  const twice = { ...home, night: { ...home.night, phone: home.manager.phone } };
  expect(findNightAnswerer(twice)?.isManager).toBe(true);
});

describe("whether somebody answers at every hour", () => {
  it.each<[ReturnType<typeof tellReach>, Told]>([
    ["always", { manager: "Day and night" }],
    ["always", { manager: day, backup: "Day and night" }],
    ["always", { manager: day, backup: "Every day, 9 pm to 8 am" }],
    ["always", { manager: "Every day, 7 am to 9 pm", night: "" }],
    ["unknown", { manager: "Every day, 8 am to 8 pm", night: "" }],
    ["unknown", { manager: day, backup: "" }],
    ["unknown", { manager: "When the light is on" }],
    ["unknown", { manager: "Every day, 8 am to 8 pm", backup: "Every day, 9 pm to 8 am" }],
    ["unknown", { manager: "Weekdays, 8 pm to 8 am" }],
    ["notAtNight", { manager: day }],
    ["notAtNight", { manager: day, backup: "Monday to Friday, 9 am to 5 pm" }],
  ])("is %s for %j", (reach, told) => {
    expect(tellReach(readHome(told))).toBe(reach);
  });
});
