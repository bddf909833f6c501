import { describe, expect, it } from "vitest";
import { documentTypes, findDocumentType } from "../../../src/documents/registry.ts";
import { documentStructures } from "../../../src/documents/types/document-structures.ts";
import { languages } from "../../../src/locales/language.ts";
import { listBuiltInLayers } from "../../../src/standards/find-layers.ts";
import { foldText } from "../../../src/text/fold-text.ts";
import { citeEverywhere } from "../../support/narr-standard.ts";

/** The sections whose ids are addresses by now, by the type of document they stand in. */
const expectedSections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "good-neighbor-policy": {
    G1: "who-to-contact",
    G2: "how-we-respond",
    G3: "if-you-are-not-satisfied",
    G4: "log-of-concerns",
    G5: "quiet-hours",
    G6: "smoking",
    G7: "gathering-outside",
    G8: "language-and-conduct",
    G9: "cleanliness-and-upkeep",
    G10: "parking",
    G11: "visitors",
    G12: "talking-with-neighbors",
    G13: "community-service",
    G14: "neighborhood-safety",
    G15: "privacy-note",
    G16: "version-and-review",
  },
  "grievance-policy": {
    R1: "what-you-can-raise",
    R2: "who-to-file-with",
    R3: "how-to-file",
    R4: "steps-and-time-limits",
    R5: "outside-help",
    R6: "no-retaliation",
    R7: "privacy-and-records",
    R8: "where-it-is-posted",
    R9: "discharge-appeals",
  },
  "code-of-ethics": {
    E1: "who-signs",
    E2: "recovery-first",
    E3: "right-level-of-support",
    E4: "non-discrimination",
    E5: "safe-home",
    E6: "choice-of-path",
    E7: "privacy",
    E8: "fair-rules-and-testing",
    E9: "no-bullying",
    E10: "no-retaliation",
    E11: "money",
    E12: "honest-marketing",
    E13: "no-sexual-relations",
    E14: "conflicts-of-interest",
    E15: "staff-care",
    E16: "good-neighbor",
    E17: "reporting-a-breach",
    E18: "signatures",
  },
  "resident-packet": {
    P1: "welcome",
    P2: "resident-rights",
    P3: "agreement",
    P4: "fees-and-refunds",
    P5: "house-rules",
    P6: "alcohol-and-drug-free",
    P7: "drug-and-alcohol-testing",
    P8: "searches",
    P9: "medication",
    P10: "return-to-use",
    P11: "emergencies",
    P12: "infection-control",
    P13: "smoking",
    P14: "guests",
    P15: "confidentiality",
    P16: "social-media",
    P17: "length-of-stay",
    P18: "leaving",
    P19: "house-meetings",
    P20: "roles",
    P21: "recovery-plan",
    P22: "mutual-aid",
    P23: "daily-life",
    P24: "community-resources",
    P25: "working-for-the-house",
    P26: "services",
    P27: "grievances",
    P28: "good-neighbor",
    P29: "non-discrimination",
    P30: "sign-offs",
  },
  "leadership-manual": {
    L1: "roles",
    L2: "qualifications",
    L3: "training",
    L4: "modeling-recovery",
    L5: "peer-support",
    L6: "resident-decisions",
    L7: "boundaries",
    L8: "orientation",
    L9: "house-meetings",
    L10: "house-life",
    L11: "recovery-plans",
    L12: "resource-linkage",
    L13: "recovery-community",
    L14: "services",
    L15: "neighbors",
    L16: "grievances",
    L17: "emergencies",
    L18: "records",
    L19: "self-care",
    L20: "supervision",
  },
  "phases-and-passes": {
    H1: "phases",
    H2: "moving-between-phases",
    H3: "curfew",
    H4: "overnight-passes",
    H5: "visits",
    H6: "away-from-the-house",
    H7: "pass-request",
    H8: "sign-out-sheet",
  },
  "application-and-intake": {
    I1: "about-you",
    I2: "where-you-live-now",
    I3: "recovery",
    I4: "health",
    I5: "medications",
    I6: "emergency-contact",
    I7: "legal",
    I8: "work-and-income",
    I9: "belongings",
    I10: "interview",
    I11: "agreement",
  },
  "fees-and-payments": {
    F1: "fees",
    F2: "move-in-costs",
    F3: "when-fees-are-due",
    F4: "late-payment",
    F5: "other-charges",
    F6: "refunds",
    F7: "help-with-fees",
    F8: "payment-agreement",
    F9: "payment-record",
  },
  "steps-of-accountability": {
    D1: "steps",
    D2: "what-leads-to-a-step",
    D3: "your-side",
    D4: "back-on-track",
    D5: "asked-to-leave",
    D6: "behavior-contract",
    D7: "written-warning",
  },
  "work-and-study": {
    W1: "expectation",
    W2: "looking-for-work",
    W3: "kinds-of-work",
    W4: "proof-of-work",
    W5: "if-you-cannot-work",
    W6: "job-search-log",
  },
  chores: {
    C1: "daily-chores",
    C2: "weekly-chores",
    C3: "your-room",
    C4: "how-chores-are-given-out",
    C5: "inspections",
    C6: "missed-chores",
    C7: "chore-chart",
    C8: "inspection-sheet",
  },
  "officers-and-minutes": {
    O1: "officers",
    O2: "elections",
    O3: "meetings",
    O4: "voting",
    O5: "house-money",
    O6: "minutes",
    O7: "treasurers-report",
  },
  consents: {
    S1: "release-of-information",
    S2: "testing-consent",
    S3: "emergency-care",
    S4: "pictures",
    S5: "medication-agreement",
    S6: "vehicle",
    S7: "received",
  },
  "house-forms": {
    B1: "grievance-form",
    B2: "grievance-answer",
    B3: "incident-report",
    B4: "maintenance-request",
    B5: "guest-log",
    B6: "testing-log",
    B7: "medication-log",
    B8: "safety-drill-log",
    B9: "meeting-log",
    B10: "move-out-form",
  },
};

