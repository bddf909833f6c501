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

describe("a section that stands there twice", () => {
  it("is found at the second heading, naming the first", async () => {
    const text = `${write()}\n## If we cannot agree\n\nCall them.\n`;
    const findings = await check(text);
    const line = lineOf(text, "## If we cannot agree");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/duplicated info`]);
    expect(findings[0]?.message).toContain(`(line ${lineOf(text, "## Outside help")})`);
  });

  it.each(["## Outside help", "## Others {#outside-help}"])(
    "weighs more where nobody can tell the two apart: %s",
    async (heading) => {
      const text = write().replace("## Outside help\n", "## Outside help {#outside-help}\n");
      const [finding] = await check(`${text}\n${heading}\n\nCall them.\n`, "section/duplicated");
      expect(finding?.severity).toBe("warning");
    },
  );
});
