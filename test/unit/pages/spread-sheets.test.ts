import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readShownText, type ShownBlock } from "../../../src/content/shown-words.ts";
import { cutBlocks, groupBlocks, joinPieces } from "../../../src/pages/cut-blocks.ts";
import { measureBlock } from "../../../src/pages/measure-block.ts";
import { findLargestSize, spreadLines, spreadSheets } from "../../../src/pages/spread-sheets.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const text = (said: string) => [{ kind: "text", text: said }] as const;
const line = (said: string): ShownBlock => ({ kind: "line", words: text(said) });
const paragraph = (said: string): ShownBlock => ({ kind: "paragraph", words: text(said) });
const heading = (said: string): ShownBlock => ({ kind: "heading", level: 2, words: text(said) });
const list = (...entries: readonly string[]): ShownBlock => ({
  kind: "list",
  entries: entries.map((entry) => [line(entry)]),
});
const steps = (first: number, ...entries: readonly string[]): ShownBlock => ({
  kind: "steps",
  first,
  entries: entries.map((entry) => [line(entry)]),
});
const table = (...rows: readonly string[]): ShownBlock => ({
  kind: "table",
  columns: ["start"],
  head: [text("Rule")],
  rows: rows.map((row) => [text(row)]),
});
const frame = { title: "Rules", onFirst: 0 };
const sentence = "Everyone here has the right to be heard, and to be told in writing why. ";

const words = fc.lorem({ maxCount: 30 });
const longWords = fc.oneof(
  words,
  fc.constant(sentence.repeat(20)),
  fc.constant("electroencefalografista".repeat(9)),
);
const block = fc.oneof(
  longWords.map(paragraph),
  words.map(heading),
  words.map((said) => paragraph(`${said}:`)),
  fc.array(longWords, { minLength: 1, maxLength: 9 }).map((entries) => list(...entries)),
  fc.array(words, { minLength: 1, maxLength: 9 }).map((entries) => steps(3, ...entries)),
  fc.array(words, { minLength: 1, maxLength: 9 }).map((rows) => table(...rows)),
  longWords.map((said): ShownBlock => ({ kind: "quotation", blocks: [paragraph(said)] })),
);

/** Without the heads of tables, which stand on each sheet again. */
const readWords = (blocks: readonly ShownBlock[]) =>
  readShownText(blocks.map((one) => (one.kind === "table" ? { ...one, head: [] } : one))).replace(
    /\s+/g,
    " ",
  );

describe("a text for the wall", () => {
  it("stands whole on its sheets, in its order, in type of 30 points and more", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { sheets, size } = spreadSheets(blocks, frame);
        expect(readWords(sheets.flat())).toBe(readWords(blocks));
        expect(size).toBeGreaterThanOrEqual(30);
        expect(sheets.length).toBeGreaterThan(0);
        if (blocks.length > 0) expect(sheets.every((sheet) => sheet.length > 0)).toBe(true);
      }),
      planRandom("texts for the wall", effort(100, 2000), 20_261_128),
    );
  });

  it("is in larger type where it is short", () => {
    expect(spreadSheets([paragraph("Be kind.")], frame)).toEqual({
      sheets: [[paragraph("Be kind.")]],
      size: 56,
    });
    expect(spreadSheets([paragraph(sentence.repeat(4))], frame).size).toBeLessThan(56);
  });

  it("takes as many sheets as it needs, about as full as one another", () => {
    const entries = Array.from({ length: 13 }, (_, index) => `${index + 1}. ${sentence}`);
    const { sheets } = spreadSheets([list(...entries)], frame);
    const counts = sheets.map(([first]) => (first?.kind === "list" ? first.entries.length : 0));
    expect(counts.length).toBeGreaterThan(2);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("goes on with the numbers that its steps have, and repeats the head of a table", () => {
    const entries = Array.from({ length: 12 }, () => sentence.repeat(2));
    const { sheets } = spreadSheets([steps(3, ...entries), table(...entries)], frame);
    const numbers = sheets.flat().flatMap((one) => (one.kind === "steps" ? [one.first] : []));
    expect(numbers[0]).toBe(3);
    expect(numbers[1]).toBeGreaterThan(4);
    const heads = sheets.flat().flatMap((one) => (one.kind === "table" ? [one.head] : []));
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads)).toEqual(new Set([[text("Rule")]]));
  });

  it("leaves no heading and no line with a colon at the foot of a sheet", () => {
    const blocks = Array.from({ length: 8 }, () => [
      heading("A part"),
      paragraph("You may:"),
      list(sentence, sentence),
    ]).flat();
    for (const sheet of spreadSheets(blocks, frame).sheets) {
      expect(sheet.at(-1)?.kind).toBe("list");
    }
  });

  it("cuts a paragraph that no sheet holds where a sentence ends", () => {
    const { sheets } = spreadSheets([paragraph(sentence.repeat(20))], frame);
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) expect(readShownText(sheet)).toMatch(/^Everyone .* why\.$/);
  });

  it("goes on with an entry that no sheet holds without a number of its own", () => {
    const { sheets } = spreadSheets([steps(1, "Ask.", sentence.repeat(12), "Done.")], frame);
    expect(sheets.flat().map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["steps", "paragraph"]),
    );
    const last = sheets.flat().at(-1);
    expect(last).toEqual(steps(3, "Done."));
  });
});

describe("the parts of a text", () => {
  it("make the same text again", () => {
    const blocks = [
      heading("A"),
      list("b", "c"),
      steps(2, "d", "e"),
      paragraph("f"),
      table("g", "h"),
    ];
    expect(joinPieces(cutBlocks(blocks))).toEqual(blocks);
    expect(groupBlocks(blocks).map((part) => part.length)).toEqual([2, 1, 1, 1]);
  });

  it("of two lists stay two lists", () => {
    const blocks = [steps(1, "a"), steps(1, "b")];
    expect(joinPieces(cutBlocks(blocks))).toEqual(blocks);
  });

  it("are taken to be as high as they are long", () => {
    const long = measureBlock(paragraph(sentence.repeat(8)), 17);
    expect(long).toBeGreaterThan(4 * measureBlock(paragraph(sentence), 17));
    expect(measureBlock(table(sentence), 17)).toBeGreaterThan(measureBlock(line("a"), 17));
  });
});

describe("large lines", () => {
  it("stand on as many sheets as they need, all of them", () => {
    const lines = Array.from({ length: 14 }, (_, index) => ({
      label: "A line of our county for people and those who love them",
      value: `(602) 555-01${index + 10}`,
    }));
    const sheets = spreadLines(lines, frame);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap((sheet) => sheet.lines)).toEqual(lines);
  });

  it.each([
    ["911", "short"],
    ["(602) 555-0110", "long"],
    ["9:30 pm to 6 am", "long"],
    ["10:30 pm to 6:30 am", "longer"],
    ["(602) 555-0110 ext. 2217", "longest"],
  ])("are as large as leaves %s on one line", (value, size) => {
    expect(findLargestSize(value)).toBe(size);
  });
});
