import { expect, it } from "vitest";
import type { ShownBlock } from "../../../src/content/shown-words.ts";
import { fitSheet } from "../../../src/pages/fit-sheet.ts";

const line = (text: string): ShownBlock => ({ kind: "line", words: [{ kind: "text", text }] });
const paragraph = (text: string): ShownBlock =>
  ({ ...line(text), kind: "paragraph" }) as ShownBlock;
const createTable = (rows: number): ShownBlock => ({
  kind: "table",
  columns: ["start"],
  head: [[{ kind: "text", text: "Rule" }]],
  rows: Array.from({ length: rows }, () => [[{ kind: "text", text: "Be home by ten." }]]),
});
const sheet = { title: "Rules", lines: [], further: 0 };

it("shows a short text whole, in the largest type", () => {
  const blocks = [paragraph("Be kind."), paragraph("Be home by ten.")];
  expect(fitSheet(blocks, sheet)).toEqual({ blocks, size: 32, isExcerpt: false });
});

it("leaves a table out that would not fit, and shows one that does", () => {
  const list: ShownBlock = { kind: "list", entries: [[line("Be kind.")]] };
  const blocks = (rows: number) => [paragraph("Our rules:"), createTable(rows), list];
  expect(fitSheet(blocks(2), sheet)).toEqual({ blocks: blocks(2), size: 32, isExcerpt: false });
  const { blocks: shown, isExcerpt } = fitSheet(blocks(20), sheet);
  expect(shown.map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
  expect(isExcerpt).toBe(true);
});

it("shows as many entries as fit, with the numbers they have", () => {
  const entries = Array.from({ length: 60 }, (_, index) => [
    line(`Step ${index} of many. `.repeat(5)),
  ]);
  const steps: ShownBlock = { kind: "steps", first: 3, entries };
  const { blocks, isExcerpt } = fitSheet([steps], sheet);
  const [shown] = blocks;
  if (shown?.kind !== "steps") throw new Error("There are no steps.");
  expect(shown.first).toBe(3);
  expect(shown.entries.length).toBeGreaterThan(2);
  expect(shown.entries).toEqual(entries.slice(0, shown.entries.length));
  expect(isExcerpt).toBe(true);
});
