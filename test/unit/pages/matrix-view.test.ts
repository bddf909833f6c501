import { describe, expect, it } from "vitest";
import type { Audience } from "../../../src/content/audience.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { formatMatrixText } from "../../../src/pages/matrix-text.ts";
import { createMatrixView, type MatrixView } from "../../../src/pages/matrix-view.ts";
import { createHome } from "../../support/create-home.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";
import { readSample } from "../standards/read-sample.ts";

const words = findLocale().words.certification;

type Files = Readonly<Record<string, string>>;

async function createMatrix(files: Files, reader: Audience = "public"): Promise<MatrixView> {
  const home = await readIdentifiedHome(await createHome(files));
  return createMatrixView(putInForce(home, "2026-11-21"), reader, findLocale());
}

const listRows = (matrix: MatrixView) => matrix.domains.flatMap(({ rows }) => rows);

const sure = (asked: string) => ({ words: asked, doubt: undefined, mark: "" });

const findRow = (matrix: MatrixView, id: string) => listRows(matrix).find((row) => row.id === id);

/** The generated packet under another heading and file, which only residents may read. */
const packet = (writeDocuments()["policies/resident-packet.md"] ?? "")
  .replace("title: Resident packet", "title: Badger handbook")
  .replace(/^## House rules.*$/m, "## Owlish rules {#house-rules}");

describe("the matrix", () => {
  it("has every rule once, in the order of the ids, with totals that add up", async () => {
    const matrix = await createMatrix(writeDocuments());
    const ids = listRows(matrix).map(({ id }) => id);
    expect(ids).toEqual(narrStandard.rules.map(({ id }) => id));
    expect(ids.slice(0, 3)).toEqual(["1.A.1.a", "1.A.1.b", "1.A.2.a"]);
    expect(ids.indexOf("1.D.9.d")).toBeLessThan(ids.indexOf("1.D.10.a"));
    for (const { counts, rows } of [...matrix.domains, { ...matrix, rows: ids }]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      expect(counts.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 0);
    }
  });

  it("tells why a section is set aside that no rule asks for, and one of a rule in its row alone", async () => {
    const standard = `standard: narr-3.0\nlevel: II\nsetAside:
  - document: good-neighbor-policy
    section: log-of-concerns
    reason: We answer at once and keep no log.
  - document: resident-packet
    section: roles
    reason: Everyone does everything in turn.\n`;
    const matrix = await createMatrix({
      ...writeDocuments(),
      "policies/resident-packet.md": writeDocument("resident-packet", { without: ["roles"] }),
      "_data/standard.yaml": standard,
    });
    expect(matrix.setAside).toEqual([
      {
        title: "Log of concerns",
        documentTitle: "Good-neighbor policy",
        reason: "We answer at once and keep no log.",
      },
    ]);
    expect(formatMatrixText(matrix)).toContain("We answer at once and keep no log.");
  });

  it("links a rule to its sections, with the document's version and dates", async () => {
    const row = findRow(await createMatrix(writeDocuments()), "1.C.7.d");
    expect(row?.status).toBe("documented");
    expect(row?.sections).toEqual([
      {
        title: "Length of stay",
        documentTitle: "Resident packet",
        address: "/policies/resident-packet/#length-of-stay",
        audience: "public",
        version: "1.0",
        effective: { machine: "2026-01-05", shown: "January 5, 2026", isLater: false },
        reviewed: { machine: "2026-01-05", shown: "January 5, 2026" },
        changed: { machine: "2026-01-05", shown: "January 5, 2026" },
      },
    ]);
  });

  it("shows the public a residents' section under the registry's titles and ids alone", async () => {
    const files = { ...writeDocuments(), "policies/resident-packet.md": packet };
    const matrix = await createMatrix(files);
    const section = findRow(matrix, "3.I.27.c")?.sections[0];
    expect(section).toMatchObject({
      title: "House rules and consequences",
      documentTitle: "Resident packet",
      address: "/residents/packet/#house-rules",
      audience: "residents",
    });
    expect(JSON.stringify(matrix)).not.toMatch(/Owlish|Badger/);
    const own = findRow(await createMatrix(files, "house"), "3.I.27.c")?.sections[0];
    expect(own).toMatchObject({ title: "Owlish rules", documentTitle: "Badger handbook" });
  });

  it("links the public to no address that an operator made up for narrower eyes", async () => {
    const files = {
      ...writeDocuments(),
      "policies/grievance-policy.md": (
        writeDocuments()["policies/grievance-policy.md"] ?? ""
      ).replace("title: Grievance policy", "title: Badger\nslug: owlish\naudience: residents"),
    };
    const matrix = await createMatrix(files);
    const addresses = findRow(matrix, "1.C.7.b")?.sections.map(({ address }) => address) ?? [];
    expect(addresses.filter((address) => address !== "")).not.toEqual([]);
    expect(JSON.stringify(matrix)).not.toMatch(/owlish|Badger/);
  });

  it("says nothing of a house document but the registry's titles", async () => {
    const files = {
      ...writeDocuments(),
      "policies/code-of-ethics.md": (writeDocuments()["policies/code-of-ethics.md"] ?? "").replace(
        "title: Code of ethics",
        "title: Badger\naudience: house",
      ),
    };
    const row = findRow(await createMatrix(files), "1.A.2.e");
    expect(row?.sections[0]).toMatchObject({
      documentTitle: "Code of ethics",
      address: "",
      version: "",
      reviewed: undefined,
    });
  });

  it("tells the public that evidence of the house is kept, and only the house where", async () => {
    const files = {
      "_data/evidence.yaml":
        "public:\n  - rule: 1.A.2.a\n    where: Office binder\n    checked: 2026-10-19\nhouse:\n  - rule: 1.A.2.b\n    where: Owlish box\n",
    };
    const matrix = await createMatrix(files);
    expect(findRow(matrix, "1.A.2.a")?.keptAt).toEqual([
      { where: "Office binder", checked: { machine: "2026-10-19", shown: "October 19, 2026" } },
    ]);
    expect(findRow(matrix, "1.A.2.b")).toMatchObject({
      status: "keptElsewhere",
      keptAt: [{ where: words.keptPrivately }],
    });
    expect(JSON.stringify(matrix)).not.toContain("Owlish");
    const own = findRow(await createMatrix(files, "house"), "1.A.2.b");
    expect(own?.keptAt).toEqual([{ where: "Owlish box", checked: undefined }]);
  });

  it("says which levels are sure and which to confirm", async () => {
    const matrix = await createMatrix({
      "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n",
    });
    expect(findRow(matrix, "1.A.2.f")?.levels).toEqual([
      { which: "Level I", asked: sure(words.asked.notApplicable), isOwn: false },
      { which: "Levels II, III", asked: sure(words.asked.recommended), isOwn: true },
      { which: "Level IV", asked: sure(words.asked.required), isOwn: false },
    ]);
    expect(findRow(matrix, "1.A.2.i")?.levels).toEqual([
      {
        which: "Levels I, III, IV",
        asked: { words: words.sure.unknown, doubt: "notSeen", mark: words.sure.marks.notSeen },
        isOwn: false,
      },
      {
        which: "Level II",
        asked: {
          words: words.sure.askedFor,
          doubt: "operatorTracker",
          mark: words.sure.marks.operatorTracker,
        },
        isOwn: true,
      },
    ]);
    expect(findRow(matrix, "3.G.21.b")?.levels).toEqual([
      {
        which: "All levels",
        asked: { words: words.asked.required, doubt: "asRead", mark: words.sure.marks.asRead },
        isOwn: true,
      },
    ]);
    expect(findRow(matrix, "3.I.27.b")?.notes).toEqual([
      expect.stringMatching(/\bhalf\b.*\b3\.I\.27\.a to f\b/),
    ]);
  });

  it("shows what is set aside with its reason, and what is still to write", async () => {
    const matrix = await createMatrix({
      "_data/standard.yaml":
        "standard: narr-3.0\nrulesSetAside:\n  - rule: 1.A.2.c\n    reason: We own the house.\n",
    });
    expect(findRow(matrix, "1.A.2.c")).toMatchObject({
      statusWords: words.status.setAside,
      reasons: ["We own the house."],
    });
    expect(findRow(matrix, "4.J.31.b")).toMatchObject({
      statusWords: words.status.notYet,
      missing: [{ title: "Parking", documentTitle: "Good-neighbor policy" }],
    });
  });

  it("adds the rules of a made-up affiliate after the standard's, and its complaint route", async () => {
    const affiliate = await readSample("test/fixtures/made-up-affiliate");
    const matrix = await createMatrix({ ...writeDocuments(), ...affiliate });
    expect(matrix.domains.at(-1)).toMatchObject({
      id: "oakland",
      title: expect.stringContaining("Oakland Circle of Recovery Homes"),
      rows: [{ id: "oakland.1" }, { id: "oakland.2" }],
    });
    expect(matrix.total).toBe(listRows(matrix).length);
    expect(matrix.complaints.phone?.callAddress).toBe("tel:+15105550119");
    expect(matrix.mustPost).toEqual([
      { what: "The affiliate's phone", where: "Beside the front door, inside" },
    ]);
  });
});
