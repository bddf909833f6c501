import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("the home's time zone", () => {
  it("is missed where it is not given, in a note that says what then happens", async () => {
    const without = home("timeZone: America/Phoenix\n", "");
    const findings = await checkFiles(without, "facts/");
    expect(describePlaces(findings)).toEqual(["_data/home.yaml:1:1 facts/no-time-zone info"]);
    expect(findings[0]?.message).toContain("UTC");
    expect(await checkFiles({}, "facts/")).toEqual([]);
  });

  it.each([
    ["America/Pheonix", "“America/Phoenix”"],
    ["Phoenix", "“America/Phoenix”"],
    ["Los Angeles", "“America/Los_Angeles”"],
    ["MST", "America/Phoenix (Arizona)"],
    ["-07:00", "America/Phoenix (Arizona)"],
  ])("may not be %s, and the finding helps", async (typed, words) => {
    const findings = await checkFiles(home("America/Phoenix", typed), "facts/");
    expect(findings).toMatchObject([{ rule: "facts/invalid", severity: "error" }]);
    expect(findings[0]?.message).toContain(words);
  });
});
