import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const neighbors = "neighbors/a.md";
const withLines = (...lines: readonly string[]) => ({
  "_data/home.yaml": homeYaml.replace(
    /crisisLines:\n(?: {2}.*\n)*/,
    ["crisisLines:", ...lines.map((line) => `  - ${line}`), ""].join("\n"),
  ),
});
const line = (name: string, phone: string) => `{ name: "${name}", phone: ${phone}, when: Now }`;
const county = line("County crisis line", "844-555-0199");
const oldList = [line("Emergency services", "911"), line("988 Lifeline", "988")];

describe("a reference to an entry of a list by its place", () => {
  it.each([
    ["with the old list", oldList, "{{ crisisLines.emergency.phone }}"],
    ["with a county line put first", [county, ...oldList], "{{ crisisLines.emergency.phone }}"],
    ["with a county line alone", [county], "{{ crisisLines.emergency.phone }}"],
    ["with no list", [], "{{ crisisLines.emergency.phone }}"],
  ])("is an error that names 911 %s", async (_what, lines, name) => {
    const text = page("Call {{ home.crisisLines.1.phone }} first.");
    const findings = await checkFiles({ ...withLines(...lines), [neighbors]: text }, "fact/");
    expect(describePlaces(findings)).toEqual([`${neighbors}:6:6 fact/by-position error`]);
    expect(findings[0]?.fix).toContain(name);
  });

  it("names the line that stands there, and every other that may be meant", async () => {
    const text = page("Call {{ home.crisisLines.1.phone }} first.");
    const files = { ...withLines(county, ...oldList), [neighbors]: text };
    const [finding] = await checkFiles(files, "fact/");
    expect(finding?.fix).toContain("{{ home.crisisLines.county-crisis-line.phone }}");
    expect(finding?.fix).toContain("{{ crisisLines.crisis.phone }}");
  });

  it("names 988 where the list has it at that place", async () => {
    const text = page("Call {{ home.crisisLines.2.phone }}.");
    const [finding] = await checkFiles({ ...withLines(...oldList), [neighbors]: text }, "fact/");
    expect(finding?.fix).toMatch(/\{\{ crisisLines\.crisis\.phone \}\}.*\b988\b/);
  });

  it("is an error in other lists of named entries, with the name", async () => {
    const resources =
      "list:\n  - group: Health\n    name: Ocotillo Clinic\n    about: Care.\n    phone: 602-555-0123\n    checked: 2026-09-15\n";
    const text = policy("Call {{ resources.list.1.phone }}.");
    const files = { "_data/resources.yaml": resources, "policies/a.md": text };
    const [finding] = await checkFiles(files, "fact/");
    expect(finding).toMatchObject({
      rule: "fact/by-position",
      fix: expect.stringContaining("{{ resources.list.ocotillo-clinic.phone }}"),
    });
  });

  it.each(["{{ home.languages.1 }}", "{{ crisisLines.emergency.phone }}"])(
    "is none in %s",
    async (reference) => {
      expect(await checkFiles({ [neighbors]: page(`We say ${reference}.`) }, "fact/")).toEqual([]);
    },
  );

  it("finds an entry by its name, wherever it stands", async () => {
    const text = page("Call {{ home.crisisLines.county-crisis-line.phone }}.");
    for (const lines of [[county], [...oldList, county], [county, ...oldList]]) {
      expect(await checkFiles({ ...withLines(...lines), [neighbors]: text }, "fact/")).toEqual([]);
    }
  });

  it("finds none of two entries of one name", async () => {
    const text = page("Call {{ home.crisisLines.county-crisis-line.phone }}.");
    const files = { ...withLines(county, county), [neighbors]: text };
    expect(describePlaces(await checkFiles(files, "fact/"))).toEqual([
      `${neighbors}:6:6 fact/unknown error`,
    ]);
  });
});
