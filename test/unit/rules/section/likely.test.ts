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
