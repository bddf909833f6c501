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

describe("a missing section", () => {
  it("points at the misspelt heading, once", async () => {
    const text = write().replace("## Outside help", "## Outside hlep");
    const findings = await check(text);
    const line = lineOf(text, "## Outside hlep");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/missing error`]);
    expect(findings[0]?.fix).toContain("“Outside help”");
  });

  it("is only likely at a bold line that says its title, once", async () => {
    const text = write().replace("## Outside help", "**Outside help**");
    const findings = await check(text);
    const line = lineOf(text, "**Outside help**");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/likely error`]);
  });

  it.each(["## If we cannot agree", "## outside HELP!", "## Anything {#outside-help}"])(
    "is not missing under the heading %s",
    async (heading) => {
      expect(await check(write().replace("## Outside help", heading))).toEqual([]);
    },
  );

  it("may be set aside with a reason", async () => {
    const findings = await checkFiles(
      {
        ...writeDocuments(),
        [file]: write({ without: ["outside-help"] }),
        "_data/standard.yaml":
          "standard: narr-3.0\nsetAside:\n  - document: grievance-policy\n    section: outside-help\n    reason: On the wall.\n",
      },
      "section/",
    );
    expect(findings).toEqual([]);
  });

  it("is not reported when unclosed front matter swallowed the text", async () => {
    const text = write().replace("reviewed: 2026-01-05\n---\n", "reviewed: 2026-01-05\n");
    expect((await check(text, "")).filter((finding) => finding.file === file)).toMatchObject([
      { rule: "front-matter/unclosed" },
    ]);
  });
});
