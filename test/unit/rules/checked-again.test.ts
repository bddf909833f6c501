import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Facts } from "../../../src/content/facts/read-facts.ts";
import { createReadingMemory } from "../../../src/content/read-home.ts";
import type { Document } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findDocumentType } from "../../../src/documents/registry.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkHome, createCheckingMemory } from "../../../src/rules/check-home.ts";
import type { Conditions, DocumentRule } from "../../../src/rules/rule.ts";
import { smallHome } from "../../support/build-small-home.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { effort, planRandom } from "../../support/test-effort.ts";
import { writeDocument } from "../../support/write-document.ts";

const conditions = { today: "2026-03-01", isProduction: false } as const;

/** Checks a home as the preview does, again and again, and each time as a build does, anew. */
async function openPreview(files: Readonly<Record<string, string>>) {
  const home = await createHome(files);
  const reading = createReadingMemory();
  const checking = createCheckingMemory();
  return {
    async save(file: string, text: string | Uint8Array | undefined) {
      await rm(join(home, file), { force: true });
      if (text === undefined) return;
      await mkdir(dirname(join(home, file)), { recursive: true });
      await writeFile(join(home, file), text);
    },
    async check(today: Conditions = conditions) {
      const inPreview = checkHome(await readIdentifiedHome(home, reading), today, checking);
      expect(inPreview).toEqual(checkHome(await readIdentifiedHome(home), today));
      return inPreview.map(({ severity, file, rule }) => `${severity} ${file} ${rule}`);
    },
  };
}

function writeOf(id: string, empty: readonly string[] = []): string {
  const type = findDocumentType(id);
  if (type === undefined) throw new Error(`There is no type ${id}.`);
  return writeDocument(type, { bodies: Object.fromEntries(empty.map((section) => [section, ""])) });
}

const grievance = "policies/grievance-policy.md";
const packet = "policies/resident-packet.md";
/** An affiliate asks at every level for what two documents can give. */
const affiliate = {
  "_data/standard.yaml": "standard: narr-3.0\nprofile: made-up\nlevel: II\n",
  "_data/profiles/made-up.yaml":
    "name: Made-up Circle\nurl: https://circle.example.net\nstrengthen:\n  - rule: 1.C.7.c\n    levels: all\n",
};

describe("a home that is checked again", () => {
  const typed = `${smallHome["policies/guests.md"]}\nCall 602-867-5309.\n`;

  it("has after every save what a first reading finds, whatever it remembers", async () => {
    const preview = await openPreview({ ...smallHome, "policies/guests.md": typed });
    expect(await preview.check()).toContain("info policies/guests.md contact/not-in-facts");
    await preview.save("policies/guests.md", smallHome["policies/guests.md"]);
    expect(await preview.check()).not.toContain("info policies/guests.md contact/not-in-facts");
    await preview.save("policies/chore-book.md", typed);
    expect(await preview.check()).toContain("info policies/chore-book.md contact/not-in-facts");
    await preview.save("_data/home.yaml", `${homeYaml}unknown: 602-867-5309\n`);
    await preview.check();
  });

  it("weighs an empty section by what another document says by now", async () => {
    const emptied = writeOf("grievance-policy", ["where-it-is-posted"]);
    const preview = await openPreview({ ...affiliate, [grievance]: emptied });
    await preview.save(packet, writeOf("resident-packet"));
    expect(await preview.check()).toContain(`warning ${grievance} section/empty`);
    await preview.save(packet, undefined);
    expect(await preview.check()).toContain(`error ${grievance} section/empty`);
    await preview.save(packet, writeOf("resident-packet"));
    expect(await preview.check()).toContain(`warning ${grievance} section/empty`);
  });

  it("knows a reference by what is wrong with the facts' files by now", async () => {
    const text = `${smallHome["policies/guests.md"]}\nAsk {{ resources.list.food.phone }}.\n`;
    const preview = await openPreview({ ...smallHome, "policies/guests.md": text });
    expect(await preview.check()).toContain("error policies/guests.md fact/unknown");
    await preview.save("_data/resources.yaml", Uint8Array.of(0xff, 0xfe, 0x00));
    expect(await preview.check()).not.toContain("error policies/guests.md fact/unknown");
    await preview.save("_data/resources.yaml", undefined);
    expect(await preview.check()).toContain("error policies/guests.md fact/unknown");
  });

  it("forgets what it found in a document where the facts are others", async () => {
    const withTyped = { ...smallHome, "policies/guests.md": typed };
    const home = await readIdentifiedHome(await createHome(withTyped));
    const other = homeYaml.replace("602-555-0135", "602-867-5309");
    const { facts } = await readIdentifiedHome(await createHome({ "_data/home.yaml": other }));
    const memory = createCheckingMemory();
    const listRules = (found: typeof home) =>
      checkHome(found, conditions, memory).map(({ rule }) => rule);
    expect(listRules(home)).toContain("contact/not-in-facts");
    expect(listRules({ ...home, facts })).not.toContain("contact/not-in-facts");
  });

  it("looks at the facts again where others of them are reported by now", async () => {
    const files = { "_data/home.yaml": homeYaml.replace("East side of", "TODO") };
    const home = await readIdentifiedHome(await createHome(files));
    const memory = createCheckingMemory();
    const isBlank = ({ rule }: Finding) => rule === "placeholder/left";
    const blanks = checkHome(home, conditions, memory).filter(isBlank);
    expect(blanks).toHaveLength(1);
    const reported = blanks.map((finding) => ({ ...finding, rule: "fact/invalid" }));
    const found = checkHome({ ...home, findings: reported }, conditions, memory);
    expect(found.filter(isBlank)).toEqual([]);
    expect(checkHome(home, conditions, memory).filter(isBlank)).toEqual(blanks);
  });

  it("has the findings of a first reading after any edits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 2, maxLength: 6 }), async (edits) => {
        const preview = await openPreview({ ...smallHome, ...affiliate });
        await preview.check();
        for (const { file, text, ...day } of edits) {
          await preview.save(file, text);
          await preview.check(day);
        }
      }),
      planRandom("rounds of edits in a preview", effort(8, 300), 14),
    );
  }, 300_000);
});

