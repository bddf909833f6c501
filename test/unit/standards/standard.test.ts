import { describe, expect, it } from "vitest";
import { narr } from "../../../src/standards/narr-3.0/standard.ts";
import { findBasis, isConfirmed, type Obligation } from "../../../src/standards/obligation.ts";
import { compareRequirementIds } from "../../../src/standards/requirement.ts";
import { createStandard } from "../../../src/standards/standard.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { confirmedLevels, kindWords } from "./confirmed-levels.ts";

const { domains, rules } = narrStandard;

/** What a rule asks at Level I, II, III and IV. */
function listAsked(levels: Readonly<Record<string, Obligation>>): readonly Obligation[] {
  expect(Object.keys(levels)).toEqual(["I", "II", "III", "IV"]);
  return Object.values(levels);
}

describe("the NARR Standard 3.0", () => {
  it("has 105 rules under 31 standards, 10 principles and 4 domains, each rule once", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(105);
    expect(rules).toHaveLength(105);
    const principles = narr.domains.flatMap((domain) => domain.principles ?? []);
    expect(principles).toHaveLength(10);
    expect(principles.flatMap(({ standards }) => standards ?? [])).toHaveLength(31);
    expect(domains.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });

  it("lists its rules in the order of their ids, nine before ten", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.toSorted(compareRequirementIds)).toEqual(ids);
    expect(["azrha.2", "1.D.10.a", "1.D.9.a"].toSorted(compareRequirementIds)).toEqual([
      "1.D.9.a",
      "1.D.10.a",
      "azrha.2",
    ]);
  });

  it("confirms the levels that were read in a rule's own lesson, and no other", () => {
    const confirmed = rules
      .filter(({ levels }) => listAsked(levels).some(isConfirmed))
      .map(({ id, levels }) => [
        id,
        listAsked(levels)
          .map((asks) => (asks.kind === "unconfirmed" ? "?" : kindWords[asks.kind]))
          .join(" "),
      ]);
    expect(Object.fromEntries(confirmed)).toEqual(confirmedLevels);
  });

  it("confirms all four levels of at least forty rules, each with the page it was read on", () => {
    const confirmed = rules.filter(({ levels }) => listAsked(levels).every(isConfirmed));
    expect(confirmed.length).toBeGreaterThanOrEqual(40);
    // The page of all rules says nothing of levels.
    const withoutPage = confirmed.filter(({ source }) => !/\/topic\/narr-3-0-|\?p=/.test(source));
    expect(withoutPage.map(({ id }) => id)).toEqual([]);
  });

  it("calls nothing required that was asked for once, or read in part", () => {
    const seen = rules.flatMap(({ id, levels }) =>
      listAsked(levels).map((asks) => ({ id, kind: asks.kind, basis: findBasis(asks) })),
    );
    const askedOnce = seen.filter(({ basis }) => /Form|Tracker/.test(basis));
    expect(new Set(askedOnce.map(({ kind }) => kind))).toEqual(new Set(["asked"]));
    const inPart = rules.filter(
      ({ levels }) =>
        listAsked(levels).some(({ kind }) => kind === "required") &&
        !listAsked(levels).some(isConfirmed),
    );
    expect(inPart.map(({ id }) => id)).toEqual(["1.D.11.a", "2.F.17.c", "3.G.21.b"]);
    const wrong = JSON.stringify(narr.domains).replace(
      '"kind":"asked","basis":"operatorTracker"',
      '"kind":"required","basis":"operatorTracker"',
    );
    expect(() => createStandard({ ...narr, domains: JSON.parse(wrong) })).toThrow(/basis/);
  });

  it("leaves every level unconfirmed that nobody saw, and never takes a guess", () => {
    const statements = rules.flatMap(({ levels }) => listAsked(levels));
    const count = (kind: string) => statements.filter((asks) => asks.kind === kind).length;
    expect({
      required: count("required"),
      recommended: count("recommended"),
      notApplicable: count("notApplicable"),
      conditional: count("conditional"),
      asked: count("asked"),
      unconfirmed: count("unconfirmed"),
    }).toEqual({
      required: 150,
      recommended: 4,
      notApplicable: 14,
      conditional: 24,
      asked: 54,
      unconfirmed: 174,
    });
  });

  it("has guidance of its own for every rule, short and plain", () => {
    expect(rules.filter(({ guidance, looksAt }) => guidance === "" || looksAt === "")).toEqual([]);
    const words = rules.map(({ id, guidance }) => [id, guidance.split(" ").length] as const);
    expect(words.filter(([, count]) => count > 40)).toEqual([]);
    expect(new Set(rules.map(({ guidance }) => guidance)).size).toBe(rules.length);
  });

  it("refuses guidance for a rule that there is not", () => {
    const guidance = { "9.Z.1.a": { guidance: "Do this or that.", looksAt: "The papers." } };
    expect(() => createStandard({ ...narr, guidance })).toThrow(/9\.Z\.1\.a/);
  });

  it("calls a title the course's unless the data says that it is ours", () => {
    const ours = rules.filter(({ sureness }) => sureness.title === "ours");
    expect(ours.map(({ id }) => id)).toEqual(["2.E.14.e", "3.G.24.a"]);
  });

  it("has a section for every rule that a published document carries", () => {
    const without = rules.filter(
      ({ documents, sections }) =>
        documents.length > 0 &&
        !documents.some((type) => sections.some((section) => section.startsWith(`${type}#`))),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["section", '"good-neighbor-policy#parking"', '"good-neighbor-policy#parkin"'],
    ["type of document", '["resident-packet"]', '["resident-paket"]'],
  ])("refuses a %s that does not exist", (_, name, wrong) => {
    const text = JSON.stringify(narr.domains);
    expect(text).toContain(name);
    const domains = JSON.parse(text.replace(name, wrong));
    expect(() => createStandard({ ...narr, domains })).toThrow(/sections|documents/);
  });

  it("refuses data that does not fit, such as a level nobody defined", () => {
    const [domain] = narr.domains;
    const broken = JSON.parse(JSON.stringify(domain).replace('"required"', '"probably"'));
    expect(() => createStandard({ ...narr, domains: [broken] })).toThrow(/levels/);
  });

  it("refuses a rule that stands in another place than its id says", () => {
    const [domain] = narr.domains;
    const moved = JSON.parse(JSON.stringify(domain).replace('"id":"1.A.1.a"', '"id":"1.A.2.z"'));
    expect(() => createStandard({ ...narr, domains: [moved] })).toThrow(/1\.A\.2\.z/);
  });
});
