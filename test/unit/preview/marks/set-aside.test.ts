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
});
