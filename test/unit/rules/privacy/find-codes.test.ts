import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCodes } from "../../../../src/rules/privacy/find-codes.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const read = (text: string, source: "anyText" | "ownFact") => [
  ...new Set(findCodes(text, source).flatMap(({ codes }) => codes)),
];

describe("the code of a door or a lock", () => {
  it.each([
    ["The door code is 4471.", ["4471"]],
    ["Gate code: 44 71", ["44 71"]],
    ["keypad-code #A-4471", ["4471"]],
    ["lock box\ncodes:\n123456789", ["123456789"]],
  ])("is found in any text: %s", (text, codes) => {
    expect(read(text, "anyText")).toEqual(codes);
    expect(read(text.replace(/\n/g, " "), "ownFact")).toEqual(codes);
  });

  it.each([
    "The door code changes on 2026-01-05.",
    "Fire code R9-12-203",
    "The door code: (602) 555-0199.",
    "The gate code has 4 digits.",
  ])("is not taken from words that tell of something else: %s", (text) => {
    expect(read(text, "anyText")).toEqual([]);
  });

  it.each([
    ["Alarm by the door, say 4471", ["4471"]],
    ["PIN4471", ["4471"]],
  ])("is read from a fact of the house's own whatever stands before it: %s", (text, codes) => {
    expect(read(text, "ownFact")).toEqual(codes);
    expect(read(text, "anyText")).toEqual([]);
  });

  it("stands where its label and its digits are, whatever is round them", () => {
    const label = fc.constantFrom("door code", "Gate  code", "key box code", "ALARM_CODE");
    const link = fc.constantFrom(" ", ": ", " is ", ": #", " = ", "\n", " B");
    const digits = fc.stringMatching(/^\d{3,8}$/);
    fc.assert(
      fc.property(fc.string(), label, link, digits, (before, said, between, code) => {
        const text = `${before}. ${said}${between}${code}. After`;
        const found = findCodes(text, "anyText").find(({ codes }) => codes.includes(code));
        expect(found?.typed).toBe(`${said}${between}${code}`);
        expect(found?.offset).toBe(before.length + 2);
      }),
      planRandom("texts with a door's code", effort(200, 20_000), 16),
    );
  });
});
