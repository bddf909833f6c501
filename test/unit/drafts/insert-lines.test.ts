import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertLines } from "../../../src/drafts/insert-lines.ts";

const insert = (text: string, line: number, put: string) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    insertLines(new TextEncoder().encode(text), [{ line, text: put }]),
  );

describe("lines that are put into a file", () => {
  it("stand before the line they are for, and end as the file's lines do", () => {
    expect(insert("one\ntwo\n", 2, "new")).toBe("one\nnew\ntwo\n");
    expect(insert("one\r\ntwo\r\n", 2, "new\nmore")).toBe("one\r\nnew\r\nmore\r\ntwo\r\n");
    expect(insert("one\ntwo\n", 3, "new")).toBe("one\ntwo\nnew\n");
    expect(insert("one\ntwo", 3, "new")).toBe("one\ntwo\nnew\n");
    expect(insert("\uFEFFone\rtwo", 2, "new")).toBe("\uFEFFone\rnew\rtwo");
  });

  it("leave every byte that stands there", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "👩‍👩‍👧",
      "\n",
      "\r\n",
      "\r",
      " ",
      "\uFEFF",
      "# x",
      "\u0000",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
        fc.integer({ min: 1, max: 25 }),
        (text, line) => {
          const after = insert(text, line, "@@");
          const at = after.indexOf("@@");
          const before = after.slice(0, at);
          const behind = after.slice(at + 2);
          // Beside its own line end, and one for a last line that had none.
          const left = [`${before}${behind.replace(/^(?:\r\n|\r|\n)/, "")}`];
          if (!/[\r\n]$/.test(text)) left.push(before.replace(/(?:\r\n|\r|\n)$/, ""));
          expect(left).toContain(text);
        },
      ),
    );
  });
});
