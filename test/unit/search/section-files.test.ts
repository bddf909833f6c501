import { expect, it } from "vitest";
import { createDocumentRecords } from "../../../src/search/document-record.ts";
import { packSections } from "../../../src/search/section-files.ts";

const packed = packSections(
  createDocumentRecords(
    ["/a/", "/a/#b", "/c/"].map((address) => ({
      address,
      title: "A",
      documentTitle: "A",
      reviewed: "",
      text: "Cars.",
      words: [],
    })),
  ),
);

it("names the files of sections by the records they are found in", () => {
  const files = packed.name(
    new Map([
      ["/a/", "en_1"],
      ["/c/", "en_2"],
    ]),
  );
  expect(files.map(({ path }) => path)).toEqual([
    "sections.gz",
    "shown/en_1-0.gz",
    "shown/en_1-1.gz",
    "shown/en_2-0.gz",
  ]);
});

it("is a fault when the index lacks a record, whose sections could never be found", () => {
  expect(() => packed.name(new Map([["/a/", "en_1"]]))).toThrow("no record of /c/");
});
