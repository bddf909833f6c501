import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../../support/check-files.ts";

const mark = "[!READ]";
const sign = fc.string({ minLength: 1, maxLength: 1, unit: "grapheme-ascii" });
const place = fc.nat({ max: mark.length - 1 });

/** A mark with a slip of a hand: a sign more, less or another, or two in turned order. */
const slip = fc
  .oneof(
    fc.tuple(place, sign).map(([at, typed]) => typeOver(at, 0, typed)),
    fc.tuple(place, sign).map(([at, typed]) => typeOver(at, 1, typed)),
    place.map((at) => typeOver(at, 1, "")),
    place.map((at) => typeOver(at, 2, `${mark[at + 1] ?? ""}${mark[at] ?? ""}`)),
  )
  .filter((typed) => !/^ *\[ *! *read *\]/i.test(typed)); // which is a mark

function typeOver(at: number, count: number, typed: string): string {
  return `${mark.slice(0, at)}${typed}${mark.slice(at + count)}`;
}

/** Which of many lines, each a paragraph of its own, nothing is said of. */
async function listUntold(lines: readonly string[]): Promise<readonly string[]> {
  const findings = await checkFiles({ "neighbors/a.md": page(lines.join("\n\n")) }, "");
  const told = new Set(findings.map(({ line }) => line));
  return lines.filter((_, index) => !told.has(6 + 2 * index));
}

describe("a mark with a slip", () => {
  it("is told, whichever sign of it was typed wrong", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 40, maxLength: 60 }), async (slips) => {
        const marks = slips.map((typed) => `> ${typed} Guests leave by nine.`);
        expect(await listUntold(marks)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("is told by what setup asks in it, whatever stands in place of its signs", async () => {
    const marks = ["", "READ", "(!) READ:", "**Read:**", "☐", "[x]"].map(
      (signs) => `> ${signs} Is this true of your home? Guests leave by nine.`,
    );
    expect(await listUntold(marks)).toEqual([]);
  });

  it.each([
    "[Read more](/neighbors/contact/) about us.",
    "READ THIS FIRST: call 911.",
    "Ready or not, guests leave by nine!",
    "We asked (and you said [no]!) twice.",
    "[A list](/neighbors/contact/)! And more.",
    "DREADED days pass.",
    "[AREA] is where we live.",
    "[ROAD]! Turn left there.",
  ])("is nothing like %j", async (text) => {
    const findings = await checkFiles({ "neighbors/a.md": page(text) }, "");
    expect(findings.filter(({ rule }) => rule === "mark/not-known")).toEqual([]);
  });
});
