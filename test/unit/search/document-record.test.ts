import { expect, it } from "vitest";
import { createDocumentRecords } from "../../../src/search/document-record.ts";

function createSection(address: string, title: string, words: readonly string[], text: string) {
  return { address, title, documentTitle: "House rules", reviewed: "", text, words };
}

const sections = [
  createSection("/a/", "House rules", [], "We agree on these."),
  createSection("/a/#cars", "Cars and vans", ["parking the car", "vans"], "Cars stand behind."),
  createSection("/b/#cars", "Cars", [], "None."),
];

it("puts the sections of a document into one record, one after the other", () => {
  const records = createDocumentRecords(sections);
  expect(records.map(({ record }) => record)).toEqual([
    {
      url: "/a/",
      content: "house rules – agree – – cars vans car parking Cars stand behind.",
      meta: { document: "xxhouserules" },
    },
    { url: "/b/", content: "cars None.", meta: { document: "xxhouserules" } },
  ]);
});

it("tells how many words of the record each section's title, search words and text are", () => {
  const [first] = createDocumentRecords(sections);
  expect(first?.sections.map(({ zones }) => zones)).toEqual([
    { title: 2, words: 0, text: 4 },
    { title: 2, words: 2, text: 3 },
  ]);
});

it("makes no record of nothing", () => {
  expect(createDocumentRecords([])).toEqual([]);
});