const structures = Object.values(documentStructures);

/** What applicants and reviewers may read of the packet; everything else is the house's own. */
const publicPacketSections = "P1 P2 P3 P4 P6 P7 P9 P10 P15 P17 P18 P27 P28 P29".split(" ");

describe("the registry of document types", () => {
  it("has the documents every home publishes, in the order of its lists", () => {
    const known = documentTypes.map(({ id }) => id).filter((id) => id in expectedSections);
    expect(known).toEqual(Object.keys(expectedSections));
  });

  it("gives each type a place of its own in the order of lists", () => {
    const places = structures.map(({ order }) => order);
    expect(new Set(places).size).toBe(places.length);
    expect(documentTypes.map(({ id }) => id)).toEqual(
      structures.toSorted((first, second) => first.order - second.order).map(({ id }) => id),
    );
  });

  it("finds a type by its id and nothing by a name that is no type", () => {
    expect(findDocumentType("grievance-policy")?.title.en).toBe("Grievance policy");
    expect(findDocumentType("constructor")).toBeUndefined();
  });

  it("cites no state's law and no affiliate: those hold for the homes that name them", () => {
    const cited = documentTypes.flatMap(({ sections }) =>
      sections.flatMap(({ citations }) => citations ?? []),
    );
    expect(cited.filter((place) => !/U\.S\.C\.|C\.F\.R\./.test(place))).toEqual([]);
  });

  it("cites no paragraph of law that nobody on the project has read", () => {
    const cited = listBuiltInLayers().flatMap(({ facts }) =>
      [...facts.rules, ...facts.strengthen, ...facts.cited].map(({ cites }) => cites?.shown ?? ""),
    );
    expect(cited.filter((place) => /36-2062\(A\)\(4\)|36-2066/.test(place))).toEqual([]);
  });
});

describe.each(documentTypes)("the $id", (type) => {
  const { id: typeId, sections } = type;

  it("has each section that has an address, in order, with its frozen id", () => {
    const frozen = Object.entries(expectedSections[typeId] ?? {});
    const kept = sections.map(({ reference, id }) => [reference, id]);
    expect(kept.filter(([, id]) => frozen.some(([, other]) => other === id))).toEqual(frozen);
  });

  it("gives no two sections the same number", () => {
    const references = sections.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
  });

  it("writes every id so that it can be an address", () => {
    for (const { id } of sections) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(languages)("accepts no title in %s for two sections, and none twice", (language) => {
    const titles = sections.flatMap((section) => section.titles[language].map(foldText));
    const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(repeated).toEqual([]);
  });

  it.each(languages)("gives each section titles, search words and a meaning in %s", (language) => {
    const fewest = type.found === "asOne" ? 0 : 4;
    const poor = sections.filter(
      ({ titles, searchWords, says }) =>
        titles[language].length < 3 ||
        searchWords[language].length < fewest ||
        says[language] === "",
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
    if (fewest === 0) expect(type.names[language].length).toBeGreaterThanOrEqual(4);
  });

  it.each(languages)("shares no name in %s with another type", (language) => {
    const others = documentTypes.filter(({ id }) => id !== typeId);
    const taken = others.flatMap((other) => [other.title[language], ...other.names[language]]);
    const names = [type.title[language], ...type.names[language]].map(foldText);
    expect(names.filter((name) => taken.map(foldText).includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(languages)("says what a section says so that it follows “It says” in %s", (language) => {
    const wrong = sections.filter(({ says }) => !/^[a-z].*[^.]$/.test(says[language]));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("names a rule or a law behind every section, but for papers that homes have for themselves", () => {
    const unfounded = sections.filter((section) => citeEverywhere(type, section).length === 0);
    // A state may ask for one of its sections, such as how somebody is looked at before they move in.
    const isOwn = unfounded.length > sections.length / 2 && type.presence === "optional";
    expect(isOwn ? sections.filter(({ strength }) => strength === "must") : unfounded).toEqual([]);
  });

  it("links only to types of document that exist", () => {
    const targets = sections.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === "link" ? [fact.to] : [])),
    );
    for (const target of targets) expect(findDocumentType(target)).toBeDefined();
  });
});

describe("the audience of sections", () => {
  it("is everyone for the policies that neighbors and reviewers read", () => {
    const narrower = documentTypes
      .filter(({ id, audience }) => audience === "public" && id in expectedSections)
      .flatMap(({ sections }) => sections.filter(({ audience }) => audience !== "public"));
    expect(narrower).toEqual([]);
  });

  it("is residents in the leadership manual, where no one outside looks for anything", () => {
    const sections = findDocumentType("leadership-manual")?.sections ?? [];
    expect(new Set(sections.map(({ audience }) => audience))).toEqual(new Set(["residents"]));
  });

  it("is everyone in the resident packet only where applicants need it", () => {
    const sections = findDocumentType("resident-packet")?.sections ?? [];
    const open = sections.filter(({ audience }) => audience === "public");
    expect(open.map(({ reference }) => reference)).toEqual(publicPacketSections);
    const others = sections.filter(({ audience }) => audience !== "public");
    expect(new Set(others.map(({ audience }) => audience))).toEqual(new Set(["residents"]));
  });
});
