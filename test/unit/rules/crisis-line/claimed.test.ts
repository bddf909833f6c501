import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const withLines = (...lines: readonly string[]) => ({
  "_data/home.yaml": homeYaml.replace(
    /crisisLines:\n(?: {2}.*\n)*/,
    ["crisisLines:", ...lines.map((line) => `  - ${line}`), ""].join("\n"),
  ),
});
const line = (name: string, phone: string) => `{ name: "${name}", phone: ${phone}, when: Now }`;
const county = line("County crisis line", "844-555-0199");
const oldList = [line("Emergency services", "911"), line("988 Lifeline", "988")];

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
