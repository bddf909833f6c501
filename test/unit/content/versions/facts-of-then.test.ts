import { describe, expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { recallFacts } from "../../../../src/content/versions/facts-of-then.ts";
import { homeYaml } from "../../../support/create-home.ts";

const home = homeYaml.replace("area:", "address: 12 Canary Lane, Mesa\narea:");

/** A file of evidence, listed by who may read of it. */
function writeEvidence(parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parts)
    .flatMap(([audience, entries]) => [
      `${audience}:`,
      ...entries.flatMap((where) => ["  - rule: 1.A.1", `    where: ${where}`]),
    ])
    .join("\n");
}

function readTable(homeText: string, evidence = "public: []") {
  const { facts } = readFacts([
    { file: "_data/home.yaml", text: homeText },
    { file: "_data/evidence.yaml", text: evidence },
  ]);
  return facts.table;
}

/** Says who reads today what a fact said then. */
function findReaders(
  reference: string,
  then: ReturnType<typeof readTable>,
  now: ReturnType<typeof readTable>,
): string | undefined {
  const shown = then.find(reference)?.value.shown ?? "";
  expect(shown).not.toBe("");
  const recalled = recallFacts({ facts: { [reference]: shown }, tables: {} }, now);
  expect(recalled.find(reference)?.value.shown).toBe(shown);
  return recalled.find(reference)?.audience;
}

describe("what a fact said then is read", () => {
  it("by the fact's own readers where it is the same, or another since", () => {
    const table = readTable(home);
    const answer = "home.response.answer";
    expect(findReaders(answer, table, table)).toBe("public");
    const sooner = readTable(home.replace("2 business days", "1 business day"));
    expect(findReaders(answer, table, sooner)).toBe("public");
    expect(findReaders("home.curfew.weekdays", table, table)).toBe("residents");
  });

  it("by nobody where the fact is gone, since it may be gone because too many read it", () => {
    expect(findReaders("home.address", readTable(home), readTable(homeYaml))).toBe("house");
  });

  it("by nobody where evidence was moved to fewer readers, and another entry has its number", () => {
    const where = "evidence.public.1.where";
    const then = readTable(home, writeEvidence({ public: ["With Dana", "On the wall"] }));
    const moved = { public: ["On the wall"], residents: ["With Dana"] };
    expect(findReaders(where, then, readTable(home, writeEvidence(moved)))).toBe("house");
    const alone = { residents: ["With Dana"] };
    expect(findReaders(where, then, readTable(home, writeEvidence(alone)))).toBe("house");
    expect(findReaders(where, then, then)).toBe("public");
  });

  it("by the readers of another fact where that says it now, and nothing wider does", () => {
    const place = home.replace("On the back patio only", "Behind the canary shed");
    const moved = homeYaml.replace("Living room", "Behind the canary shed");
    expect(findReaders("home.smoking", readTable(place), readTable(moved))).toBe("residents");
    const both = moved
      .replace("In our own driveway", "Behind the canary shed")
      .replace(" and in front of our own house", "");
    expect(findReaders("home.smoking", readTable(place), readTable(both))).toBe("public");
  });
});
