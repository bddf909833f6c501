import { describe, expect, it } from "vitest";
import { homeYaml } from "../../support/create-home.ts";
import { writeDocument } from "../../support/write-document.ts";
import { checkFiles, describePlaces, page, policy } from "./check-files.ts";

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
    expect(finding?.fix).toMatch(/^Write \{\{ crisisLines\.crisis\.phone \}\},.*always 988\.$/);
  });

  it("is an error in other lists of named entries, with the name", async () => {
    const resources =
      "list:\n  - group: Health\n    name: Ocotillo Clinic\n    about: Care.\n    phone: 602-555-0123\n    checked: 2026-09-15\n";
    const text = policy("Call {{ resources.list.1.phone }}.");
    const files = { "_data/resources.yaml": resources, "policies/a.md": text };
    const [finding] = await checkFiles(files, "fact/");
    expect(finding).toMatchObject({
      rule: "fact/by-position",
      fix: "Write its name: {{ resources.list.ocotillo-clinic.phone }}.",
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

describe("a crisis line of the home's own", () => {
  it.each(["911", "9-1-1", "Emergency services", "988 Lifeline", "Poison Help"])(
    "may not be called %s",
    async (name) => {
      const findings = await checkFiles(withLines(line(name, "844-555-0199")), "crisis-line/");
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["crisis-line/claimed", "error"],
      ]);
      expect(findings[0]?.line).toBeGreaterThan(40);
    },
  );

  it("may be any other, or one of the site's once more", async () => {
    expect(await checkFiles(withLines(county, ...oldList), "crisis-line/")).toEqual([]);
  });
});

describe("a block that a text asks for", () => {
  it("stands alone in a paragraph", async () => {
    const text = policy("## Overdose\n\n{{ overdoseSteps }}\n\n{{overdoseSteps}}");
    const findings = await checkFiles({ "policies/a.md": text }, "");
    expect(findings.filter(({ file }) => file === "policies/a.md")).toEqual([]);
  });

  it.each([
    ["a sentence", "Do this: {{ overdoseSteps }}."],
    ["a paragraph of more lines", "{{ overdoseSteps }}\nAnd stay."],
    ["a list", "- {{ overdoseSteps }}"],
    ["a quotation", "> {{ overdoseSteps }}"],
    ["a table", "| a |\n|---|\n| {{ overdoseSteps }} |"],
    ["a heading", "## {{ overdoseSteps }}\n\nText."],
  ])("has no place in %s", async (_where, body) => {
    const [finding, ...others] = await checkFiles({ "policies/a.md": policy(body) }, "fact/");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "fact/unknown", severity: "error" });
    expect(finding?.fix).toContain("on a line of its own");
  });

  it("is named when it is misspelt", async () => {
    const files = { "policies/a.md": policy("{{ overdosesteps }}") };
    const [finding] = await checkFiles(files, "fact/unknown");
    expect(finding?.fix).toContain("{{ overdoseSteps }}");
  });
});

describe("steps for an overdose that the home wrote itself", () => {
  const steps = "1. Call 911.\n2. Give naloxone.";
  const packet = (body: string) => ({
    "policies/resident-packet.md": writeDocument("resident-packet", {
      bodies: { emergencies: body },
    }),
  });
  const facts = "Call 988, or Poison Control. Naloxone is in the kitchen.";

  it.each([
    ["a list", steps],
    ["paragraphs", "**Step 1.** Call 911.\n\n**Step 2.** Give Narcan."],
    ["a list below a heading of its own", `### In an overdose\n\n${steps}`],
  ])("are a note where the site's stand already: %s", async (_how, body) => {
    const findings = await checkFiles(packet(`${facts}\n\n${body}`), "overdose-steps/");
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
    expect(findings[0]?.fix).toContain("take your own steps out");
  });

  it("are a note elsewhere, with what to write instead of them", async () => {
    const files = { "policies/a.md": policy(`## Overdose\n\n${steps}`) };
    const [finding] = await checkFiles(files, "overdose-steps/");
    expect([finding?.severity, finding?.fix]).toEqual([
      "info",
      expect.stringContaining("Write {{ overdoseSteps }} alone on a line"),
    ]);
  });

  it.each(["1. Get out.\n2. Call 911.", "Naloxone is in the kitchen.\n\n- Call 911", facts])(
    "are not seen in: %s",
    async (body) => {
      expect(await checkFiles(packet(`${facts}\n\n${body}`), "overdose-steps/")).toEqual([]);
    },
  );

  it("are no reason to say that the section lacks 911", async () => {
    expect(await checkFiles(packet(facts), "section/fact-missing")).toEqual([]);
  });
});
