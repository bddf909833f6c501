import { describe, expect, it } from "vitest";
import { excerptLine } from "../../../src/findings/excerpt.ts";

const show = (text: string, start: number, end = text.length) => {
  const excerpt = excerptLine(text, start, end);
  return excerpt && [excerpt.line, excerpt.marks];
};

describe("a line with a mark below it", () => {
  it.each([
    ["plain letters", "- Be kind", 2, 4, ["- Be kind", "  ^^"]],
    ["a tab", "\tBe kind", 1, 3, ["  Be kind", "  ^^"]],
    ["a tab in the middle", "Be\tkind", 3, 7, ["Be  kind", "    ^^^^"]],
    ["wide letters", "家 house", 2, 7, ["家 house", "   ^^^^^"]],
    ["a marked wide letter", "a 家", 2, 3, ["a 家", "  ^^"]],
    ["an emoji of several", "👩‍👩‍👧 ok", 9, 11, ["👩‍👩‍👧 ok", "   ^^"]],
    ["an accent of its own", "cafe\u0301 bar", 6, 9, ["cafe\u0301 bar", "     ^^^"]],
    ["a character that nobody sees", "a\u200Bb", 1, 2, ["a·b", " ^"]],
    ["what would turn the line round", "a\u202Eb", 2, 3, ["a·b", "  ^"]],
    ["what would move a cursor", "a\u001b[2Jb", 1, 2, ["a·[2Jb", " ^"]],
    ["a space of another kind", "-\u00A0x", 1, 2, ["-·x", " ^"]],
  ])("stands right: %s", (_what, text, start, end, expected) => {
    expect(show(text, start, end)).toEqual(expected);
  });

  it("shows of a long line what stands round the mark", () => {
    const text = `${"before ".repeat(60)}HERE${" behind".repeat(60)}`;
    const [line = "", marks = ""] = show(text, 420, 424) ?? [];
    expect(line.length).toBeLessThan(90);
    expect(line).toMatch(/^….*HERE.*…$/);
    expect(line.slice(marks.indexOf("^"), marks.length)).toBe("HERE");
  });

  it("marks no further than it shows", () => {
    const [line = "", marks = ""] = show("x".repeat(5000), 10) ?? [];
    expect(marks.length).toBeLessThanOrEqual(line.length);
  });

  it("is not shown where letters run from right to left, or where there are none", () => {
    expect(show("שלום ##x", 5)).toBeUndefined();
    expect(show("   ", 0)).toBeUndefined();
    expect(show("ab", 7)).toBeUndefined();
  });
});
