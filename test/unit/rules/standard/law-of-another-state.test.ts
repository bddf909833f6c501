import { expect, it } from "vitest";
import { checkFiles } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const find = (area: string, standardFile: string) =>
  checkFiles(
    {
      "_data/home.yaml": homeYaml.replace(/^area: .*$/m, `area: ${area}`),
      "_data/standard.yaml": standardFile,
    },
    "standard/law-of-another-state",
  );

it("tells the law that an affiliate brings along at the affiliate, beside the affiliate itself", async () => {
  const findings = await find("Boise, Idaho", "standard: narr-3.0\nprofile: azrha\n");
  expect(findings.map(({ line, severity }) => [line, severity])).toEqual([
    [2, "warning"],
    [2, "warning"],
  ]);
  expect(findings.map(({ fix }) => fix).join(" ")).toContain("law: none");
});

it("names the law of the home's own state where one comes with the site", async () => {
  const [finding] = await find("Dayton, OH", "standard: narr-3.0\nlaw: arizona\nprofile: none\n");
  expect(finding?.message).toContain("Ohio");
  expect(finding?.fix).toContain("law: ohio");
});

it.each([
  ["Mesa, Arizona", "standard: narr-3.0\nlaw: arizona\nprofile: azrha\n"],
  ["Mesa, AZ", "standard: narr-3.0\nlaw: arizona\nprofile: none\n"],
  ["the east side", "standard: narr-3.0\nlaw: arizona\nprofile: none\n"],
  ["Boise, Idaho", "standard: narr-3.0\nlaw: none\nprofile: none\n"],
  ["Boise, Idaho", "standard: none\n"],
])("says nothing in %s with %j", async (area, standardFile) => {
  expect(await find(area, standardFile)).toEqual([]);
});
