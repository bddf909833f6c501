import { describe, expect, it } from "vitest";
import { listPenBlanks } from "../../../src/content/pen-blanks.ts";

const find = (text: string) => listPenBlanks(text).map(({ typed }) => typed);

describe("what is filled in with a pen", () => {
  it.each([
    ["Name: ________ Date: __/__/____", ["________", "__", "__", "____"]],
    ["$___ a week", ["___"]],
    ["Name: .......... ", [".........."]],
    ["☐ Yes [ ] No [] Maybe", ["☐", "[ ]", "[]"]],
  ])("is found in %j", (text, blanks) => {
    expect(find(text)).toEqual(blanks);
  });

  it.each([
    "Wait...... then knock.",
    "Welcome .......... 3",
    "[ ](note.md) [x] code",
    "snake_case __init__ words",
    "And so on…",
  ])("is not seen in %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("tells a line to write on from a box to tick", () => {
    expect(listPenBlanks("[ ] ____").map(({ kind }) => kind)).toEqual([
      "boxToTick",
      "lineToWriteOn",
    ]);
  });
});
