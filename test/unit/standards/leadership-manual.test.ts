import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readHome } from "../../../src/content/read-home.ts";
import { listSections } from "../../../src/documents/document.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { nameSection, splitSectionName } from "../../../src/documents/known-sections.ts";
import { listSearchableSections } from "../../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { findHomeStatus } from "../../../src/standards/requirement-status.ts";
import { checkFiles, policy, today } from "../../support/check-files.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";

/** The rules whose evidence reviewers look for in the leadership manual, too, in their order. */
const rulesThatNameIt = [
  ..."1.C.8.a 1.C.8.b 1.D.10.a 1.D.10.b 1.D.10.c 1.D.12.a 1.D.12.b 1.D.12.c".split(" "),
  ..."3.G.20.a 3.G.21.a 3.G.21.b 3.G.21.c 3.G.22.b 3.G.23.b 3.G.24.a 3.G.24.b".split(" "),
  ..."3.H.26.a 3.H.26.b 3.H.26.c 3.I.27.a 3.I.27.b 3.I.27.c 3.I.27.d 3.I.27.e 3.I.27.f".split(" "),
  ..."3.I.28.a 3.I.28.b 3.I.28.c 3.I.28.d 3.I.29.a 3.I.29.b 3.I.29.c 3.I.29.d 3.I.29.e".split(" "),
  ..."3.I.29.f 4.J.30.a 4.J.30.b 4.J.30.c 4.J.31.a 4.J.31.b".split(" "),
];

/** Those whose own lessons name it beside other places. */
const rulesInEach = "3.G.20.a 3.G.21.a 3.G.21.c 3.G.23.b 3.I.27.b 3.I.28.a 4.J.30.b 4.J.31.a".split(
  " ",
);

const file = "policies/leadership-manual.md";
const written = await readHome(resolve(import.meta.dirname, "../../.."));
const sample = identifyHome(written);
const without = { ...sample, documents: sample.documents.filter((other) => other.file !== file) };
const statuses = new Map(findHomeStatus(sample).statuses.map((status) => [status.rule.id, status]));
const statusesWithout = findHomeStatus(without).statuses;
const inSample = new Set(
  sample.documents
    .filter((document) => document.file === file)
    .flatMap(listSections)
    .flatMap(({ definition }) => definition?.id ?? []),
);

describe("the rules that name the leadership manual", () => {
  it("are the forty that the course's lessons and their analogies name", () => {
    const naming = narrStandard.rules.filter(({ evidence }) => evidence.includes("leadersManual"));
    expect(rulesThatNameIt).toHaveLength(40);
    expect(naming.map(({ id }) => id)).toEqual(rulesThatNameIt);
  });

  it.each(rulesThatNameIt)("include %s, which links to a section of it in the sample", (id) => {
    const status = statuses.get(id);
    const own = (narrStandard.rules.find((rule) => rule.id === id)?.sections ?? [])
      .map(splitSectionName)
      .filter(({ typeId }) => typeId === "leadership-manual");
    expect(own).not.toEqual([]);
    for (const { sectionId } of own) expect(inSample).toContain(sectionId);
    const found = status?.found.filter(({ type }) => type.id === "leadership-manual") ?? [];
    expect(found.map(({ definition }) => definition.id).toSorted()).toEqual(
      own.map(({ sectionId }) => sectionId).toSorted(),
    );
  });

  it("leave no section of it without a rule that it is evidence for, but those that law asks for", () => {
    const named = new Set<string>(narrStandard.rules.flatMap(({ sections }) => sections));
    const free = [...inSample].filter((id) => !named.has(`leadership-manual#${id}`));
    expect(free).toEqual(["grievances", "emergencies", "records"]);
  });
});

