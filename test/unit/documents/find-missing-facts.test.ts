import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createReadingMemory } from "../../../src/content/read-home.ts";
import { listSections, type Section } from "../../../src/documents/document.ts";
import { findMissingFacts, hasText } from "../../../src/documents/find-missing-facts.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { knownLanguages } from "../../../src/documents/known-languages.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import type { RequiredFact } from "../../../src/documents/required-fact.ts";
import { mentions } from "../../../src/documents/says-fact.ts";
import { createHome } from "../../support/create-home.ts";

/** The home's facts are the same each time, and are read once. */
const memory = createReadingMemory();

/** Reads a section the way a home's own files are read. */
async function readSection(body: string): Promise<Section> {
  const folder = await createHome({
    "policies/guests.md": `---\ntitle: Guests\naudience: public\n---\n\n## About\n\n${body}\n`,
  });
  const home = await readIdentifiedHome(folder, memory);
  const section = home.documents.flatMap(listSections).find(({ title }) => title === "About");
  if (section === undefined) throw new Error("The document has no section to look at.");
  return section;
}

async function carries(fact: RequiredFact, body: string): Promise<boolean> {
  return findMissingFacts(await readSection(body), [fact], "en").length === 0;
}

const says = { en: "something" };
const english = knownLanguages.en.facts;

describe("looking for a fact in a section", () => {
  it.each([
    ["a phone from the facts", "Call {{ home.manager.phone }}."],
    ["a typed phone", "Call (602) 555-0134."],
    ["a link that calls", "[Call us](tel:+16025550134)"],
    ["a phone of the house's own facts, on a host as well", "{{ house.staff.rosa.phone }}"],
  ])("finds %s", async (_what, body) => {
    expect(await carries({ kind: "phone", says }, body)).toBe(true);
  });

  it("takes neither a year, a ZIP code nor half a number for a phone", async () => {
    const body = "Since 2019, 85201-1234, call 555-0134.";
    expect(await carries({ kind: "phone", says }, body)).toBe(false);
  });

  it("finds a contact by a name or role from the facts", async () => {
    expect(await carries({ kind: "contact", says }, "Ask {{ home.manager.name }}.")).toBe(true);
    expect(await carries({ kind: "contact", says }, "Ask someone.")).toBe(false);
  });

  it("finds a contact by a role that was typed", async () => {
    expect(await carries({ kind: "contact", says }, "Ask Dana, the house manager.")).toBe(true);
  });

  it.each([
    "{{ home.name }}",
    "{{ home.outside.affiliate.name }}",
    "{{ crisisLines.emergency.name }}",
  ])("does not take %s for a contact at the home", async (reference) => {
    expect(await carries({ kind: "contact", says }, `Call ${reference}.`)).toBe(false);
  });

  it.each(["within 24 hours", "{{ home.response.answer }}", "two (2) business days", "right away"])(
    "takes “%s” for a time limit",
    async (body) => {
      expect(await carries({ kind: "timeLimit", says }, body)).toBe(true);
    },
  );

  it.each(["soon", "as quickly as we can", "24 residents"])(
    "does not take “%s” for a time limit",
    async (body) => {
      expect(await carries({ kind: "timeLimit", says }, body)).toBe(false);
    },
  );

  it("finds a time limit in each entry of a numbered list", async () => {
    const fact: RequiredFact = { kind: "timeLimitEachStep", says };
    expect(await carries(fact, "1. Heard in 1 day.\n2. Decided in 5 days.")).toBe(true);
    expect(await carries(fact, "1. Heard in 1 day.\n2. Decided soon.")).toBe(false);
  });

  it("finds a time limit under each heading inside the section", async () => {
    const fact: RequiredFact = { kind: "timeLimitEachStep", says };
    expect(await carries(fact, "### One\n\nIn 1 day.\n\n### Two\n\nIn 2 weeks.")).toBe(true);
    expect(await carries(fact, "### One\n\nIn 1 day.\n\n### Two\n\nLater.")).toBe(false);
  });

  it("finds a time of day", async () => {
    expect(await carries({ kind: "time", says }, "Until 9:30 p.m. on weekdays.")).toBe(true);
    expect(await carries({ kind: "time", says }, "Until late.")).toBe(false);
  });

  it("finds a start and an end, and is not content with one of them", async () => {
    const both = "From {{ home.quietHours.start }} to {{ home.quietHours.end }}.";
    expect(await carries({ kind: "timeRange", says }, both)).toBe(true);
    expect(await carries({ kind: "timeRange", says }, "It is quiet after 10 pm.")).toBe(false);
  });

  it("finds an amount of money, or that something is free", async () => {
    expect(await carries({ kind: "money", says }, "Rent is $190 a week.")).toBe(true);
    expect(await carries({ kind: "money", says }, "There is no charge for tests.")).toBe(true);
    expect(await carries({ kind: "money", says }, "Rent is due on Friday.")).toBe(false);
  });

  it("finds a contact outside the organisation, and not the home's own", async () => {
    const fact: RequiredFact = { kind: "outsideContact", says };
    expect(await carries(fact, "Call {{ home.outside.affiliate.phone }}.")).toBe(true);
    expect(await carries(fact, "[The state](https://state.example.org/complaints)")).toBe(true);
    expect(await carries(fact, "Call {{ home.manager.phone }}.")).toBe(false);
    expect(await carries(fact, "The {{ home.outside.affiliate.name }}.")).toBe(false);
  });

  it("finds a link to another document", async () => {
    const fact: RequiredFact = { kind: "link", to: "grievance-policy", says };
    expect(await carries(fact, "See the [policy](grievance-policy.md).")).toBe(true);
    expect(await carries(fact, "See the grievance policy.")).toBe(false);
  });

  it.each([
    ["We are a level ii home.", true],
    ["Level 3.", true],
    ["LEVEL IV", true],
    ["We are a Level {{ home.capacity }} home.", true],
    ["The level of support.", false],
    ["Level in the standard: mixed.", false],
    ["Levels ii and iii", false],
  ])("takes a number behind words, in digits or Roman: %j", async (body, expected) => {
    const fact: RequiredFact = { kind: "words", anyOf: { en: ["level #"] }, says };
    expect(await carries(fact, body)).toBe(expected);
  });

  it("finds any one of some words, whatever their case and punctuation", async () => {
    const fact: RequiredFact = { kind: "words", anyOf: { en: ["911", "ambul*"] }, says };
    expect(await carries(fact, "Call **911**.")).toBe(true);
    expect(await carries(fact, "Call an AMBULANCE!")).toBe(true);
    expect(await carries(fact, "Call 9112.")).toBe(false);
  });

  it("counts what stands in a section inside the section", async () => {
    const body = "Hello.\n\n### Phone\n\n(602) 555-0134";
    expect(await carries({ kind: "phone", says }, body)).toBe(true);
  });
});

