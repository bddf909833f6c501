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

describe("a misspelt heading", () => {
  it("is a note where the section is there already", async () => {
    const text = `${write()}\n## Outside hlep\n\nCall them.\n`;
    const findings = await check(text);
    const line = lineOf(text, "## Outside hlep");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/misspelt info`]);
  });

  it("is not seen in another word", async () => {
    expect(await check(`${write()}\n## Outdoor help\n\nCall them.\n`)).toEqual([]);
  });
});