describe("a home without a leadership manual", () => {
  const check = (home: typeof sample) => checkHome(home, { today, isProduction: false });
  /** What it alone would document may be kept on paper, and the check asks for that of every home. */
  const describeAll = (home: typeof sample) =>
    check(home)
      .filter(({ rule }) => rule !== "standard/not-documented")
      .map(({ rule, file: where, severity, message }) => [rule, where, severity, message]);

  it("hears nothing of it from the check", () => {
    expect(describeAll(without)).toEqual(describeAll(sample));
  });

  it.each(rulesInEach)("has rule %s in part, and is told that the manual lacks", (id) => {
    const status = statusesWithout.find(({ rule }) => rule.id === id);
    expect(statuses.get(id)?.status).toBe("documented");
    expect(status?.status).toBe("inPart");
    expect(status?.missing).toEqual([]);
    const [lacking, ...others] = status?.notYetIn ?? [];
    expect([lacking?.place, others]).toEqual(["leadership-manual", []]);
    expect(lacking?.sections.map(nameSection)).toEqual([
      expect.stringMatching(/^leadership-manual#/),
    ]);
  });

  it("has every other rule as before, where a paper is named for what it alone would document", () => {
    const changed = statusesWithout
      .filter(({ rule, status }) => status !== statuses.get(rule.id)?.status)
      .map(({ rule, status }) => `${rule.id} ${status}`);
    const onPaper = ["1.D.10.a", "1.D.10.c", "1.D.12.a", "1.D.12.b", "1.D.12.c"];
    expect(changed.toSorted()).toEqual(
      [
        ...rulesInEach.map((id) => `${id} inPart`),
        ...onPaper.map((id) => `${id} keptElsewhere`),
        "1.D.13.a keptElsewhere",
        "1.D.9.d keptElsewhere",
        ...["1.D.13.b", "3.I.27.d"].map((id) => `${id} notYet`),
      ].toSorted(),
    );
  });

  it("is told of the section to write where the standard asks from Level II and no paper is named", async () => {
    const { [file]: _, ...files } = writeDocuments();
    const findings = await checkFiles(
      { ...files, "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" },
      "standard/not-documented",
    );
    const told = findings.find(({ standards }) => standards.includes("NARR 3.0 1.D.12.b"));
    expect(told?.severity).toBe("warning");
    expect(told?.fix).toMatch(/_data\/evidence\.yaml.*“Linking to resources”.*leadership-/);
    const atLevelOne = await checkFiles(
      { ...files, "_data/standard.yaml": "standard: narr-3.0\nlevel: I\n" },
      "",
    );
    expect(atLevelOne.filter(({ message }) => /leadership manual/i.test(message))).toEqual([]);
  });

  it("may set a packet's section aside, and no rule hangs on the manual for that", async () => {
    const { [file]: _, "policies/resident-packet.md": __, ...files } = writeDocuments();
    const reason = "Everyone here does everything in turn.";
    const errors = await checkFiles(
      {
        ...files,
        "policies/resident-packet.md": writeDocument("resident-packet", { without: ["roles"] }),
        "_data/standard.yaml": `standard: narr-3.0\nlevel: I\nsetAside:\n  - document: resident-packet\n    section: roles\n    reason: ${reason}\n`,
      },
      "",
    );
    expect(errors.filter(({ standards }) => standards.includes("NARR 3.0 3.G.21.c"))).toEqual([]);
  });
});

describe("a leadership manual by another name", () => {
  const { [file]: _, ...others } = writeDocuments();

  it.each([
    ["policies/peer-leader-handbook.md", "Leading here"],
    ["policies/House Manager Manual (2).md", "For managers"],
    ["policies/leaders.md", "Staff Handbook"],
  ])("is told of as one, and never as a resident packet, in %s", async (path, title) => {
    const files = { ...others, [path]: policy("Be kind.", { title }) };
    const findings = await checkFiles(files, "document/missing");
    expect(findings.map((found) => [found.file, found.severity])).toEqual([[path, "info"]]);
    expect(findings[0]?.message).toContain("seems to be the leadership manual");
    expect(findings[0]?.fix).toContain("type: leadership-manual");
  });

  it("is none where it is the residents' handbook", async () => {
    const { "policies/resident-packet.md": __, ...rest } = others;
    const files = {
      ...rest,
      "policies/handbook.md": policy("Be kind.", { title: "Resident handbook" }),
    };
    const findings = await checkFiles(files, "document/missing");
    expect(findings.map(({ file: where }) => where)).toEqual(["policies/handbook.md"]);
    expect(findings[0]?.message).toContain("seems to be the resident packet");
  });

  it("is an error where a link leads to the file that is not there", async () => {
    const path = "policies/guests.md";
    const files = { ...others, [path]: policy("See the [manual](leadership-manual.md).") };
    const findings = await checkFiles(files, "document/missing");
    expect(findings.map((found) => [found.file, found.severity])).toEqual([[file, "error"]]);
  });
});

describe("what the manual's sections have to say", () => {
  const wrong = {
    roles: "We all do our part, and everyone is welcome to help.",
    "peer-support":
      "Peer support is the job of our trained staff. Residents keep out of each other's recovery.",
    "resident-decisions": "The owner decides. Residents are told at the meeting what was settled.",
    boundaries: "Good boundaries matter to us, and a relationship takes time.",
    orientation: "New residents get to know the house as they go.",
    "house-meetings": "We meet whenever there is something to talk about.",
    "resource-linkage":
      "There is a clinic and a library. It is up to them to find it on their own.",
    neighbors: "We like our neighbors. See the [policy](good-neighbor-policy.md).",
    grievances: "Ask the manager.",
    emergencies: "Keep calm. We keep no naloxone here. Call 911.",
    records: "We do not lock our files, and write things down.",
    "self-care": "Leaders are strong people, and it shows.",
    supervision: "{{ home.manager.name }} is there for all.",
  };
  const honest = {
    roles: "The chore captain sets up the list. Residents elect her for three months.",
    "peer-support":
      "A newcomer is taught to listen and to ask. Each has a buddy among the other residents.",
    "resident-decisions": "Whoever lives here has one vote. Residents decide on chores and guests.",
    boundaries: "We never lend money. If in doubt, ask the owner.",
    orientation: "On the first day we walk the ways out and say hello next door to a neighbor.",
    "house-meetings": "Sundays at six, with a chair who changes each month.",
    "resource-linkage": "Sit down together and make the first call to the clinic.",
    neighbors: "Each concern is answered. It is all in the [policy](good-neighbor-policy.md).",
    grievances: "Hand over the [grievance policy](grievance-policy.md) and offer to write.",
    emergencies: "Call 911, then give naloxone.",
    records: "Notes lie in a locked drawer.",
    "self-care": "Take two days off a week. The owner stands in.",
    supervision: "The owner sits down with the house manager every other week.",
  };
  const told = async (bodies: Readonly<Record<string, string>>) => {
    const files = { ...writeDocuments(), [file]: writeDocument("leadership-manual", { bodies }) };
    const findings = await checkFiles(files, "section/");
    const titles = new Map(
      listSections(sample.documents.find((other) => other.file === file) ?? { sections: [] }).map(
        ({ definition }) => [definition?.titles.en[0] ?? "", definition?.id ?? ""],
      ),
    );
    return new Set(
      findings
        .filter(({ file: where }) => where === file)
        .map(({ message }) => titles.get(/“([^”]+)”/.exec(message)?.[1] ?? "")),
    );
  };

  it("is missed in each where a text has the right words in the wrong sense, or says nothing", async () => {
    expect([...(await told(wrong))].toSorted()).toEqual(Object.keys(wrong).toSorted());
  });

  it("is found in each where a text says it in its own words", async () => {
    expect([...(await told(honest))]).toEqual([]);
  });
});

describe("the manual in a search", () => {
  it("is one record, found by its sections' titles and its other names, and not by its text", () => {
    const { residents } = listSearchableSections(createSiteViews(sample));
    const own = residents.filter(({ address }) => address.includes("leadership-manual"));
    expect(own.map(({ address }) => address)).toEqual(["/residents/leadership-manual/"]);
    expect(own[0]?.text).toContain("Recovery plans");
    expect(own[0]?.text).not.toContain("naloxone");
    expect(own[0]?.words).toContain("House manager manual");
  });
});
