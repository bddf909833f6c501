import { describe, expect, it } from "vitest";
import { listRows, readPlainWords, unwrapText } from "../../../src/text/plain-words.ts";

describe("the words of a text", () => {
  it.each([
    ["capitals and accents", "CAFÉ Café", ["cafe", "cafe"]],
    ["letters that nobody sees", "hall\u00adway hall\u200bway", ["hallway", "hallway"]],
    ["letters of full width", "ｄｏｏｒ ４４７１", ["door", "4471"]],
    ["hyphens and signs", "sign-in, 44:71", ["sign", "in", "44", "71"]],
    ["commas in a number", "$1,250.50", ["1250", "50"]],
    ["two spellings of a letter", "Straße STRASSE", ["strasse", "strasse"]],
  ])("are the same whatever %s make of them", (_what, text, words) => {
    expect(readPlainWords(text).words).toEqual(words);
  });

  it.each([
    "(480) 555-0142",
    "480.555.0142",
    "480 555 0142",
    "tel:+14805550142",
    "+1 480-555-0142",
    "480\u2011555\u20110142",
  ])("have the phone number in them, however it is written: %s", (text) => {
    expect(readPlainWords(text).phones).toContain("=5550142");
  });

  it.each(["2026-01-05", "20260105T190000"])("have no phone number in a day: %s", (text) => {
    expect(readPlainWords(text).phones).toEqual([]);
  });

  it("are read out of what they were wrapped in", () => {
    expect(unwrapText("&#52;4%37&amp;&#35;x31;")).toBe("447&#x31;".replace("&#x31;", "1"));
    expect(unwrapText("\\u0034\\x34")).toBe("44");
  });

  it("stand in rows of five, or in one where there are fewer", () => {
    expect(listRows(["a", "b", "c"], 1)).toEqual(["a b c"]);
    expect(listRows(["a", "b", "c", "d", "e", "f"], 1)).toEqual(["a b c d e", "b c d e f"]);
    expect(listRows(["a", "b", "c", "d", "e", "f"], 5)).toEqual(["a b c d e"]);
    expect(listRows(["a"], 1)).toEqual([]);
  });
});
