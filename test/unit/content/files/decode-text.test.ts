import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/content/files/decode-text.ts";
import type { Finding } from "../../../../src/findings/finding.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

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
  ])("asks for UTF-8 instead of UTF-16, %s", (_order, bytes) => {
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

  it.each([
    ["little-endian", Buffer.from("title: Guests\n", "utf16le")],
    ["big-endian", Buffer.from("title: Guests\n", "utf16le").swap16()],
    ["accented", Buffer.from("título: más años\n", "utf16le")],
  ])("asks for UTF-8 instead of UTF-16 without a mark, %s", (_order, bytes) => {
    expect(readFault(bytes)).toMatchObject({ rule: "file/not-utf8" });
    expect(readFault(bytes)?.message).toContain("UTF-16");
  });

  it("asks for UTF-8 instead of UTF-32", () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
    expect(readFault(bytes)?.message).toContain("UTF-32");
  });

  it("names the word an older Windows letter stands in, and how many more there are", () => {
    const bytes = Buffer.from(
      "It\u0092s caf\u00e9\r\nna\u00efve \u0093so\u0094\r\rlast \u0096",
      "latin1",
    );
    const fault = readFault(bytes);
    expect(fault).toMatchObject({ line: 1, column: 3 });
    expect(fault?.message).toMatch(/“’”.*\bWindows\b.*“It’s”/);
    expect(fault?.message).toMatch(/\b5 more\b.*\blines 1, 2 and 4\b/);
  });

  it("says nothing of a letter that no older Windows had", () => {
    const fault = readFault(Uint8Array.from([...encode("a "), 0x81]));
    expect(fault?.message).toMatch(/\bbyte 2\b/);
  });

  it.each([
    ["cut off at the end", [0xe2, 0x80], 0],
    ["too long", [0xc0, 0xaf], 0],
    ["half of a pair", [0xed, 0xa0, 0xbd], 0],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a stray byte", [0x41, 0x80], 1],
  ])("refuses a letter that is %s", (_what, bytes, at) => {
    expect(readFault(Uint8Array.from(bytes))).toMatchObject({
      rule: "file/not-utf8",
      column: at + 1,
    });
  });

  it("takes the same bytes for UTF-8 as the platform does", () => {
    const bytes = fc.array(
      fc.constantFrom(
        0x41,
        0x80,
        0xbf,
        0xc2,
        0xe0,
        0xa0,
        0xed,
        0x9f,
        0xf0,
        0x90,
        0xf4,
        0x8f,
        0xef,
        0xff,
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(bytes, (list) => {
        const array = Uint8Array.from([...encode("text "), ...list]);
        const isUtf8 = isValid(array);
        expect(decodeText("policies/a.md", array).kind).toBe(isUtf8 ? "text" : "fault");
      }),
      planRandom("runs of bytes, as text", effort(500, 50_000), 14),
    );
  });

  it.each([
    ["Word document", "PK\u0003\u0004..word/document.xml", "a Word document"],
    ["older Word document", "\u00d0\u00cf\u0011\u00e0", "an older Word document"],
    ["PDF", "%PDF-1.7", "a PDF"],
    ["RTF", "{\\rtf1\\ansi Guests", "a rich text (RTF) document"],
    ["web page", "<!DOCTYPE html><p>Guests", "a saved web page"],
    ["picture", "\u00ff\u00d8\u00ff\u00e0", "a JPEG picture"],
    ["packed file", "\u001f\u008b\u0008", "a packed file"],
  ])("says what a %s with another name is", (_name, text, what) => {
    expect(readFault(Buffer.from(text, "latin1"))).toMatchObject({
      rule: "file/not-text",
      message: expect.stringContaining(what),
    });
  });

  it("names the line of a NUL byte", () => {
    expect(readFault(encode("---\ntitle: A\n---\n\nGuests\0\n"))).toMatchObject({
      line: 5,
      column: 7,
    });
  });
});

describe("characters that nobody can see", () => {
  const readOdd = (text: string) => {
    const decoded = decodeText("policies/a.md", encode(text));
    if (decoded.kind === "fault") throw new Error(decoded.finding.message);
    const { findings } = decoded;
    return {
      text: decoded.text,
      said: findings.map(({ line, column, severity }) => `${line}:${column} ${severity}`),
      message: findings[0]?.message,
    };
  };

  it.each(["a\uFEFFb", "\uFEFF\uFEFFab", "ab\uFEFF"])(
    "go without a word where they say nothing: a mark of the byte order, %j",
    (text) => {
      expect(readOdd(text)).toMatchObject({ text: "ab", said: [] });
    },
  );

  it.each(["\u2028", "\u2029", "\u0085", "\v", "\f"])(
    "are a space and a doubt where they end lines in no editor: %j",
    (end) => {
      const { text, said } = readOdd(`one\ntwo${end}three\nfour${end}five\n`);
      expect(text).toBe("one\ntwo three\nfour five\n");
      expect(said).toEqual(["2:4 warning"]);
    },
  );

  it.each(["\u0001", "\u0007", "\u0008", "\u001b", "\u007f", "\uFFFE", "\uFFFF"])(
    "are left out, and told at their line, where they would break the feed: %j",
    (character) => {
      const { text, said, message } = readOdd(`one\nt${character}wo\nthree${character}`);
      expect(text).toBe("one\ntwo\nthree");
      expect(said).toEqual(["2:2 warning"]);
      expect(message).toContain("There is 1 more like it");
    },
  );

  it("are an error where a letter of an older Windows was lost, with the letter it was", () => {
    const { said, message } = readOdd("It\u0092s fine\n");
    expect(said).toEqual(["1:3 error"]);
    expect(message).toContain("probably “’”");
  });

  it("are a doubt where a letter was lost for good", () => {
    expect(readOdd("It\uFFFDs fine\n").said).toEqual(["1:3 warning"]);
  });

  it.each(["It’s", "café", "“so”", "a – b", "½ cup", "🏠", "año"])(
    "are an error where UTF-8 was taken for an older Windows encoding: %s",
    (word) => {
      const garbled = new TextDecoder("windows-1252").decode(encode(word));
      const decoded = decodeText("policies/a.md", Uint8Array.from(encode(`One.\n${garbled}\n`)));
      expect(decoded).toMatchObject({
        kind: "text",
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: "file/odd-character", severity: "error", line: 2 }),
        ]),
      });
    },
  );

  it("are none of these: tabs, spaces that do not break, marks of direction, emoji", () => {
    const text = "a\tb\u00a0c\u202fd\u200fe\u{1F468}\u200D\u{1F469}\n";
    expect(readOdd(text)).toMatchObject({ text, said: [] });
  });
});

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
