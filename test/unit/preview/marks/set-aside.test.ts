import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addSetAside } from "../../../../src/preview/marks/set-aside.ts";

const section = {
  document: "resident-packet",
  section: "working-for-the-house",
  reason: `Nobody here "works" for us;\nit's so: # always`,
};

function add(text: string): string | undefined {
  const edit = addSetAside(text, section);
  return edit && text.replace(edit.typed, () => edit.replacement);
}

describe("a section set aside", () => {
  it.each([
    ["standard: narr-3.0\nlevel: II\n", 1],
    ["standard: narr-3.0 # ours\n\n\n", 1],
    ["setAside:\nstandard: narr-3.0\n", 1],
    ["setAside: [] # none yet\nstandard: narr-3.0\n", 1],
    ["standard: narr-3.0\nsetAside:\n- document: a\n  section: b\n  reason: c\nlevel: II\n", 2],
    [
      "standard: narr-3.0\nsetAside: # why\n    - document: a\n      section: b\n      reason: c\n",
      2,
    ],
  ])("stands in the list of %j, and every other line stays", (text, count) => {
    const written = add(text) ?? "";
    const facts: { readonly setAside: readonly unknown[]; readonly standard: string } =
      parse(written);
    expect(facts.standard).toBe("narr-3.0");
    expect(facts.setAside).toHaveLength(count);
    expect(facts.setAside[0]).toEqual({
      ...section,
      reason: `Nobody here "works" for us; it's so: # always`,
    });
    const lines = text.split("\n").filter((line) => !line.startsWith("setAside:"));
    for (const line of lines) expect(written.split("\n")).toContain(line);
  });

  it("is not written where the list leaves no certain place", () => {
    expect(add("setAside: [{ document: a, section: b, reason: c }]\n")).toBeUndefined();
    expect(add("")).toBeUndefined();
  });

  it.each([
    "setAside:\n# ours\n- document: a\n  section: b\n  reason: c\n",
    "setAside:\n\n- document: a\n  section: b\n  reason: c\n",
    "{ standard: narr-3.0 }\n",
    '"setAside":\n  - document: a\n    section: b\n    reason: c\n',
    "setAside :\n  - document: a\n    section: b\n    reason: c\n",
    "standard: narr-3.0\n...\n",
    "- a list\n",
    "standard: [narr-3.0\n",
  ])("is not written into %j, which would say something else then", (text) => {
    expect(add(text)).toBeUndefined();
  });

  it("stands there in the words that were typed, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (reason) => {
        const text = "standard: narr-3.0 # ours\nsetAside: []\nlevel: II\n";
        const edit = addSetAside(text, { ...section, reason });
        if (edit === undefined) return;
        const written: unknown = parse(text.replace(edit.typed, () => edit.replacement));
        const entry = { ...section, reason: reason.replace(/\s+/g, " ").trim() };
        expect(written).toEqual({ standard: "narr-3.0", setAside: [entry], level: "II" });
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
