import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";
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

describe("an empty section", () => {
  it.each(["", "&nbsp;", "\u200b", "- \n"])("is found when it holds only %j", async (body) => {
    const text = write({ bodies: { "how-to-file": body } });
    const findings = await check(text);
    const line = lineOf(text, "## How to file");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/empty error`]);
  });

  it("is only a warning where the home added it", async () => {
    const findings = await checkFiles(
      { "neighbors/a.md": page("## Parties\n\n## Cars\n\nOurs.") },
      "section/",
    );
    expect(describePlaces(findings)).toEqual(["neighbors/a.md:6:1 section/empty warning"]);
  });

  it("is not empty when a section inside it says something", async () => {
    const text = page("## Parties\n\n### At night\n\nNone.");
    expect(await checkFiles({ "neighbors/a.md": text }, "section/")).toEqual([]);
  });

  it("is reported once when the sections inside it are empty too", async () => {
    const text = page("## Parties\n\n### At night\n\n### By day");
    expect(await checkFiles({ "neighbors/a.md": text }, "section/")).toHaveLength(1);
  });

  it("is a document that says nothing at all when there is no heading either", async () => {
    const findings = await checkFiles({ "neighbors/a.md": page("") }, "document/empty");
    expect(describePlaces(findings)).toEqual(["neighbors/a.md:4:1 document/empty warning"]);
  });
});
