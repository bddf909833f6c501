import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../../support/check-files.ts";

const find = (text: string) =>
  checkFiles({ "neighbors/a.md": page(text) }, "contact/no-such-phone");

describe("a phone number in a text that nobody can have", () => {
  it.each([
    ["Call (102) 555-0263.", "area code 102"],
    ["Call [us](tel:+14801550163).", "155"],
    ["Ring (480) 555-02631 or write.", "too many"],
    ["Ours is 480-555-02631.", "too many"],
    ["Call 480-555-026.", "too few"],
  ])("is told where it stands: %s", async (text, reason) => {
    const findings = await find(text);
    expect(findings).toMatchObject([{ file: "neighbors/a.md", line: 6, severity: "warning" }]);
    expect(findings[0]?.message).toContain(reason);
  });

  it.each([
    "Call 480-555-0263.",
    "Case 480-555-026 is closed.",
    "ZIP 85004-1234, box 12-345-67890.",
    "Call 000-555-1234.",
  ])("is not this: %s", async (text) => {
    expect(await find(text)).toEqual([]);
  });
});
