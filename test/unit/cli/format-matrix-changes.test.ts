import { describe, expect, it } from "vitest";
import { formatMatrixChanges } from "../../../src/cli/format-matrix-changes.ts";

const state = (status: string, ...sections: readonly string[]) => ({
  status,
  sections,
  notYetIn: [],
});

describe("what changes in the matrix, in a summary", () => {
  it("is told with the places that came and went, and not with those that stay", () => {
    const text = formatMatrixChanges([
      {
        id: "1.A.1",
        title: "Quiet",
        before: state("Documented", "Policy, “Quiet”", "Packet, “Nights”"),
        after: state("Not yet", "Packet, “Nights”"),
      },
    ]);
    expect(text).toContain("| 1.A.1 Quiet | Documented<br>Policy, “Quiet” | Not yet |\n");
  });

  it("says where something that is documented in part does not stand yet", () => {
    const after = { ...state("In part"), notYetIn: ["Code of ethics: Money"] };
    const change = { id: "1.A.1", title: "Quiet", before: state("Documented"), after };
    expect(formatMatrixChanges([change])).toContain(
      "| Documented | In part<br>not yet in: Code of ethics: Money |\n",
    );
  });

  it("says that nothing changed", () => {
    expect(formatMatrixChanges([])).not.toContain("|");
  });

  it("takes no word of a home for Markdown, HTML or the end of a cell", () => {
    const title = "a|b <img src=x> [c](http://d) `e` *f* @g #1\nh & i";
    const text = formatMatrixChanges([
      { id: "x", title, before: undefined, after: state("Documented", title) },
    ]);
    const row = text.split("\n").find((line) => line.startsWith("| x")) ?? "";
    expect(row.match(/\|/g)).toHaveLength(4);
    expect(row.replaceAll("<br>", "")).not.toMatch(/[<[`*@]|\]\(/);
    expect(text.split("\n")).toHaveLength(6);
  });

  it("ends somewhere, and says how much more there is", () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      id: String(index),
      title: "Quiet",
      before: undefined,
      after: state("Documented"),
    }));
    expect(formatMatrixChanges(many)).toContain("… and 40 more.");
  });
});
