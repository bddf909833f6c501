import { expect, it } from "vitest";
import { overlap, reachLineEnd, reachOver, readEnd } from "../../../src/findings/place.ts";

const at = (line: number, column: number, endLine = line, endColumn = column) => ({
  file: "a.md",
  line,
  column,
  endLine,
  endColumn,
});

it("is a spot where no end is known", () => {
  expect(readEnd({ file: "a.md", line: 3, column: 5 })).toEqual(at(3, 5));
});

it("reaches to the end of what stands in its line, or over some letters", () => {
  expect(reachLineEnd(at(3, 3), "- a b  \t")).toEqual(at(3, 3, 3, 6));
  expect(reachLineEnd(at(3, 9), "short")).toEqual(at(3, 9));
  expect(reachOver(at(3, 3), 2)).toEqual(at(3, 3, 3, 5));
});

it.each([
  ["the same spot", at(1, 1), at(1, 1), true],
  ["a spot in a stretch", at(1, 4), at(1, 1, 1, 9), true],
  ["side by side", at(1, 1, 1, 3), at(1, 3, 1, 5), false],
  ["over lines", at(1, 5, 3, 1), at(2, 9, 2, 10), true],
  ["one line later", at(1, 5, 2, 1), at(2, 1, 2, 4), false],
])("knows what has something in common: %s", (_what, first, second, expected) => {
  expect(overlap(first, second)).toBe(expected);
  expect(overlap(second, first)).toBe(expected);
  expect(overlap({ ...first, file: "b.md" }, second)).toBe(false);
});
