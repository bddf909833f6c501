import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentTypes, findDocumentType } from "../../../../src/documents/registry.ts";
import { matchTitle } from "../../../../src/documents/titles/match-title.ts";
import { readTitleKey } from "../../../../src/documents/titles/read-title-key.ts";
import { languages } from "../../../../src/locales/language.ts";
import { projectFolder } from "../../../../src/package-folder.ts";

interface RealTitles {
  readonly types: Readonly<
    Record<string, Readonly<Record<string, readonly { readonly title: string }[]>>>
  >;
}

const fixture = join(projectFolder, "test/fixtures/real-titles.json");
const { types: real }: RealTitles = JSON.parse(readFileSync(fixture, "utf8"));

const ownNames = ["Wren House", "WH", "Born Again Sober Living, Inc."];
const match = (title: string, typeId: string) => {
  const type = findDocumentType(typeId);
  if (type === undefined) throw new Error(typeId);
  return matchTitle(title, type, { language: "en", ownNames });
};
const sectionsOf = (title: string, typeId: string) =>
  match(title, typeId).map(({ definition }) => definition.id);

describe.each(documentTypes)("titles of the $id", ({ sections }) => {
  it.each(languages)("have no meaning in %s that two sections share", (language) => {
    const owners = new Map<string, Set<string>>();
    for (const { id, titles } of sections) {
      for (const title of titles[language]) {
        const key = readTitleKey(title, language);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([key, ids]) => [key, [...ids]])).toEqual([]);
    expect(owners.has("")).toBe(false);
  });
});

/** One title that two sections have counts for one of them. */
const namedForAnother = new Set(["Neighbor concerns", "Noise and Conduct", "Accountability"]);

describe("titles as real homes write them", () => {
  const rows = Object.entries(real).flatMap(([typeId, sections]) =>
    Object.entries(sections).flatMap(([id, titles]) =>
      titles.map(({ title }) => ({
        typeId,
        id,
        title: title.replace(/<name[^>]*>/, "Wren House"),
      })),
    ),
  );

  it("are known, all but one that stands for two sections of which it can be one", () => {
    const missed = rows.filter(({ typeId, id, title }) => !sectionsOf(title, typeId).includes(id));
    const unexplained = missed.filter(({ title }) => !namedForAnother.has(title));
    expect(unexplained.map(({ title }) => title)).toEqual(["I. ZERO-TOLERANCE POLICIES"]);
    expect(missed.length / rows.length).toBeLessThan(0.04);
  });

  it("name some section each", () => {
    const nameless = rows.filter(({ typeId, title }) => match(title, typeId).length === 0);
    expect(nameless).toEqual([]);
  });
});

describe("a title's meaning", () => {
  const packet = "resident-packet";

  it.each([
    "Section 5: Visitors",
    "SECTION V - VISITORS",
    "12. Visitors",
    "12.Visitors",
    "1.2 Visitors",
    "B) Visitors",
    "(c) Visitors",
    "IV. VISITORS",
    "Article 4 – Visitors",
    "🏠 Visitors:",
    "3️⃣ Visitors",
    "Our Visitor Policy",
    "The visitors' policy",
    "Visitors policies & procedures",
    "Rules on visitors",
    "Policy for Visitors",
    "Resident visitors",
    "Wren House Visitors Policy",
    "WH Visitors (see page 3)",
    "HRF Visitor Guidelines",
  ])("has nothing to do with what stands around it in “%s”", (title) => {
    expect(sectionsOf(title, packet)).toEqual(["guests"]);
  });

  it.each([
    ["12-Step Meetings", "mutual-aid"],
    ["Welcome to Anyplace", "welcome"],
    ["House rules", "house-rules"],
    ["House roles", "roles"],
    ["House Meetings", "house-meetings"],
  ])("is whole in “%s”", (title, id) => {
    expect(sectionsOf(title, packet)).toEqual([id]);
  });

  it.each([
    "House",
    "Our home",
    "Rules of the road",
    "Residents",
    "Section 5",
    "12",
    "",
    "House work",
    "Policy",
    "2. PROCEDURE",
    "Grievances about visitors",
  ])("is not that of any section in “%s”", (title) => {
    expect(sectionsOf(title, packet)).toEqual([]);
  });

  it("is each of its subjects, in their order, where the whole has none", () => {
    expect(match("Medication & Visiting Policies", packet)).toMatchObject([
      { by: "subject", definition: { id: "medication" } },
      { by: "subject", definition: { id: "guests" } },
    ]);
    expect(match("Guests and visitors", packet)).toMatchObject([{ by: "title" }]);
  });

  it("stays the same under numbers, signs, emoji and capitals", () => {
    const titles = documentTypes.flatMap(({ sections }) =>
      sections.flatMap((section) => section.titles.en),
    );
    const around: readonly ((title: string) => string)[] = [
      (title) => `Section 12: ${title}`,
      (title) => `7. ${title}`,
      (title) => `IX) ${title}`,
      (title) => `✅ ${title.toUpperCase()}:`,
      (title) => `  ${title.toLowerCase()} `,
      (title) => `The ${title}`,
      (title) => `${title} (continued)`,
      (title) => `** ${title} **`,
    ];
    for (const title of titles) {
      const key = readTitleKey(title, "en");
      expect(around.map((write) => readTitleKey(write(title), "en"))).toEqual(
        around.map(() => key),
      );
    }
  });
});
