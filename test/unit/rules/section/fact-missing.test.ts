import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
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
});
