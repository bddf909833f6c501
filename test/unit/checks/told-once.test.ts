import { describe, expect, it } from "vitest";
import { homeYaml } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";
import { checkFiles, describePlaces, page, policy } from "./check-files.ts";

const documents = writeDocuments();
const findNew = async (change: Readonly<Record<string, string | Uint8Array>>) => {
  const before = new Set(describePlaces(await checkFiles(documents)));
  const findings = await checkFiles({ ...documents, ...change });
  return findings.filter(
    (finding) => !describePlaces([finding]).some((place) => before.has(place)),
  );
};
const insertLine = (text: string, at: string, lines: string) => text.replace(at, `${lines}${at}`);
const marks = "<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n";
const packet = documents["policies/resident-packet.md"] ?? "";

describe("a file with git's marks in it", () => {
  it.each([
    ["facts", "_data/home.yaml", insertLine(homeYaml, "capacity:", marks)],
    [
      "facts with other line ends",
      "_data/home.yaml",
      insertLine(homeYaml, "capacity:", marks).replaceAll("\n", "\r\n"),
    ],
    ["facts of the house", "_data/house.yaml", `address: 12 Main Street\n${marks}`],
    ["front matter", "policies/resident-packet.md", insertLine(packet, "version:", marks)],
    ["the lines before it", "policies/resident-packet.md", `<<<<<<< HEAD\n${packet}`],
    [
      "a text",
      "policies/resident-packet.md",
      `${packet}\n- a\n  ${marks.replaceAll("\n", "\n  ")}`,
    ],
    [
      "both versions of a whole document",
      "policies/resident-packet.md",
      `<<<<<<< HEAD\n${packet}=======\n${packet}>>>>>>> x\n`,
    ],
  ])("is told once, whatever they stand in: %s", async (_what, file, text) => {
    expect(await findNew({ [file]: text })).toMatchObject([{ file, rule: "file/conflict-marker" }]);
  });
});

/** What takes the place of a space: a no-break, narrow, Mongolian, ideographic and invisible one. */
const oddSpaces = ["\u00a0", "\u202f", "\u180e", "\u3000", "\u200b", "\u2060", "\u200e", "\u2800"];

describe("a space of another kind", () => {
  it.each(oddSpaces)("is told once for all lines of facts: %j", async (space) => {
    const text = homeYaml.replace(/^ {2}(?=name|role|hours)/gm, space.repeat(2));
    const found = await findNew({ "_data/home.yaml": text });
    expect(found).toMatchObject([{ file: "_data/home.yaml", rule: "yaml/invalid", line: 10 }]);
    expect(found[0]?.message).toMatch(/There are \d+ more like it, on lines 11/);
  });

  it.each(oddSpaces)("is told once in front matter and in text: %j", async (space) => {
    const body = `Rules:\n\n- One\n${space}${space}- in it\n\n-${space}Two\n\n${space}## Guests\n\n##${space}Pets\n\n1.${space}a\n2.${space}b\n\n${space}> said\n\n${space}| a | b |`;
    const inText = (await checkFiles({ "neighbors/a.md": page(body) })).filter(
      ({ file }) => file === "neighbors/a.md",
    );
    expect(inText).toMatchObject([{ line: 9, rule: "text/odd-space" }]);
    expect(inText[0]?.message).toContain("There are 7 more like it, on lines 11, 13");
    const changes = `\n  - version: 1.0\n${space.repeat(4)}date: 2026-01-05\n${space.repeat(4)}summary: It began.`;
    const inFrontMatter = await findNew({ "policies/a.md": policy("Text.", { changes }) });
    expect(inFrontMatter).toMatchObject([{ file: "policies/a.md", rule: "yaml/invalid", line: 9 }]);
  });

  it.each(oddSpaces)("makes no difference inside a time, a phone or a day: %j", async (space) => {
    const text = homeYaml
      .replace("start: 10 pm", `start: 10${/^\s$/.test(space) ? space : ` ${space}`}pm`)
      .replace("capacity: 8", `capacity: 8${space}`)
      .replace("acknowledge: 24 hours", `acknowledge: 24 ${space}hours`)
      .replace("status: not certified", `status: not ${space}certified`)
      .replaceAll("602-555-0134", `602${space}555${space}0134`);
    const dated = policy("Text.", { reviewed: `2026-01-05${space}`, version: `1.0${space}` });
    const found = await findNew({ "_data/home.yaml": text, "policies/a.md": dated });
    expect(found.filter(({ rule }) => rule.endsWith("/invalid"))).toEqual([]);
  });

  it("is named where a word is not understood for it alone", async () => {
    const found = await findNew({
      "policies/a.md": policy("Text.", { "ti\u200btle": "x", audience: "residents\u200b" }),
    });
    for (const rule of ["front-matter/unknown-key", "front-matter/invalid"]) {
      const finding = found.find((one) => one.rule === rule);
      expect(finding?.message, rule).toContain("a character that nobody sees, stands in it");
    }
  });
});
