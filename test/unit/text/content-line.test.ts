import fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeContentText, formatContentLines } from "../../../src/text/content-line.ts";

describe("a text in a content line", () => {
  it("keeps what would end its value behind a backslash", () => {
    expect(escapeContentText("Rosa, the manager; C:\\house\r\nand\nyard")).toBe(
      "Rosa\\, the manager\\; C:\\\\house\\nand\\nyard",
    );
  });

  it("is one line, whatever stands in it", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "binary" }), (text) => {
        expect(escapeContentText(text)).not.toContain("\n");
      }),
    );
  });
});

describe("content lines", () => {
  it("each end with the two signs that the formats ask for", () => {
    expect(formatContentLines(["BEGIN:VCARD", "END:VCARD"])).toBe("BEGIN:VCARD\r\nEND:VCARD\r\n");
  });

  it("go on behind a space in the next line where they are longer than 74 bytes", () => {
    const longest = "a".repeat(74);
    expect(formatContentLines([longest])).toBe(`${longest}\r\n`);
    expect(formatContentLines([`${longest}b`])).toBe(`${longest}\r\n b\r\n`);
  });

  it("never have more than 75 bytes, break no character, and unfold to what was written", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "grapheme", minLength: 60 }), (text) => {
        const line = escapeContentText(text);
        const folded = formatContentLines([line]);
        const lines = folded.slice(0, -2).split("\r\n");
        expect(lines.filter((part) => Buffer.byteLength(part) > 75)).toEqual([]);
        expect(folded.isWellFormed()).toBe(true);
        expect(folded.slice(0, -2).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});