/** What each file of a home may come to say; `undefined` where it is deleted. */
const sayings: Readonly<Record<string, readonly (string | Uint8Array | undefined)[]>> = {
  [grievance]: [
    writeOf("grievance-policy"),
    writeOf("grievance-policy", ["where-it-is-posted", "outside-help"]),
    "---\ntitle: Grievances\n---\n\n## Apeals\n\nCall {{ home.manager.phone }} or 602-555-0134.\n",
    "---\ntitle: [\n",
    undefined,
  ],
  [packet]: [
    writeOf("resident-packet"),
    writeOf("resident-packet", ["resident-rights", "where-it-is-posted"]),
    "# Packet\n\n**EMERGENCIES**\n\nJuniper House, 12 Main Street, Mesa, AZ.\n",
    undefined,
  ],
  "policies/guests.md": [
    smallHome["policies/guests.md"],
    "---\ntype: grievance-policy\n---\n\n## Where this is posted\n\nIn the hallway.\n",
    "---\ntitle: Guests\naudience: public\n---\n\n[Chores](chore-book.md) {{ home.address }} [name]\n",
    undefined,
  ],
  "policies/chore-book.md": [
    smallHome["policies/chore-book.md"],
    "---\naudience: residents\nslug: guests\nreviewed: 2027-01-01\n---\n\n## Kitchen\n\n## Kitchen\n",
    undefined,
  ],
  "neighbors/index.md": [
    smallHome["neighbors/index.md"],
    "---\ntitle: For neighbors\naudience: public\n---\n\nWe answer within 9 days. ![Porch](porch.png)\n",
    undefined,
  ],
  "neighbors/porch.png": ["a picture", undefined],
  "_data/home.yaml": [
    homeYaml,
    homeYaml.replace("Harbor House", "Juniper House"),
    `${homeYaml}address: 12 Main Street, Mesa, AZ 85201\n`,
    homeYaml.replace("602-555-0134", "602-867-5309"),
    "name: [\n",
    Uint8Array.of(0xff, 0xfe, 0x00),
    undefined,
  ],
  "_data/home.yml": ["name: Another\n", undefined],
  "_data/standard.yaml": [
    affiliate["_data/standard.yaml"],
    "standard: narr-3.0\nprofile: azrha\nlevel: II\n",
    "standard: narr-3.0\nsetAside:\n  - document: grievance-policy\n    section: where-it-is-posted\n    reason: It hangs nowhere.\n",
    undefined,
  ],
  "_data/profiles/made-up.yaml": [affiliate["_data/profiles/made-up.yaml"], "name: 1\n", undefined],
};

const anyEdit = fc
  .record({
    ...{
      today: fc.constantFrom("2026-03-01", "2026-03-01", "2027-09-01"),
      isProduction: fc.constantFrom(false, false, true),
    },
    change: fc.constantFrom(
      ...Object.entries(sayings).flatMap(([file, texts]) => texts.map((text) => ({ file, text }))),
    ),
  })
  .map(({ change, ...day }) => ({ ...change, ...day }));

describe("a rule for one document", () => {
  it("is given the document, the facts and the day, and nothing else of the home", () => {
    expectTypeOf<DocumentRule["find"]>().parameters.toEqualTypeOf<
      [document: Document, facts: Facts, conditions: Conditions]
    >();
  });
});

it("reads a document again only when its text or the facts changed", async () => {
  const home = await createHome(smallHome);
  const memory = createReadingMemory();
  const first = await readIdentifiedHome(home, memory);
  await writeFile(join(home, "policies/guests.md"), `${smallHome["policies/guests.md"]}\nMore.\n`);
  const second = await readIdentifiedHome(home, memory);
  const isSame = second.documents.map((document) => first.documents.includes(document));
  expect(isSame.filter((same) => !same)).toHaveLength(1);
  await writeFile(join(home, "_data/home.yaml"), `${homeYaml}\n# changed\n`);
  const third = await readIdentifiedHome(home, memory);
  expect(third.documents.some((document) => second.documents.includes(document))).toBe(false);
});
