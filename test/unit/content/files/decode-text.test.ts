import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/content/files/decode-text.ts";
import type { Finding } from "../../../../src/content/finding.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function readText(bytes: Uint8Array): string | undefined {
  const decoded = decodeText("policies/a.md", bytes);
  return decoded.kind === "text" ? decoded.text : undefined;
}

function readFault(bytes: Uint8Array): Finding | undefined {
  const decoded = decodeText("policies/a.md", bytes);
  return decoded.kind === "fault" ? decoded.finding : undefined;
}

describe("decoding a file", () => {
  it.each(["a\r\nb\r\n", "a\rb\r", "a\r\nb\n", "\uFEFFa\nb\n"])(
    "reads the same text whatever the line ends and the mark at the start: %j",
    (text) => {
      expect(readText(encode(text))).toBe("a\nb\n");
    },
  );

  it("keeps emoji, accents and right-to-left letters", () => {
    expect(readText(encode("🏠 café שלום"))).toBe("🏠 café שלום");
  });

  it.each([
    ["little-endian", Buffer.from("\uFEFFtitle", "utf16le")],
    ["big-endian", Buffer.from("\uFEFFtitle", "utf16le").swap16()],
  ])("asks for UTF-8 in the stead of UTF-16, %s", (_order, bytes) => {
    expect(readFault(bytes)).toMatchObject({ rule: "file/not-utf8", line: 1, column: 1 });
    expect(readFault(bytes)?.fix).toContain("UTF-8");
  });

  it("names the byte, line, column and letter of an older Windows encoding", () => {
    const bytes = Uint8Array.from([...encode("---\ncafé\nIt"), 0x92, ...encode("s fine\n")]);
    expect(readFault(bytes)).toMatchObject({ rule: "file/not-utf8", line: 3, column: 3 });
    expect(readFault(bytes)?.message).toContain("byte 12");
    expect(readFault(bytes)?.message).toContain("“’”");
  });

  it("says that a Word file with another name is one", () => {
    expect(readFault(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
      rule: "file/not-text",
      message: expect.stringContaining("Word"),
    });
  });

  it("refuses a file with NUL bytes", () => {
    expect(readFault(encode("a\0b"))).toMatchObject({ rule: "file/not-text" });
  });

  it("refuses a file too large for a policy, and takes one just below", () => {
    expect(readFault(new Uint8Array(1024 * 1024 + 1).fill(97))?.rule).toBe("file/too-large");
    expect(readText(new Uint8Array(1024 * 1024).fill(97))).toHaveLength(1024 * 1024);
  });
});
