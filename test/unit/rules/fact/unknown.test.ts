import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { writeDocument } from "../../../support/write-document.ts";

const neighbors = "neighbors/a.md";
const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("a reference to a fact that does not exist", () => {
  it.each([
    ["in the text", page("Call {{ home.manger.phone }}."), "6:6"],
    ["in a heading", page("## Call {{ home.manger.phone }}\n\nNow."), "6:9"],
    ["in a table", page("| a | b |\n|---|---|\n| c | {{ home.manger.phone }} |"), "8:7"],
    ["in the front matter", page("Hello.", 'summary: "{{ home.manger.phone }}"'), "4:10"],
  ])("is found %s, with the nearest one", async (_where, text, place) => {
    const findings = await checkFiles({ [neighbors]: text }, "fact/");
    expect(describePlaces(findings)).toEqual([`${neighbors}:${place} fact/unknown error`]);
    expect(findings[0]?.fix).toContain("{{ home.manager.phone }}");
  });

  it("is only words in a code fence", async () => {
    const text = page("```\n{{ home.manger.phone }}\n```\n\n`{{ name }}`");
    expect(await checkFiles({ [neighbors]: text }, "fact/")).toEqual([]);
  });

  it("is not found when the facts file itself could not be read", async () => {
    const files = { [neighbors]: page("{{ home.name }}"), "_data/home.yaml": "a: b: c\n" };
    expect(await checkFiles(files, "fact/")).toEqual([]);
  });

  it("is not found beside its misspelt key, which is reported instead", async () => {
    const files = { [neighbors]: page("{{ home.manager.hours }}"), ...home("hours:", "houres:") };
    const findings = await checkFiles(files);
    expect(describePlaces(findings).filter((place) => /facts?\/[iu]/.test(place))).toEqual([
      expect.stringMatching(/^_data\/home.yaml.* facts\/unknown-key error$/),
    ]);
  });

  it.each(["{ home.name }", "{{ home.name }", "{{home.name", "{home.name}}"])(
    "is told from one with a brace too few: %s",
    async (typed) => {
      const findings = await checkFiles({ [neighbors]: page(`Hello ${typed} here.`) }, "fact/");
      expect(describePlaces(findings)).toEqual([`${neighbors}:6:7 fact/unknown error`]);
      expect(findings[0]?.fix).toContain("{{ home.name }}");
    },
  );

  it("says that a fact is one the home may leave out", async () => {
    const files = { [neighbors]: page("{{ home.address }}") };
    const [finding] = await checkFiles(files, "fact/");
    expect(finding?.fix).toMatch(/“address:”.*\bor\b.*\bout\b/);
  });

  it("does not say that a fact was forgotten where the home has none", async () => {
    const without = homeYaml.replace(/^backup:\n(?: .*\n)+/m, "backup: none\n");
    const text = "{{ home.backup.name }}, {{ home.backup.name }}, {{ home.backup.phone }}";
    const files = { [neighbors]: page(text), "_data/home.yaml": without };
    const [finding] = await checkFiles(files, "fact/unknown");
    expect(finding?.message).toContain("_data/home.yaml gives no “backup”");
    expect(finding?.fix).toBe(
      "If this home has none, say here in words how it is with you. Otherwise add “backup:” there, with “name:”, “phone:” below it.",
    );
  });

  it("does not make sections lack facts while the facts cannot be read", async () => {
    const policies = { "policies/grievance-policy.md": writeDocument("grievance-policy") };
    const files = { ...policies, "_data/home.yaml": "a: b: c\n" };
    expect(await checkFiles(files, "section/fact-missing")).toEqual([]);
  });
});
