import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBinderView } from "../../../src/binder/binder-view.ts";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { readShownText } from "../../../src/content/shown-words.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import type { SectionView } from "../../../src/pages/document-view.ts";
import { listSectionViews } from "../../../src/pages/find-section-view.ts";
import type { PosterSheet } from "../../../src/pages/poster.ts";
import { createResidentsPages } from "../../../src/pages/residents-pages-view.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { claimsSiteLine, crisisLines, sayCrisisLines } from "../../../src/safety/crisis-lines.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { overdoseText } from "../../support/shown-safety.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const seed = 20_261_127;
const siteNumbers: readonly string[] = Object.values(crisisLines).map(({ phone }) => phone.dialled);

/** Names and numbers that an operator may list, those of the site's own lines among them. */
const listedLine = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      ...["911", "9-1-1", "Emergency services", "Emergency", "988", "988 Lifeline", "Poison Help"],
      ...["County crisis line", "Warm line", "Veterans Crisis Line", "Domestic violence line"],
    ),
    fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ""),
  ),
  phone: fc.constantFrom("911", "988", "844-555-0199", "480-555-0133", "1-800-222-1222"),
  when: fc.constant("Now"),
});

function writeLines(lines: readonly object[]): string {
  const list = lines.map((line) => `  - ${JSON.stringify(line)}`);
  return homeYaml.replace(
    /crisisLines:\n(?: {2}.*\n)*/,
    lines.length === 0 ? "" : `crisisLines:\n${list.join("\n")}\n`,
  );
}

describe("whatever lines a home lists, in whatever order", () => {
  it("911 stands where it belongs, and nothing else goes by its name", () => {
    fc.assert(
      fc.property(fc.array(listedLine, { maxLength: 12 }), (lines) => {
        const { facts } = readFacts([{ file: "_data/home.yaml", text: writeLines(lines) }]);
        fc.pre(facts.home !== undefined);
        const { crisisLines: shown, posters } = createResidentsPages(facts, [], {
          locale: findLocale(),
        });
        expect([shown.emergency, ...shown.others.slice(0, 3)]).toEqual(
          Object.values(sayCrisisLines(findLocale())),
        );
        for (const { name, phone } of shown.others.slice(3)) {
          expect(claimsSiteLine(name.shown)).toBe(false);
          expect(siteNumbers).not.toContain(phone.dialled);
        }
        const poster = posters.find(({ id }) => id === "emergencies");
        const onPoster = poster?.sheets.flatMap((sheet) => sheet.lines) ?? [];
        expect(onPoster.map(({ label }) => label)).toEqual(
          [shown.emergency, ...shown.others].map(({ name }) => name.shown),
        );
        expect(
          onPoster.slice(0, 4).map(({ value, behind }) => [value, behind ?? []].flat().join(", ")),
        ).toEqual(["911", "988", "(800) 222-1222", "988, then press 1"]);
        expect(facts.table.find("crisisLines.emergency.phone")?.value.shown).toBe("911");
      }),
      planRandom("lists of crisis lines", effort(100, 2000), seed),
    );
  });
});

/** What an operator may write around the steps, each with a word to find it by. */
const pieces = [
  "Kits with naloxone: MARKa.",
  "1. Get out, MARKb.\n2. Call 911.",
  "1. Call 911.\n   - MARKc, a bullet below a step\n2. Give naloxone.",
  "1. Call 911.\n\nMARKd, a paragraph between steps.\n\n2. Give naloxone.",
  "**Step 1.** Call 911 MARKe.\n\n**Step 2.** Give naloxone.",
  "> 1. MARKf in a quotation",
  "| MARKg | b |\n|---|---|\n| naloxone | d |",
  "- MARKh\n- Narcan is in the red box",
  "```\n1. MARKi\n```",
  "### In a fire\n\nMARKj",
  "### For the house alone {audience=house}\n\n{{ overdoseSteps }}\n\nHOUSEk\n\n### For all of us\n\nMARKk",
  "### In an overdose\n\n{{ overdoseSteps }}\n\nMARKl",
  "### When somebody overdoses\n\n{{ overdoseSteps }}\n\nMARKp\n\n#### Where the kits are\n\nMARKq",
  "{{ overdoseSteps }}",
  "{{ overdoseSteps }}\nMARKm",
  "    MARKn, indented as code",
  "<ol><li>MARKo</li></ol>",
] as const;

