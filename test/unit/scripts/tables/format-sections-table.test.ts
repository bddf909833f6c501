import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formatSectionsTable } from "../../../../scripts/tables/format-sections-table.ts";
import type { KnownSection } from "../../../../src/documents/known-sections.ts";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { citeEverywhere } from "../../../support/narr-standard.ts";

const cite = ({ type, definition }: KnownSection) => citeEverywhere(type, definition);
const sections = documentTypes.flatMap((type) => type.sections);

describe("the tables of sections", () => {
  it("stand in docs/sections.md as they are (else: npm run tables)", async () => {
    const page = await readFile(new URL("../../../../docs/sections.md", import.meta.url), "utf8");
    expect(page).toBe(formatSectionsTable(documentTypes, cite));
  });

  it("have a row for each section of each type, with its id and every title", () => {
    const rows = formatSectionsTable(documentTypes, cite)
      .split("\n")
      .filter((line) => /^\| [A-Z]\d/.test(line));
    expect(rows.map((row) => row.split(" | ")[1])).toEqual(sections.map(({ id }) => `\`${id}\``));
    for (const [index, { titles, searchWords }] of sections.entries()) {
      for (const title of titles.en) expect(rows[index]).toContain(`“${title}”`);
      expect(rows[index]).toContain(searchWords.en.join(", "));
    }
  });

  it("keep a bar in a cell from starting a new one", () => {
    const [type] = documentTypes;
    const [section] = type?.sections ?? [];
    if (type === undefined || section === undefined) throw new Error("The registry is empty.");
    const odd = { ...type, sections: [{ ...section, says: { en: "one | two" } }] };
    expect(formatSectionsTable([odd], cite)).toContain(" one \\| two ");
  });
});
