import { describe, expect, it } from "vitest";
import { listPassages } from "../../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { mayRead } from "../../../../src/documents/who-may-read.ts";
import type { Finding } from "../../../../src/findings/finding.ts";
import { checkFiles, page, policy } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";

const file = "neighbors/about.md";

const isOfReading = ({ rule }: Finding) => /^(?:audience\/|heading\/attributes|yaml\/)/.test(rule);

/** What the public may read of a document, where only its audience decides. */
async function readAsPublic(text: string): Promise<string> {
  const home = await readIdentifiedHome(await createHome({ [file]: text }));
  return home.documents
    .flatMap((document) => listPassages(document))
    .filter(({ audience }) => mayRead("public", audience))
    .map(({ passage }) => passage.text)
    .join("\n");
}

describe("a mark on a section that is not spelt exactly", () => {
  it.each([
    "## Night staff {audience=residents} {#night-staff}",
    "## Night staff {audience=residents",
    "## Night staff {audience=residents.",
    "## Night staff {audience=residents}.",
    "## Night staff {audience=residents audience=public}",
    "## Night staff {audience=resident}",
    "## Night staff {audience:residents}",
    "## Night staff {Audience = residents}",
    "## Night staff (audience=residents)",
    "## Night staff {residents}",
    "## Night staff [residents]",
    "##Night staff {audience=residents}",
    "##\u00a0Night staff {audience=residents}",
    "> ## Night staff {audience=residents}",
    "- ## Night staff {audience=residents}",
    "    ## Night staff {audience=residents}",
    "**Night staff** {audience=residents}",
    "<!-- audience=residents -->",
    "| Night staff | {audience=residents} |",
  ])("is an error at its line, and the text is kept back: %s", async (heading) => {
    const text = page(`Hello.\n\n${heading}\n\nRosa sleeps downstairs.`);
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    const places = findings.map(({ line, severity }) => `${line} ${severity}`);
    expect([...new Set(places)]).toEqual(["8 error"]);
    expect(await readAsPublic(text)).not.toContain("Rosa");
  });

  it("is told with what was read, and with the line as it should be", async () => {
    const text = page("##Night staff {#night audience=residents}\n\nRosa.");
    const [finding] = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(finding?.message).toContain("“{#night audience=residents}”");
    expect(finding?.message).toMatch(/\bno heading\b/);
    expect(finding?.message).toMatch(/\bwhole document\b.*\bresidents\b/);
    expect(finding?.fix).toContain("“## Night staff {#night audience=residents}”");
  });

  it("is told once for each line, and keeps the document for the fewest it names", async () => {
    const text = page("## Staff {audience=residents} {audience=house} {audience=public}\n\nRosa.");
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/\bthe house\b/);
  });

  it("keeps a fence that never ends from hiding a mark behind it", async () => {
    const text = page("```\ncode\n\n## Night staff {audience=residents}\n\nRosa.");
    expect((await checkFiles({ [file]: text })).filter(isOfReading)).toHaveLength(1);
    expect(await readAsPublic(text)).not.toContain("Rosa");
  });
});

describe("a first heading that repeats the title", () => {
  it("says with its mark who may read the whole document", async () => {
    const text = page("# A page {audience=residents}\n\nRosa.\n\n## More\n\nRosa.");
    expect((await checkFiles({ [file]: text })).filter(isOfReading)).toEqual([]);
    expect(await readAsPublic(text)).toBe("");
  });
});

describe("an audience in front matter that cannot be read", () => {
  it.each([
    ["one letter short", "audience: resident"],
    ["a list", "audience: [residents, public]"],
    ["nothing", "audience:"],
    ["a longer list", "audience:\n  - residents"],
    ["two of them", "audience: residents and public"],
    ["under another name", "audiance: residents"],
    ["as a remark", "# audience: residents"],
    ["with an equals sign", "summary: For audience=residents"],
  ])("is an error, and the document is kept back: %s", async (_how, line) => {
    for (const type of [[], ["type: good-neighbor-policy"]]) {
      const head = ["---", "title: Staff", ...type, line, "---"];
      const text = [...head, "", "Rosa sleeps here.", ""].join("\n");
      const findings = await checkFiles({ [file]: text });
      expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      expect(await readAsPublic(text)).not.toContain("Rosa");
    }
  });

  it.each(["audience: resident", "audience:", "audiance: public", "summary: Said nowhere."])(
    "asks nobody to delete a section's own mark: %s",
    async (line) => {
      const head = ["---", "title: Staff", line, "---"];
      const text = [...head, "", "## Desk {audience=residents}", "", "Rosa.", ""].join("\n");
      const findings = await checkFiles({ [file]: text });
      expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      expect(findings.map(({ rule }) => rule)).not.toContain("audience/widened");
    },
  );
});

describe("text that belongs to fewer readers", () => {
  it("does not lend its link's address to text for more", async () => {
    const text = page(
      "Write to [the desk].\n\n## Desk {audience=residents}\n\n[the desk]: https://night.example.org",
    );
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ["audience/borrowed-address", 6],
    ]);
    expect(await readAsPublic(text)).toBe("");
  });

  it("does not end at a line of hyphens that nobody meant as a heading", async () => {
    const text = page("## Desk {audience=residents}\n\nRosa sits here\n---\n\nRosa sleeps here.");
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["audience/unclear-end", 8]]);
    expect(await readAsPublic(text)).not.toContain("Rosa");
  });

  it("does not end at a line of text that begins with a #", async () => {
    const text = page(
      "## Desk {audience=residents}\n\nWe buy\n# 2 of the tools\n\nRosa sits here.",
    );
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["audience/unclear-end", 9]]);
    expect(findings[0]?.fix).toContain("“## 2 of the tools”");
    expect(await readAsPublic(text)).not.toContain("Rosa");
  });

  it("ends at a heading that stands where headings of its kind stand", async () => {
    const text = page(
      "# One\n\n## Desk {audience=residents}\n\nRosa sits here.\n\n# Two\n\nCome in.",
    );
    const findings = (await checkFiles({ [file]: text })).filter(isOfReading);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await readAsPublic(text)).toContain("Come in.");
  });

  it("is not hidden in a note, and the note is an error", async () => {
    const findings = await checkFiles({ [file]: page("<!-- for residents only\n\nRosa. -->") });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "html/hidden-note", severity: "error", line: 6 }),
    );
  });

  it("is no matter of a document for residents in which everything is for residents", async () => {
    const text = policy("## Desk\n\nSee [desk].\n\n## More\n\n[desk]: https://example.org");
    const findings = await checkFiles({ "policies/guests.md": text });
    expect(findings.filter(isOfReading)).toEqual([]);
  });
});
