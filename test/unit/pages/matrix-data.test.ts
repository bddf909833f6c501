import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { formatCell, formatMatrixCsv } from "../../../src/pages/matrix-csv.ts";
import {
  createMatrixData,
  createMatrixDataSchema,
  createMatrixSchema,
  type MatrixData,
} from "../../../src/pages/matrix-data.ts";
import { createMatrixView } from "../../../src/pages/matrix-view.ts";
import { createHome } from "../../support/create-home.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { writeDocuments } from "../../support/write-document.ts";
import { readSample } from "../standards/read-sample.ts";

const fixtures = "../../fixtures/certification";

async function createData(files: Readonly<Record<string, string>>): Promise<MatrixData> {
  const home = await readIdentifiedHome(await createHome(files));
  if (home.facts.home === undefined) throw new Error("The home has no facts.");
  return createMatrixData(
    home.facts.home,
    createMatrixView(home, "public", home.facts.table.locale),
    narrStandard.levels,
    home.facts.table.locale,
  );
}

/** Rows of every kind, and few enough to read. */
const frozenRules = [
  "1.A.2.b",
  "1.A.2.c",
  "1.A.2.f",
  "1.C.7.d",
  "2.E.14.a",
  "4.J.31.b",
  "oakland.2",
];

async function createFrozen(): Promise<MatrixData> {
  const { "policies/good-neighbor-policy.md": _, ...documents } = writeDocuments();
  const data = await createData({
    ...documents,
    ...(await readSample("test/fixtures/made-up-affiliate")),
    "_data/standard.yaml":
      "standard: narr-3.0\nprofile: oakland\nlevel: II\nrulesSetAside:\n  - rule: 1.A.2.c\n    reason: We own the house.\n",
    "_data/evidence.yaml":
      'public:\n  - rule: 1.A.2.b\n    where: "=HYPERLINK(A1), in the \\"blue\\" binder"\n    checked: 2026-10-19\n',
  });
  return { ...data, rules: data.rules.filter(({ id }) => frozenRules.includes(id)) };
}

describe("certification.csv", () => {
  it("keeps its format", async () => {
    await expect(formatMatrixCsv(await createFrozen())).toMatchFileSnapshot(
      `${fixtures}/certification.csv`,
    );
  });

  it("has every rule once, with the id in the first column", async () => {
    const data = await createData(writeDocuments());
    const [header, ...lines] = readCsv(formatMatrixCsv(data));
    expect(header?.[0]).toBe("id");
    expect(lines.map(([id]) => id)).toEqual(narrStandard.rules.map(({ id }) => id));
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([header?.length]));
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =1", "＝1", "＋1", "－1", "＠1"])(
    "takes from %j the power to be a formula",
    (text) => {
      const [[cell = ""] = []] = readCsv(`${formatCell(text)}\r\n`);
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  it("gives back any words as they were, on one line", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        const [cells] = readCsv(`${texts.map(formatCell).join(",")}\r\n`);
        const lines = texts.map((text) => text.replace(/[\s\0]+/g, " ").trim());
        expect(cells).toEqual(
          lines.map((line) => (/^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line)),
        );
      }),
    );
  });
});

describe("certification.json", () => {
  it("keeps its format", async () => {
    const text = `${JSON.stringify(await createFrozen(), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${fixtures}/certification.json.txt`);
  });

  it("has a schema that keeps its format, too", async () => {
    const text = `${JSON.stringify(createMatrixSchema(narrStandard), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${fixtures}/certification.schema.json.txt`);
    expect(createMatrixSchema(narrStandard)).toHaveProperty(
      "$schema",
      "https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("has every rule once and is what the published schema says", async () => {
    const data = await createData(await readSample());
    const ids = data.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith("arizona."))).toEqual(
      narrStandard.rules.map(({ id }) => id),
    );
    expect(data.laws).toEqual(["Arizona’s law on sober living homes"]);
    const published = z.fromJSONSchema(createMatrixSchema(narrStandard));
    expect(published.safeParse(JSON.parse(JSON.stringify(data))).error).toBeUndefined();
    expect(createMatrixDataSchema(narrStandard).safeParse(data).error).toBeUndefined();
  });

  it.each([
    ["a status nobody defined", { status: "compliant" }],
    ["a key nobody defined", { compliant: true }],
    ["a rule without an id", { id: undefined }],
  ])("does not fit its schema with %s", async (_, change) => {
    const frozen = await createFrozen();
    const published = z.fromJSONSchema(createMatrixSchema(narrStandard));
    const broken = { ...frozen, rules: [{ ...frozen.rules[0], ...change }] };
    expect(published.safeParse(JSON.parse(JSON.stringify(broken))).success).toBe(false);
  });

  it("never says that a home is compliant", async () => {
    const text = JSON.stringify(await createData(await readSample()));
    expect(text).not.toMatch(/\bcompliant\b|\bcomplies\b|in compliance/i);
    expect(text).toContain(JSON.stringify(findLocale().words.certification.notice));
  });
});

/** Reads CSV by the letter of RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}
