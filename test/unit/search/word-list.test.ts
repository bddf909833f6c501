import { expect, it } from "vitest";
import { createWordList, listSpellings } from "../../../src/search/word-list.ts";

function createSection(text: string, words: readonly string[] = []) {
  return { address: "/a/#b", title: "Grievances", documentTitle: "A", reviewed: "", text, words };
}

const sections = [createSection("Curfew and curfews. Residents raise grievances.", ["suboxone"])];

it("lists words of the sections and their search words, one form of each", () => {
  expect(listSpellings(sections, "en")).toEqual([
    "curfew",
    "grievances",
    "raise",
    "residents",
    "suboxone",
  ]);
});

it("is a line for each word, without those that another list has", () => {
  const { content } = createWordList(sections, "en", new Set(["raise"]));
  expect(Buffer.from(content).toString("utf8")).toBe("curfew\ngrievances\nresidents\nsuboxone\n");
});
