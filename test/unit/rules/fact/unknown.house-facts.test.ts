import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";

const card = "policies/card.md";
const house = "address: 1 Elm Lane\nevacuation: Out\nnaloxonePlace: Shelf\n";

describe("a reference to the house's own facts where their file is not", () => {
  it.each([
    ["a document for the house", policy("At {{ house.address }}.", { audience: "house" })],
    ["its title", policy("Here.", { audience: "house", title: '"At {{ house.address }}"' })],
    ["its heading", policy("## {{ house.naloxonePlace }}\n\nHere.", { audience: "house" })],
    ["a section for the house", policy("## Card {audience=house}\n\n{{ house.evacuation }}")],
    ["someone by name", policy("Call {{ house.staff.rosa.phone }}.", { audience: "house" })],
    ["a table", policy("| {{ house.address }} |\n|---|\n| x |", { audience: "house" })],
  ])("is no fault in %s", async (_where, text) => {
    const findings = await checkFiles({ [card]: text });
    expect(findings.filter(({ file }) => file === card)).toEqual([]);
  });

  it.each([
    ["public text", { "neighbors/a.md": page("At {{ house.address }}.") }],
    ["residents' text", { [card]: policy("At {{ house.address }}.") }],
    ["a residents' heading", { [card]: policy("## {{ house.address }}\n\nx") }],
    ["residents' front matter", { [card]: policy("x", { summary: '"{{ house.address }}"' }) }],
    ["residents' text, by name", { [card]: policy("Call {{ house.staff.rosa.phone }}.") }],
  ])("is an error in %s", async (_where, files) => {
    const findings = await checkFiles(files, "fact/");
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["fact/narrower-audience", "error"],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/house\.yaml|commit|repository/);
  });

  it("is an error when no house can have the fact, with the nearest one", async () => {
    const text = policy("At {{ house.adress }}.", { audience: "house" });
    const [finding] = await checkFiles({ [card]: text }, "fact/");
    expect(finding).toMatchObject({
      rule: "fact/unknown",
      fix: expect.stringContaining("{{ house.address }}"),
    });
  });
});

describe("a reference to the house's own facts where their file is", () => {
  const files = (text: string) => ({ "_data/house.yaml": house, [card]: text });

  it("is found when the file does not have that fact, and asks nobody to publish it", async () => {
    const text = policy("Call {{ house.staff.rosa.phone }}.", { audience: "house" });
    const findings = await checkFiles(files(text), "fact/");
    expect(describePlaces(findings)).toEqual([`${card}:9:6 fact/unknown error`]);
    expect(findings[0]?.fix).toMatch(/\bthis computer alone\b/);
    expect(findings[0]?.fix).not.toMatch(/\b(?:commit|publish|push)/i);
  });

  it("is for the house alone whether or not the file has it", async () => {
    const text = policy("Call {{ house.staff.rosa.phone }}.");
    expect(describePlaces(await checkFiles(files(text), "fact/"))).toEqual([
      `${card}:9:6 fact/narrower-audience error`,
    ]);
  });

  it("is no fault when it has it", async () => {
    const text = policy("At {{ house.address }}.", { audience: "house" });
    expect(await checkFiles(files(text), "fact/")).toEqual([]);
  });
});
