import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../support/write-document.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";
import { checkFiles, describePlaces, page } from "./check-files.ts";

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
    expect(findings[0]?.fix).toContain("Did you mean “Outside help”?");
  });

  it("points at a bold line that says its title, once", async () => {
    const text = write().replace("## Outside help", "**Outside help**");
    const findings = await check(text);
    const line = lineOf(text, "**Outside help**");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/missing error`]);
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

describe("a section that stands there twice", () => {
  it("is found at the second heading, naming the first", async () => {
    const text = `${write()}\n## If we cannot agree\n\nCall them.\n`;
    const findings = await check(text);
    const line = lineOf(text, "## If we cannot agree");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/duplicated warning`]);
    expect(findings[0]?.message).toContain(`(line ${lineOf(text, "## Outside help")})`);
  });
});

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

describe("a paragraph that looks like a heading", () => {
  it.each(["**House keys**", "NO SMOKING INSIDE", "🏠 House rules"])(
    "is found: %s",
    async (line) => {
      const text = page(`${line}\n\nAsk for them.`);
      const findings = await checkFiles({ "neighbors/a.md": text }, "section/");
      expect(describePlaces(findings)).toEqual([
        "neighbors/a.md:6:1 section/looks-like-heading warning",
      ]);
    },
  );

  it.each([
    "**Call 911 first.**",
    "**How we do it:**",
    "**Call** us, **please**",
    "NA and AA",
    "We smoke on the patio 🚬",
    "- **House keys**",
    "**Dana**\n602-555-0134",
    "```\nNO SMOKING INSIDE\n```",
  ])("is something else: %j", async (line) => {
    const text = page(`${line}\n\nAsk for them.`);
    expect(await checkFiles({ "neighbors/a.md": text }, "section/")).toEqual([]);
  });

  it("is none when nothing follows it", async () => {
    expect(
      await checkFiles({ "neighbors/a.md": page("Hello.\n\n**Thank you**") }, "section/"),
    ).toEqual([]);
  });
});

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
