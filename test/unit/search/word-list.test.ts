import { expect, it } from "vitest";
import { createWordList, listSpellings } from "../../../src/search/word-list.ts";

function createSection(text: string, words: readonly string[] = []) {
  return { address: "/a/#b", title: "Grievances", documentTitle: "A", reviewed: "", text, words };
}

const sections = [createSection("Curfew and curfews. Residents decide grievances.", ["suboxone"])];

it("lists words of the sections and their search words, one form of each", () => {
  expect(listSpellings(sections, "en")).toEqual([
    "curfew",
    "decide",
    "grievances",
    "residents",
    "suboxone",
  ]);
});

it("is a line for each word, without those that another list has", () => {
  const { content } = createWordList(sections, "en", new Set(["decide"]));
  expect(Buffer.from(content).toString("utf8")).toBe("curfew\ngrievances\nresidents\nsuboxone\n");
});