describe("telling whether a section says anything", () => {
  it("counts the words of a section inside it", async () => {
    expect(hasText(await readSection("### Phone\n\nCall us."))).toBe(true);
  });

  it("does not count headings, rules and punctuation", async () => {
    expect(hasText(await readSection("### Phone\n\n…\n\n---"))).toBe(false);
  });
});

describe("looking for words in a text", () => {
  it("finds whole words only, unless a star stands for any ending", () => {
    expect(mentions("We keep logs.", "log", english)).toBe(false);
    expect(mentions("We keep logs.", "log*", english)).toBe(true);
    expect(mentions("1-800-222-1222", "800 222 1222", english)).toBe(true);
    expect(mentions("Give the manager’s number.", "manager", english)).toBe(true);
  });
});

describe("the facts that the registry asks for", () => {
  it("are not found in a section that only means well", async () => {
    const section = await readSection(
      "We take this very seriously. Everybody who has a part in our community is expected to treat others with dignity, and we do our best to make it a good experience for all.",
    );
    const found = documentTypes.flatMap(({ sections }) =>
      sections.flatMap(({ reference, facts }) => {
        const missing = findMissingFacts(section, facts, "en");
        return facts.filter((fact) => !missing.includes(fact)).map((fact) => [reference, fact]);
      }),
    );
    expect(found).toEqual([]);
  });

  it("are all found in the sample home", async () => {
    const home = await readIdentifiedHome(join(import.meta.dirname, "../../.."));
    const typed = home.documents.filter(({ type }) => type !== undefined);
    // A paper that a home may have for itself, and that no rule is about, need not be there.
    const known = documentTypes.filter(({ sections }) =>
      sections.some(({ strength }) => strength === "must"),
    );
    expect(typed.map(({ type }) => type?.id)).toEqual(
      expect.arrayContaining(known.map(({ id }) => id)),
    );
    expect(typed.flatMap(({ file, faults }) => faults.map((fault) => [file, fault]))).toEqual([]);
  });

  it("stand in a sample home that has every section there is", async () => {
    const home = await readIdentifiedHome(join(import.meta.dirname, "../../.."));
    const missing = home.documents.flatMap((document) => {
      const present = new Set(listSections(document).map(({ definition }) => definition?.id));
      return (document.type?.sections ?? []).filter(({ id }) => !present.has(id));
    });
    expect(missing.map(({ reference }) => reference)).toEqual([]);
  });
});
