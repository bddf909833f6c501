import { describe, expect, it } from "vitest";
import { listAllBlocks, listTexts, mapWords, readBlocks } from "../../../src/content/blocks.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";

const read = (text: string) => {
  const blocks = readBlocks(createMarkdown().parse(text, {}), () => ({ kind: "divider" }));
  return mapWords(blocks, ({ content }) => content);
};

describe("the blocks of a text", () => {
  it("are what the text is made of, each in what it stands in", () => {
    const text =
      "Kits.\n\n1. Call.\n   - 911\n2. Stay.\n\n> Quoted.\n\n{{ overdoseSteps }}\n\n    code";
    expect(read(text)).toEqual([
      { kind: "paragraph", words: "Kits." },
      {
        kind: "steps",
        first: 1,
        entries: [
          [
            { kind: "line", words: "Call." },
            { kind: "list", entries: [[{ kind: "line", words: "911" }]] },
          ],
          [{ kind: "line", words: "Stay." }],
        ],
      },
      { kind: "quotation", blocks: [{ kind: "paragraph", words: "Quoted." }] },
      { kind: "overdoseSteps" },
      { kind: "code", text: "code\n" },
    ]);
  });

  it("keep the cells of a table, and how its columns stand", () => {
    expect(read("| a | b | c |\n|---|:-:|--:|\n| d |\n")).toEqual([
      {
        kind: "table",
        columns: ["start", "center", "right"],
        head: ["a", "b", "c"],
        rows: [["d", "", ""]],
      },
    ]);
  });

  it("say what they say in reading order, however deep it stands", () => {
    const blocks = read("a\n\n- b\n  > c\n  > - d\n\n| e |\n|---|\n| f |\n\n```\ng\n```");
    expect(listTexts(blocks, (words) => words)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(listAllBlocks(blocks).map(({ kind }) => kind)).toContain("quotation");
  });

  it("are read however deep they stand in one another", () => {
    const depth = 2000;
    expect(listAllBlocks(read(`${"> ".repeat(depth)}a`)).length).toBeGreaterThan(50);
    expect(listAllBlocks(read(`${"- ".repeat(depth)}a`)).length).toBeGreaterThan(40);
  });
});
