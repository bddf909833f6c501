import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSections, packShown } from "../../../src/search/shown-files.ts";
import { createSectionLoader } from "../../../src/site/scripts/search/shown-sections.ts";

function createSection(letters: number, number = 0) {
  const text = "a".repeat(letters);
  return {
    section: {
      address: `/a/#${number}`,
      title: "Cars",
      documentTitle: "House rules",
      reviewed: "May 1, 2026",
      text,
      words: ["automobile"],
    },
    zones: { title: 1, words: 1, text: 1 },
  };
}

describe("the sections of a document", () => {
  it("have a file each where the index is small", () => {
    const sections = [createSection(5), createSection(5), createSection(5)];
    expect(groupSections(sections, 256).map((group) => group.length)).toEqual([1, 1, 1]);
  });

  it("share files where it is large, as many as make no large file", () => {
    const lengths = fc.array(fc.nat(5000), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, (letters) => {
        const sections = letters.map(createSection);
        const groups = groupSections(sections, 257);
        expect(groups.flat()).toEqual(sections);
        const sizes = groups.map((group) =>
          group.reduce((sum, { section }) => sum + section.text.length, 0),
        );
        for (const [index, size] of sizes.entries()) {
          expect(size <= 3000 || groups[index]?.length === 1).toBe(true);
          const next = groups[index + 1]?.[0]?.section.text.length;
          if (next !== undefined) expect(size + next).toBeGreaterThan(3000);
        }
      }),
    );
  });
});

describe("the file of what results show", () => {
  const spaced = createSection(0, 1);
  const sections = [
    createSection(3, 0),
    { ...spaced, section: { ...spaced.section, text: "The  cars\nstand" } },
  ];
  const file = "/pagefind/shown/en_1a2b3c4-0.gz";
  const unpacked = gunzipSync(packShown(sections)).toString("utf8");
  const asked: string[] = [];
  const load = createSectionLoader(async (address) => {
    asked.push(address);
    return unpacked;
  });
  const mapped = { record: "en_1a2b3c4", file, zones: { title: 1, words: 1, text: 1 } };

  it("is read in the browser as it was written, and loaded once", async () => {
    expect(await load({ ...mapped, place: 0 })).toMatchObject({ address: "/a/#0", text: "aaa" });
    expect(await load({ ...mapped, place: 1 })).toEqual({
      address: "/a/#1",
      title: "Cars",
      documentTitle: "House rules",
      reviewed: "May 1, 2026",
      text: "The cars stand",
    });
    expect(asked).toEqual([file]);
  });

  it("has no words that only the search knows", () => {
    expect(unpacked).not.toContain("automobile");
  });

  it("is a fault where it lacks the section", async () => {
    await expect(load({ ...mapped, place: 2 })).rejects.toThrow("no section 2");
  });
});
