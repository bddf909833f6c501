import { rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { formatText } from "../../src/findings/format-text.ts";
import { listSearchableSections } from "../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../src/pages/site-view.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { createHome } from "../support/create-home.ts";
import { measureGrowth } from "../support/measure-growth.ts";
import { chooseSeed, effort, noteTried } from "../support/test-effort.ts";
import { worstInputs } from "../support/worst-inputs.ts";

/** What ten times the input may cost at most. */
const limit = 15;
/** Large enough that the words cost more than the home around them, in bytes. */
const size = 10_000;

/** One of each kind that was slow once. */
const once: ReadonlySet<string> = new Set([
  '"{{ "',
  "blanks inside a heading",
  "links in one paragraph",
  '"602-555-0134 "',
  "references to no facts",
  "deep brackets",
  "unknown keys of front matter",
  "one key of front matter",
  "schedule.yaml: entries",
  "house.yaml: staff",
  "many documents that link to what is not there",
]);
/** Every mark in every place takes ten minutes: the deep test has each seventh, by its seed. */
const seed = chooseSeed(20261127);
const tried = worstInputs.filter(
  ({ name }, index) => once.has(name) || effort(false, index % 7 === seed % 7),
);

/** All that a check and a build do with a home's words before pages are written. */
async function readWhole(folder: string): Promise<void> {
  const home = await readIdentifiedHome(folder);
  const findings = checkHome(home, { today: "2026-11-21", isProduction: true });
  formatText({ findings, documents: home.documents.length });
  if (home.facts.home !== undefined) listSearchableSections(createSiteViews(home));
}

describe("reading, checking and showing a home", () => {
  it("is tried on inputs that are there", () => {
    noteTried(
      `worst inputs of ${worstInputs.length}, small and ten times as large`,
      tried.length,
      seed,
    );
    expect(tried.length).toBeGreaterThanOrEqual(once.size);
  });

  it.each(tried)(
    "costs at most fifteen times the work for ten times of $name",
    async (input) => {
      const inputs = {
        small: await createHome(input.write(size)),
        large: await createHome(input.write(size * 10)),
      };
      const { factor, ...took } = await measureGrowth(readWhole, inputs, limit);
      for (const folder of Object.values(inputs)) await rm(folder, { recursive: true });
      expect(factor, JSON.stringify(took)).toBeLessThanOrEqual(limit);
    },
    300_000,
  );
});
