import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

const neighbors = "neighbors/a.md";

describe("a contact typed into the text", () => {
  it.each([
    ["602.555.0134", "home.manager.phone"],
    ["+1 (602) 555-0134", "home.manager.phone"],
    ["Manager@HarborHouse.example.org", "home.manager.email"],
  ])("is a note when the facts know it: %s", async (typed, path) => {
    const findings = await checkFiles(
      { [neighbors]: page(`Write or call ${typed} today.`) },
      "contact/",
    );
    expect(describePlaces(findings)).toEqual([`${neighbors}:6:15 contact/typed info`]);
    expect(findings[0]?.fix).toContain(`{{ ${path} }}`);
  });

  it("is told as well when they do not", async () => {
    const findings = await checkFiles(
      { [neighbors]: page("Call\n480-946-0102 today.") },
      "contact/",
    );
    expect(describePlaces(findings)).toEqual([`${neighbors}:7:1 contact/not-in-facts info`]);
  });

  it("is found in the address of a link once, not in its words and its address", async () => {
    const text = page("[Call us](tel:+14809460102) or [480-946-0103](tel:+14809460103)");
    const findings = await checkFiles({ [neighbors]: text }, "contact/");
    expect(findings.map(({ rule }) => rule)).toEqual(["contact/not-in-facts"]);
    expect(findings[0]?.message).toMatch(/ It is so in 1 more place: line 6\.$/);
  });

  it("is an error when only the house may know it", async () => {
    const house =
      "address: 1 Elm\nevacuation: Out\nnaloxonePlace: Shelf\nstaff:\n  - name: Kim\n    phone: 480-946-0102\n";
    const files = { [neighbors]: page("Call 480-946-0102."), "_data/house.yaml": house };
    expect(describePlaces(await checkFiles(files, "contact/"))).toEqual([
      `${neighbors}:6:6 contact/narrower-audience error`,
    ]);
  });

  it.each([
    "Call 911 or 988.",
    "Call 1-800-669-9777.",
    "Form 2026-11-21-0001.",
    "Rule 1.2.3456.7890.",
  ])("is none of the home's own in: %s", async (text) => {
    expect(await checkFiles({ [neighbors]: page(text) }, "contact/")).toEqual([]);
  });
});
