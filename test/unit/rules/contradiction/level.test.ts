import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const levels = [
  ["I", "1", "one"],
  ["II", "2", "two"],
  ["III", "3", "three"],
  ["IV", "4", "four"],
] as const;
const templates = [
  (level: string) => `We are a Level ${level} home.`,
  (level: string) => `Harbor House is a NARR Level ${level} recovery residence.`,
  (level: string) => `As a Level ${level} house, we keep to the standard.`,
  (level: string) => `Our level is ${level}.`,
  (level: string) => `- Level: ${level}`,
];

describe("a level in a text", () => {
  it.each(levels)("is found where it is any but %s, in each way it is written", async (own) => {
    const sentences = levels.flatMap((names) =>
      names.flatMap((name) =>
        templates.map((write) => ({ isOwn: names[0] === own, text: write(name) })),
      ),
    );
    const findings = await checkFiles(
      {
        "_data/home.yaml": homeYaml,
        "_data/standard.yaml": `standard: narr-3.0\nlevel: ${own}\n`,
        "neighbors/a.md": page(sentences.map(({ text }) => text).join("\n\n")),
      },
      "contradiction/level",
    );
    const lines = new Set(findings.map(({ line }) => line));
    const wrong = sentences.filter(({ isOwn }, index) => lines.has(6 + index * 2) === isOwn);
    expect(wrong).toEqual([]);
  });

  it("is told in the words of the home's own standard, and never without one", async () => {
    const text = page("We are a Level III home and peer-run.");
    const none = { "_data/home.yaml": homeYaml, "_data/standard.yaml": "standard: none\n" };
    expect(await checkFiles({ ...none, "neighbors/a.md": text }, "contradiction/level")).toEqual(
      [],
    );
  });

  it.each([
    ["We hold Level III certification from our affiliate.", 1],
    ["We hold Level II certification from our affiliate.", 0],
    ["We do not hold Level III certification.", 0],
  ])("is read where a home holds it: %s", async (sentence, count) => {
    const files = {
      "_data/home.yaml": homeYaml,
      "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n",
      "neighbors/a.md": page(sentence),
    };
    expect(await checkFiles(files, "contradiction/level")).toHaveLength(count);
  });
});