const writePacket = (body: string) => `---
title: Resident packet
version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---

## Emergencies and naloxone

${body}
`;

/** What a part of a text is, in its order: the steps, or numbered steps of the home's own. */
function readOrder(section: SectionView): readonly string[] {
  return listSectionViews([section]).flatMap(({ blocks }) =>
    blocks.flatMap(({ kind }) => {
      if (kind === "overdoseSteps") return ["site"];
      return kind === "steps" ? ["own"] : [];
    }),
  );
}

/** What the site itself says in the text of a poster. */
function readSiteWords(sheets: readonly PosterSheet[] = []): string {
  const own = sheets.filter(({ from }) => from === "site");
  return own
    .map(({ parts }) => readShownText(parts.flat()))
    .join(" ")
    .trim();
}

describe("whatever a home writes around the steps for an overdose", () => {
  it("they stand first in the packet and on the sheets, whole, and its own words are all there", async () => {
    const bodies = fc.sample(
      fc.shuffledSubarray([...pieces], { minLength: 0, maxLength: 8 }),
      planRandom("texts around the steps for an overdose", effort(50, 1000), seed),
    );
    for (const body of bodies) {
      const folder = await createHome({
        "policies/resident-packet.md": writePacket(body.join("\n\n")),
      });
      const home = await readIdentifiedHome(folder);
      const { packet, pages } = createSiteViews(home).residents;
      const [section] = packet?.sections ?? [];
      if (section === undefined) throw new Error("The packet has no section on emergencies.");
      expect([body, readOrder(section)[0]]).toEqual([body, "site"]);
      const written = body.join(" ").match(/MARK\w/g) ?? [];
      const shown = JSON.stringify(listSectionViews([section]).map(({ blocks }) => blocks));
      expect(written.filter((mark) => !shown.includes(mark))).toEqual([]);
      expect(shown).not.toContain("HOUSE");
      const [emergencies, naloxone] = ["emergencies", "naloxone"].map(
        (id) => pages.posters.find((poster) => poster.id === id)?.sheets,
      );
      expect([body, readSiteWords(emergencies)]).toEqual([body, overdoseText]);
      const onWall = JSON.stringify(emergencies);
      expect(written.filter((mark) => !onWall.includes(mark))).toEqual([]);
      expect(onWall).not.toContain("HOUSE");
      if (naloxone === undefined) continue;
      expect(readSiteWords(naloxone)).toBe(overdoseText);
      const own = naloxone.filter(({ from }) => from === "document");
      expect(JSON.stringify(own)).not.toMatch(/"kind":"steps"|MARKb|MARKj/);
      const binder = createBinderView(home, "2026-03-01").documents[0]?.sections ?? [];
      expect(JSON.stringify(binder)).toContain('"kind":"overdoseSteps"');
    }
  });

  it("naloxone has a poster where the home keeps some, and none where it says nothing or keeps none", async () => {
    const makes = async (body: string) => {
      const folder = await createHome({ "policies/resident-packet.md": writePacket(body) });
      const { posters } = createSiteViews(await readIdentifiedHome(folder)).residents.pages;
      return posters.some(({ id }) => id === "naloxone");
    };
    expect(await makes("Naloxone is kept in the hall.")).toBe(true);
    expect(await makes("- Narcan is in the red box")).toBe(true);
    expect(await makes("Call us.")).toBe(false);
    expect(await makes("We keep no naloxone.")).toBe(false);
    expect(
      await makes("None is kept in the house. Many pharmacies sell naloxone. You may have some."),
    ).toBe(false);
    expect(await makes("Many pharmacies sell naloxone, and you need no prescription.")).toBe(false);
  });

  it("they are found by the words in them", async () => {
    const folder = await createHome({ "policies/resident-packet.md": writePacket("Kits: hall.") });
    const { packet } = createSiteViews(await readIdentifiedHome(folder)).residents;
    expect(packet?.sections[0]?.text).toMatch(/not breathing[\s\S]*naloxone[\s\S]*Kits: hall\./);
  });

  it("they stand once where the text says their place", async () => {
    const body = "Kits with naloxone are open to all.\n\n{{ overdoseSteps }}\n\nStay calm.";
    const folder = await createHome({ "policies/resident-packet.md": writePacket(body) });
    const { packet } = createSiteViews(await readIdentifiedHome(folder)).residents;
    expect(packet?.sections[0]?.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "overdoseSteps",
      "paragraph",
    ]);
  });
});
