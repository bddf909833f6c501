import { describe, expect, it, vi } from "vitest";
import { listTypedWords } from "../../../../src/text/typed-words.ts";
import { findMeant, readMeanings } from "../../../../src/theme/scripts/find-meant.ts";

const meant = {
  lateFromWork: ["late from work", "graveyard shift, work nights"],
  putOut: ["kicked out", "put me out, kick out, bounced"],
  search: ["search room", "go through my things"],
} as const;

function find(text: string, titles: readonly string[] = []): readonly string[] {
  return findMeant(listTypedWords(text), readMeanings(meant, titles));
}

describe("what people mean by a phrase", () => {
  it.each([
    ["can i take the graveyard shift", "late from work"],
    ["i worked nights last week", "late from work"],
    ["can i work some nights", "late from work"],
    ["graveyrad shift", "late from work"],
    ["They're kicking him out!", "kicked out"],
    ["he got bounced", "kicked out"],
  ])("is found in “%s”", (text, instead) => {
    expect(find(text).join(" ")).toBe(instead);
  });

  it.each(["which shift", "nights at work", "put the trash out", "bouncing a ball"])(
    "is not found in “%s”",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it("is told once for each, whatever their order", () => {
    expect(find("kicked out for a graveyard shift, kicked out!").toSorted()).toEqual([
      "from",
      "kicked",
      "late",
      "out",
      "work",
    ]);
  });

  it("is held against the titles of sections only where somebody says it", () => {
    const isTitle = vi.fn(() => false);
    const meanings = readMeanings(meant).map((meaning) => ({ ...meaning, isTitle }));
    expect(findMeant(["quiet", "hours"], meanings)).toEqual([]);
    expect(isTitle).not.toHaveBeenCalled();
    expect(findMeant(["graveyard", "shift"], meanings)).not.toEqual([]);
    expect(isTitle).toHaveBeenCalledOnce();
  });

  it("is what a section of the home is called, where one is", () => {
    expect(find("graveyard shift", ["The graveyard shift and you"])).toEqual([]);
  });
});
