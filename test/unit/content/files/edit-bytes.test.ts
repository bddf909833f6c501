import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/content/files/decode-text.ts";
import { editBytes } from "../../../../src/content/files/edit-bytes.ts";
import { replaceText } from "../../../../src/findings/edit.ts";

const file = "policies/a.md";
const at = (line: number, column: number) => ({ file, line, column });
const read = (bytes: Uint8Array) => {
  const decoded = decodeText(file, bytes);
  return decoded.kind === "text" ? decoded.text : "";
};
const edit = (text: string, ...groups: Parameters<typeof editBytes>[3]) => {
  const bytes = Buffer.from(text);
  const edited = editBytes(file, bytes, read(bytes), groups);
  return edited && { text: Buffer.from(edited.bytes).toString(), made: edited.made };
};

describe("changes in a file's bytes", () => {
  it.each(["\n", "\r\n", "\r"])("keep line ends, a byte-order mark and accents: %j", (ending) => {
    const text = ["\uFEFF##a", "e\u0301 ##b", "##c"].join(ending);
    expect(
      edit(text, [replaceText(at(1, 1), "##", "## ")], [replaceText(at(2, 4), "##", "-")]),
    ).toEqual({
      text: text.replace("##a", "## a").replace("##b", "-b"),
      made: [0, 1],
    });
  });

  it("write a line end as the line itself ends", () => {
    expect(edit("a\r\nb", [replaceText(at(2, 1), "b", "b\nc")])?.text).toBe("a\r\nb\r\nc");
  });

  it("are made all together or not at all, and of two at one place the first", () => {
    const [first, other] = [replaceText(at(1, 1), "ab", "x"), replaceText(at(1, 2), "bc", "y")];
    expect(edit("abcd", [first], [other, replaceText(at(1, 4), "d", "z")])).toEqual({
      text: "xcd",
      made: [0],
    });
    expect(edit("abcd", [first, replaceText(at(7, 1), "d", "z")])).toEqual({
      text: "abcd",
      made: [],
    });
  });

  it("are not made where something else stands, or nothing", () => {
    expect(edit("abcd", [replaceText(at(1, 2), "xy", "z")])?.made).toEqual([]);
    expect(edit("abcd", [replaceText(at(1, 2), "", "z")])?.made).toEqual([]);
    expect(edit("abcd", [replaceText(at(1, 9), "d", "z")])?.made).toEqual([]);
  });

  it("wait where a character that nobody sees moves the columns, but for that itself", () => {
    const text = "a\u0002 ##b";
    expect(edit(text, [replaceText(at(1, 3), "##", "-")])).toEqual({ text, made: [] });
    expect(edit(text, [replaceText(at(1, 2), "\u0002", "")])?.text).toBe("a ##b");
    // The same letters stand in both columns, and are not the ones that were meant.
    expect(edit("a\u0002####b", [replaceText(at(1, 3), "##", "-")])?.made).toEqual([]);
  });

  it("make no single line end of two", () => {
    const hidden = (column: number) => replaceText(at(2, column), "\u0002", "");
    expect(edit("a\r\u0002\nb", [hidden(1)])?.made).toEqual([]);
    expect(edit("a\r\u0002\u0002\nb", [hidden(1), hidden(2)])?.made).toEqual([]);
    expect(edit("a\r\u0002b\nc", [hidden(1)])?.text).toBe("a\rb\nc");
  });

  it("are not made in a file that holds another text by now", () => {
    const group = [replaceText(at(1, 1), "a", "b")];
    expect(editBytes(file, Buffer.from("a new"), "a", [group])).toBeUndefined();
    expect(editBytes(file, Buffer.from([0xff, 0xfe, 0x00]), "a", [group])).toBeUndefined();
  });
});
