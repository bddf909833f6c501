import { describe, expect, it } from "vitest";
import { openContentFolder } from "../../../../src/content/files/content-folder.ts";
import { mendHome } from "../../../../src/rules/mend-home.ts";
import { checkFiles, today } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";
import { writeDocument, writeDocuments } from "../../../support/write-document.ts";

const file = "policies/resident-packet.md";
const conditions = { today, isProduction: false };

/** A packet whose section on good neighbors stands under a title line, at the end of its welcome. */
const write = () =>
  writeDocument("resident-packet", { without: ["good-neighbor"] }).replace(
    "\n## Resident rights",
    "\nGOOD NEIGHBORS\n\nIt is in the [other document](good-neighbor-policy.md).\n\n## Resident rights",
  );

const mend = async (text: string) => {
  const home = await createHome({ ...writeDocuments(), [file]: text });
  const { files } = await mendHome(openContentFolder(home), conditions);
  const mended = files.find((one) => one.file === file);
  return mended === undefined ? text : new TextDecoder().decode(mended.after);
};

describe("a likely section at a title line", () => {
  it("becomes a heading where no fewer may read what it stands in", async () => {
    expect(await mend(write())).toContain("\n## GOOD NEIGHBORS\n");
  });

  it.each(["residents", "house"])(
    "stays a line of text where only %s may read what it stands in, since its section is public",
    async (audience) => {
      const text = write().replace("## Welcome", `## Welcome {audience=${audience}}`);
      const found = await checkFiles({ ...writeDocuments(), [file]: text }, "section/likely");
      expect(found.flatMap(({ edits }) => edits)).toHaveLength(1);
      expect(await mend(text)).toBe(text);
    },
  );
});

describe("a likely section at a heading that is another section", () => {
  it("is told to get a heading of its own, and the heading stays as it is", async () => {
    const text = writeDocument("good-neighbor-policy", {
      without: ["quiet-hours", "language-and-conduct"],
    }).concat(
      "\n## Noise and Conduct\n\nNo loud music, no yelling and no rowdy parties after 10 pm.\n",
    );
    const files = { ...writeDocuments(), "policies/good-neighbor-policy.md": text };
    const [found, ...others] = await checkFiles(files, "section/likely");
    expect(others).toEqual([]);
    expect(found?.line).toBe(text.split("\n").indexOf("## Noise and Conduct") + 1);
    expect(found?.message).toMatch(
      /^The heading “Noise and Conduct” seems to name the section “Language and conduct” too/,
    );
    expect(found?.fix).toContain("a heading of its own: “## Language and conduct”");
    expect(found?.edits).toEqual([]);
  });
});

describe("a likely section of a document that is written without headings", () => {
  it("is told with its line, its form and what it lacks, and how to mend it", async () => {
    const text = [
      "---",
      "title: Good neighbors",
      'version: "1.0"',
      "effective: 2026-01-05",
      "reviewed: 2026-01-05",
      "---",
      "- Parking: we leave our cars in our own driveway, never in front of a neighbor's.",
      "- Smoking: we smoke on the back patio alone.",
      "- Visitors: they leave by 9 pm.",
      "- Noise: we keep our voices down at night.",
    ].join("\n");
    const files = { ...writeDocuments(), "policies/good-neighbor-policy.md": text };
    const found = await checkFiles(files, "section/likely");
    const noise = found.find(({ line }) => line === 10);
    expect(noise?.message).toMatch(
      /^“Noise”, an entry of a list in line 10, seems to be the section “[^”]+”, which says .+\. Under no heading it counts where it says what it must, and it does not say .+\.$/,
    );
    expect(noise?.fix).toContain("{#quiet-hours}");
    expect(noise?.edits ?? []).toEqual([]);
    expect(found.filter(({ line }) => line > 6 && line < 10)).toEqual([]);
  });
});
