import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSearchIndex } from "../../../src/search/search-index.ts";
import { createScorer } from "../../../src/site/scripts/search/score-sections.ts";
import { readSectionMap } from "../../../src/site/scripts/search/section-map.ts";
import { createSectionLoader } from "../../../src/site/scripts/search/shown-sections.ts";
import type { SearchableSection } from "../../../src/views/searchable-sections.ts";
import { createOutput } from "../../support/build-small-home.ts";
import { runWorker } from "./run-worker.ts";

/** Makes an index with Pagefind, and asks Pagefind's own program of it. */
async function createRealIndex(sections: readonly SearchableSection[]) {
  const output = await createOutput();
  const index = openSearchIndex("public");
  onTestFinished(() => index.close());
  await index.write(sections, output, { hasProgram: true });
  await index.close();
  const load = async (file: string) => gunzipSync(await readFile(join(output, file))).toString();
  const score = createScorer(readSectionMap(await load("sections.gz"), ""));
  const show = createSectionLoader(load);
  const ask = await runWorker(output);
  return {
    /** Finds sections, with the words of their texts that were found. */
    async find(term: string) {
      const found = await Promise.all(
        score(await ask(term)).map(async ({ section, places, isExact }) => {
          const { address, text } = await show(section);
          const words = text.split(" ");
          return { address, isExact, words: places.map((place) => words[place]) };
        }),
      );
      return found.toSorted((first, second) => (first.address < second.address ? -1 : 1));
    },
  };
}

function createSection(address: string, title: string, words: string, text: string) {
  return { address, title, documentTitle: "Rules", reviewed: "", text, words: [words] };
}

describe("what Pagefind finds", () => {
  it("is all of a word's places, each in its own section", async () => {
    const { find } = await createRealIndex([
      createSection("/a/", "Parking", "", "You may park here. Parked cars, and a park."),
      createSection("/a/#b", "Vans", "parking", "Nothing of the kind. Park!"),
      createSection("/b/", "Quiet", "", "A 24-hour car park, a parkour park."),
    ]);
    expect(await find("park")).toEqual([
      { address: "/a/", isExact: true, words: ["park", "Parked", "park."] },
      { address: "/a/#b", isExact: true, words: ["Park!"] },
      { address: "/b/", isExact: true, words: ["park,", "parkour", "park."] },
    ]);
    expect(await find("parkou")).toEqual([{ address: "/b/", isExact: false, words: ["parkour"] }]);
    expect(await find("hour")).toEqual([{ address: "/b/", isExact: true, words: ["24-hour"] }]);
  });

  it("is where the zones say it is, whatever else stands in the sections", async () => {
    const stranger = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom("the", "24-hour", "\u200B", "\u0085", "\uFEFF", "café", "Straße", "didn’t"),
      fc.constantFrom(
        "___PAGEFIND_WEIGHT___9",
        "___END_PAGEFIND_WEIGHT___",
        "___PAGEFIND_ANCHOR___h1:1:a",
      ),
    );
    const text = fc.array(stranger, { maxLength: 12 }).map((words) => words.join(" "));
    const part = fc.record({ title: text, words: text, before: text, after: text });
    const documents = fc.array(fc.array(part, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        const sections = all.flatMap((parts, document) =>
          parts.map(({ title, words, before, after }, place) =>
            createSection(
              `/${document}/#${place}`,
              title,
              words,
              `${before} qzx${document}x${place}q ${after}`,
            ),
          ),
        );
        const { find } = await createRealIndex(sections);
        for (const { address } of sections) {
          const marker = `qzx${address.replace("/#", "x").slice(1)}q`;
          expect(await find(marker)).toEqual([{ address, isExact: true, words: [marker] }]);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
