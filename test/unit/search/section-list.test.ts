import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createSectionList } from "../../../src/search/section-list.ts";
import { readSectionMap } from "../../../src/site/scripts/search/section-map.ts";

const section = {
  address: "/a/",
  title: "A",
  documentTitle: "A",
  reviewed: "",
  text: "",
  words: [],
};

it("is read in the browser as it was written", () => {
  const zones = fc.record({ title: fc.nat(), words: fc.nat(), text: fc.nat() });
  const files = fc.array(fc.array(zones, { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^en_[0-9a-f]{7}$/), files), (records) => {
      const { content } = createSectionList(
        Object.entries(records).map(([id, all]) => ({
          id,
          files: all.map((file) => file.map((one) => ({ section, zones: one }))),
        })),
      );
      const map = readSectionMap(gunzipSync(content).toString("utf8"), "/pagefind/");
      expect([...map]).toEqual(
        Object.entries(records).map(([record, all]) => [
          record,
          all.flatMap((file, number) =>
            file.map((one, place) => ({
              record,
              file: `/pagefind/shown/${record}-${number}.gz`,
              place,
              zones: one,
            })),
          ),
        ]),
      );
    }),
  );
});
