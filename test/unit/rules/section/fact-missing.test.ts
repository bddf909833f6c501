import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import {
  type DocumentOptions,
  writeDocument,
  writeDocuments,
} from "../../../support/write-document.ts";

const file = "policies/grievance-policy.md";
const write = (options?: DocumentOptions) => writeDocument("grievance-policy", options);
const check = (text: string, rule = "section/") =>
  checkFiles({ ...writeDocuments(), [file]: text }, rule);
const lineOf = (text: string, line: string) => text.split("\n").indexOf(line) + 1;

describe("a section without its facts", () => {
  it("says which fact is missing and which reference gives it", async () => {
    const text = write({ bodies: { "outside-help": "Call the affiliate." } });
    const findings = await check(text);
    const line = lineOf(text, "## Outside help");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/fact-missing error`]);
    expect(findings[0]?.fix).toContain("{{ home.outside.affiliate.phone }}");
    expect(findings[0]?.standards).toEqual(["NARR 3.0 1.C.7.b"]);
  });

  const affiliate =
    "  affiliate:\n    name: Arizona Recovery Housing Association\n    phone: 602-555-0177\n    url: https://affiliate.example.net/complaints\n";
  const office = (key: string) =>
    `  affiliate: none\n  ${key}:\n    name: State office\n    phone: 602-555-0178\n    url: https://office.example.net/\n`;

  it.each([
    ["licensor", office("licensor"), "{{ home.outside.licensor.phone }}"],
    ["civilRights", office("civilRights"), "{{ home.outside.civilRights.phone }}"],
    ["nobody", "  affiliate: none\n", "under “outside:”"],
  ])("names the office outside that the home has: %s", async (_name, outside, fix) => {
    const found = await checkFiles(
      {
        ...writeDocuments(),
        "_data/home.yaml": homeYaml.replace(affiliate, outside),
        [file]: write({ bodies: { "outside-help": "Call them." } }),
      },
      "section/fact-missing",
    );
    const finding = found.find((other) => other.file === file);
    expect(finding?.fix).toContain(fix);
    expect(finding?.fix).not.toContain("home.outside.affiliate");
  });
});
