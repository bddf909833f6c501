import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import { citeSection, listCitations } from "../../../src/standards/cite-section.ts";
import { listBuiltInLayers } from "../../../src/standards/find-layers.ts";
import { listStandards } from "../../../src/standards/find-standard.ts";

const stateLaw = /^(?:Ariz\. Admin\. Code|A\.R\.S\.|Fla\. Stat\.|Ohio)/;

/** What findings cite for a section of a home that names these layers. */
function cite(standardFile: string, typeId: string, sectionId: string): readonly string[] {
  const { facts } = readFacts([{ file: "_data/standard.yaml", text: standardFile }]);
  const type = documentTypes.find(({ id }) => id === typeId);
  const definition = type?.sections.find(({ id }) => id === sectionId);
  return citeSection(facts, type, definition);
}

describe("what a finding cites for a section", () => {
  it("names the law of the state that the home names, before the standard", () => {
    const [first, ...others] = cite(
      "standard: narr-3.0\nlaw: arizona\nprofile: none\n",
      "good-neighbor-policy",
      "parking",
    );
    expect(first).toBe("Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)");
    expect(others).toContain("NARR 3.0 4.J.31.b");
  });

  it("names the law that an affiliate brings along, and the affiliate last", () => {
    const places = cite(
      "standard: narr-3.0\nprofile: azrha\n",
      "resident-packet",
      "non-discrimination",
    );
    expect(places[0]).toBe("Ariz. Admin. Code R9-12-203");
    expect(places.at(-1)).toBe("AzRHA standards");
  });

  it.each([
    "standard: narr-3.0\n",
    "standard: narr-3.0\nlaw: none\nprofile: azrha\n",
    "standard: none\n",
    "standard: narr-3.0\nprofile: ccapp\n",
  ])("names no state's law for a home with %j", (standardFile) => {
    const places = documentTypes.flatMap(({ id, sections }) =>
      sections.flatMap((section) => cite(standardFile, id, section.id)),
    );
    expect(places.filter((place) => stateLaw.test(place))).toEqual([]);
  });

  it("names a rule of the home's own profile by the profile's name and the rule's id", () => {
    const { facts } = readFacts([
      { file: "_data/standard.yaml", text: "standard: none\nprofile: oakland\n" },
      {
        file: "_data/profiles/oakland.yaml",
        text: "name: Oakland Circle\nrules:\n  - id: oakland.1\n    title: Quiet\n    asks: Quiet hours.\n    levels: all\n    sections: [good-neighbor-policy#quiet-hours]\n",
      },
    ]);
    const type = documentTypes.find(({ id }) => id === "good-neighbor-policy");
    const definition = type?.sections.find(({ id }) => id === "quiet-hours");
    expect(citeSection(facts, type, definition)).toEqual(["Oakland Circle oakland.1"]);
  });
});

it("cites sections that exist, each place once for a section", () => {
  const known = new Set(
    documentTypes.flatMap(({ id, sections }) => sections.map((section) => `${id}#${section.id}`)),
  );
  const named = listBuiltInLayers().flatMap(({ facts }) =>
    facts.cited.flatMap(({ sections }) => sections.map(({ shown }) => shown)),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  for (const type of documentTypes) {
    for (const definition of type.sections) {
      const places = listCitations(listStandards(), listBuiltInLayers(), { type, definition });
      expect(new Set(places).size).toBe(places.length);
    }
  }
});
