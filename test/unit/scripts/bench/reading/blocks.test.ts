import { describe, expect, it } from "vitest";
import { listBlockLines } from "../../../../../scripts/bench/reading/blocks.ts";

const lines = [
  "# Rules", // 1
  "A paragraph", // 2
  "of two lines.", // 3
  "", // 4
  "This ends a stay:", // 5
  "", // 6
  "- Use", // 7
  "  of drugs", // 8
  "- Threats", // 9
  "", // 10
  "| Day | Time |", // 11
  "| Sunday | 5 pm |", // 12
  "No list is led here.", // 13
  "1. First", // 14
];

describe("listBlockLines", () => {
  it.each([
    ["a heading", 1, [1]],
    ["a paragraph below a heading", 3, [2, 3]],
    ["an entry, with the line that leads its list", 8, [5, 7, 8]],
    ["a later entry", 9, [5, 9]],
    ["a row of a table", 12, [12, 13]],
    ["an entry that a line without a colon stands above", 14, [14]],
    ["an empty line", 4, [4]],
  ])("lists the lines of %s", (_, line, expected) => {
    expect(listBlockLines(lines, line)).toEqual(expected);
  });
});
