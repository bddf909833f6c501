import { describe, expect, it } from "vitest";
import type { SectionChange } from "../../../src/documents/versions/compare-sections.ts";
import type { ToldSection } from "../../../src/documents/versions/told-sections.ts";
import { markChanges } from "../../../src/pages/marked-changes.ts";

function tell(...paragraphs: readonly string[]): ToldSection {
  const split = (text: string) => ({ words: text.split(" "), lines: undefined });
  return {
    id: "hours",
    title: split("Hours"),
    paragraphs: paragraphs.map(split),
    around: undefined,
  };
}

function mark(change: SectionChange): readonly string[] {
  const signs = { same: "", added: "+", removed: "-", left: "…" };
  return markChanges(change).flatMap(({ paragraphs }) =>
    paragraphs.map((parts) => parts.map(({ kind, text }) => signs[kind] + text).join(" ")),
  );
}

const change = (before: ToldSection, after: ToldSection): SectionChange => ({
  kind: "changed",
  before,
  after,
});

describe("the words of two versions", () => {
  it("are marked where one of them has them alone", () => {
    expect(mark(change(tell("Guests stay until nine."), tell("Guests stay until ten.")))).toEqual([
      "Guests stay until -nine. +ten.",
    ]);
  });

  it("stand paragraph by paragraph", () => {
    expect(mark(change(tell("One.", "Two."), tell("One.", "One and a half.", "Two.")))).toEqual([
      "One.",
      "+One and a half.",
      "Two.",
    ]);
  });

  it("are left out, with a mark, where they are the same for long", () => {
    const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(" ");
    const [line = ""] = mark(change(tell(`${long} nine`), tell(`${long} ten`)));
    expect(line).toMatch(/^… w45 .* w59 -nine \+ten$/);
  });

  it("are all added in a section that is new, and all taken out in one that is gone", () => {
    expect(mark({ kind: "added", after: tell("Be kind.") })).toEqual(["+Be kind."]);
    expect(mark({ kind: "removed", before: tell("Be kind.") })).toEqual(["-Be kind."]);
  });

  it("are no change where a sign has another form", () => {
    expect(mark(change(tell("Say “hello” – twice."), tell('Say "hello" - twice.')))).toEqual([
      'Say "hello" - twice.',
    ]);
  });

  it("take no longer than two long texts without a word in common", () => {
    const write = (letter: string) =>
      tell(Array.from({ length: 20_000 }, (_, index) => letter + index).join(" "));
    expect(mark(change(write("a"), write("b"))).join(" ").length).toBeGreaterThan(200_000);
  });
});
