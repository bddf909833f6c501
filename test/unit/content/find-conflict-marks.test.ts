import { describe, expect, it } from "vitest";
import { findConflictMarks } from "../../../src/content/find-conflict-marks.ts";

const sides = (label = " HEAD", other = " theirs") => [
  `<<<<<<<${label}`,
  "capacity: 8",
  "=======",
  "capacity: 9",
  `>>>>>>>${other}`,
];
const withBase = [
  "<<<<<<< ours",
  "a: 1",
  "||||||| 1f2e3d4",
  "a: 0",
  "=======",
  "a: 2",
  ">>>>>>> x",
];

describe("marks that git left", () => {
  it.each([
    ["two versions", sides(), "lines 2, 4 and 6"],
    ["no names of branches", sides("", ""), "lines 2, 4 and 6"],
    ["what was there before both", withBase, "lines 2, 4, 6 and 8"],
    ["marks further in", sides().map((line) => `    ${line}`), "lines 2, 4 and 6"],
    ["marks behind a space of another kind", ["\u00a0<<<<<<< HEAD", "x"], "line 2"],
    ["longer marks", ["<<<<<<<<<< HEAD", "x", "=========="], "lines 2 and 4"],
    [
      "another program's names",
      ["<<<<<<< .mine", "x", "=======", ">>>>>>> .r12"],
      "lines 2, 4 and 5",
    ],
    ["one that was overlooked", ["a: b", ">>>>>>> theirs"], "line 3"],
    ["the words of the oldest alone", ["||||||| merged common ancestors"], "line 2"],
  ])("are one finding with their lines: %s", (_what, lines, named) => {
    for (const file of ["_data/home.yaml", "policies/a.md"]) {
      const finding = findConflictMarks(file, ["---", ...lines, "---", ""].join("\n"));
      expect(finding).toMatchObject({ rule: "file/conflict-marker", severity: "error" });
      expect(finding?.message).toContain(`on ${named},`);
    }
  });

  it("are named short, however long a row is and however many lengths there are", () => {
    const rows = [7, 8, 9, 50_000].flatMap((length) =>
      ["<", ">"].map((sign) => sign.repeat(length)),
    );
    const finding = findConflictMarks("policies/a.md", rows.join("\n"));
    expect(finding?.fix).toMatch(/ lines that start with <{7}, >{7}\.$/);
    expect(finding?.message.length).toBeLessThan(300);
  });

  it.each(["=======", "|||||||"])("are sure in facts where only %s is left", (line) => {
    expect(findConflictMarks("_data/home.yaml", `a: b\n${line}\nc: d\n`)).toMatchObject({
      line: 2,
    });
  });

  it.each([
    ["a heading with a line below", "Welcome\n=======\n"],
    ["a row of a table without words", "| a | b | c | d | e | f |\n|||||||\n"],
    ["a row of a table that ends in words", "||||||| signed |\n"],
    ["blanks of a template", "<<<<<<<NAME>>>>>>>\n"],
    ["a quote in a quote", "> > > > > > > > deep\n"],
    ["a line of hyphens", "-------\n"],
  ])("are not seen in %s", (_what, text) => {
    expect(findConflictMarks("policies/a.md", text)).toBeUndefined();
  });
});
