import { describe, expect, it } from "vitest";
import { readHome } from "../../../src/content/read-home.ts";
import type { Home } from "../../../src/documents/document.ts";
import { identifyHome, readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkHome, createCheckingMemory } from "../../../src/rules/check-home.ts";
import {
  findHomeStatus,
  isNeededNow,
  type RequirementStatus,
} from "../../../src/standards/requirement-status.ts";
import { today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { listRulesOf } from "../../support/narr-standard.ts";
import { type KnownHome, replaceDocument } from "../../support/replace-document.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";
import { confirmedLevels } from "./confirmed-levels.ts";
import { readSample } from "./read-sample.ts";

const sample = await readSample();

type Files = Readonly<Record<string, string>>;

const read = async (files: Files) => readIdentifiedHome(await createHome(files));

const atLevel = (level: string) => ({
  "_data/standard.yaml": `standard: narr-3.0\nlevel: ${level}\n`,
});

const mapStatuses = (home: Home): ReadonlyMap<string, RequirementStatus> =>
  new Map(findHomeStatus(home).statuses.map((status) => [status.rule.id, status]));

const check = (home: Home, memory = createCheckingMemory()) =>
  checkHome(home, { today, isProduction: false }, memory);

const findErrors = (home: Home, memory = createCheckingMemory()) =>
  check(home, memory).filter(({ severity }) => severity === "error");

/** Reads a home once for every case that asks about it. */
function readOnce<Known>(know: (home: Home) => Known) {
  const known = new Map<string, Promise<Known>>();
  return (name: string, write: () => Files): Promise<Known> => {
    const once = known.get(name) ?? read(write()).then(know);
    known.set(name, once);
    return once;
  };
}

/** Reads a home that has every document, for cases that each put other texts in the stead of some. */
async function readWhole(files: Files) {
  const written = await readHome(await createHome({ ...writeDocuments(), ...files }));
  const home = identifyHome(written);
  const memory = createCheckingMemory();
  return {
    home,
    /** The documents that are not replaced are neither read nor checked again. */
    replace: (others: Files): Home =>
      Object.entries(others).reduce<KnownHome>(
        (known, [file, text]) => ({ written, home: replaceDocument(known, file, text) }),
        { written, home },
      ).home,
    check: (replaced: Home) => check(replaced, memory),
    findErrors: (replaced: Home) => findErrors(replaced, memory),
  };
}

/** Every confirmed rule at the levels the sample is tried at, with what it asks there. */
const cases = Object.entries(confirmedLevels).flatMap(([id, asked]) =>
  (
    [
      ["I", 0],
      ["II", 1],
      ["IV", 3],
    ] as const
  ).map(([level, index]) => ({
    id,
    level,
    asks: asked.split(" ")[index] ?? "",
  })),
);

/** Rules that a reviewer looks at the house for, and at a policy as well: they are never an error. */
const alsoSeen = new Set(["2.E.14.a", "2.E.14.b", "2.E.14.c", "2.E.14.d", "2.E.14.e"]);

/** Confirmed rules of the sample that no document of ours holds, with where they stand. */
const sampleElsewhere: ReadonlyMap<string, string> = new Map([
  ...["1.A.2.a", "1.A.2.b", "1.A.2.c", "1.A.2.f"].map((id) => [id, "keptElsewhere"] as const),
  ...["2.E.14.a", "2.E.14.d", "2.E.14.e"].map((id) => [id, "keptElsewhere"] as const),
  ...["2.E.14.b", "2.E.14.c"].map((id) => [id, "inPart"] as const),
]);

/** Rules that hold only for homes that do a thing, and so make no error by themselves. */
const onlyForSome = new Set(["1.A.2.g"]);

describe("a home with no documents and no evidence", () => {
  const readStatuses = readOnce(mapStatuses);

  it.each(cases)(
    "lacks rule $id at Level $level only as it is $asks there",
    async ({ id, level, asks }) => {
      const status = (await readStatuses(level, () => atLevel(level))).get(id);
      const open = alsoSeen.has(id) ? "inPart" : "notYet";
      expect(status?.status).toBe(asks === "not" ? "notAtThisLevel" : open);
      const isError = asks === "required" && !onlyForSome.has(id) && !alsoSeen.has(id);
      expect(status && isNeededNow(status)).toBe(isError);
    },
  );

  it("gets one error for each document, a warning for each rule without one, and nothing twice", async () => {
    const findings = check(await read(atLevel("IV")));
    const errors = findings.filter(({ severity }) => severity === "error");
    const papers = ["1.A.2.a", "1.A.2.b", "1.A.2.c", "1.A.2.f", "1.D.9.d", "1.D.10.a", "1.D.12.b"];
    const undocumented = findings.filter(
      ({ rule, severity }) => rule === "standard/not-documented" && severity === "warning",
    );
    expect(undocumented.flatMap(({ standards }) => standards).toSorted()).toEqual(
      [...papers, "3.G.24.b"].map((id) => `NARR 3.0 ${id}`).toSorted(),
    );
    expect(errors.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "document/missing policies/code-of-ethics.md",
      "document/missing policies/good-neighbor-policy.md",
      "document/missing policies/grievance-policy.md",
      "document/missing policies/resident-packet.md",
    ]);
  });

  it("gets no error from the standard while it gives no level", async () => {
    expect(findErrors(await read({ "_data/standard.yaml": "standard: narr-3.0\n" }))).toEqual([]);
  });
});

describe("the sample home", () => {
  const know = readOnce((home) => ({ statuses: mapStatuses(home), errors: findErrors(home) }));
  const readAtLevel = (level: string) =>
    know(level, () => {
      const text = sample["_data/standard.yaml"]?.replace(/^level: II$/m, `level: ${level}`) ?? "";
      return { ...sample, "_data/standard.yaml": text };
    });

  it.each(cases)(
    "shows rule $id at Level $level as it is $asks there",
    async ({ id, level, asks }) => {
      const { statuses, errors } = await readAtLevel(level);
      // The sample's sections on services say that the home gives none.
      const isOfServices = /^3\.G\.2(?:4|5)\./.test(id);
      const documented = sampleElsewhere.get(id) ?? (isOfServices ? "notYet" : "documented");
      expect(statuses.get(id)?.status).toBe(asks === "not" ? "notAtThisLevel" : documented);
      expect(errors).toEqual([]);
    },
  );

  it("differs between the levels in the confirmed rules alone", async () => {
    const [one, two, four] = await Promise.all(
      ["I", "II", "IV"].map(async (level) => (await readAtLevel(level)).statuses),
    );
    const changed = [...(two ?? [])].filter(
      ([id, { status }]) => status !== one?.get(id)?.status || status !== four?.get(id)?.status,
    );
    expect(changed.map(([id]) => id)).toEqual([
      "1.A.2.f",
      "1.C.8.c",
      "1.D.9.c",
      "1.D.9.d",
      "1.D.10.a",
      "1.D.11.a",
      "1.D.12.b",
      "3.G.24.a",
      "3.G.24.b",
      "3.G.25.a",
    ]);
  });
});

describe("a home without the sections of a rule that no document must have", () => {
  const free = cases.filter(
    ({ id }) => !alsoSeen.has(id) && findSections(id).every(({ strength }) => strength !== "must"),
  );

  const levels = new Map<string, ReturnType<typeof readWhole>>();
  const known = new Map<string, readonly Finding[]>();
  const findOwn = async (id: string, level: string) => {
    const whole = levels.get(level) ?? readWhole(atLevel(level));
    levels.set(level, whole);
    const { replace, check } = await whole;
    const findings = known.get(`${id} ${level}`) ?? check(replace(writeWithout(id)));
    known.set(`${id} ${level}`, findings);
    return findings.filter(({ standards }) => standards.includes(`NARR 3.0 ${id}`));
  };

  it.each(free)(
    "is told of $id at Level $level exactly when it is required, and held back only where a section could be written",
    async ({ id, level, asks }) => {
      const own = (await findOwn(id, level)).map(({ severity }) => severity);
      const isPaper = findSections(id).length === 0;
      const isNeeded = asks === "required" && !onlyForSome.has(id);
      expect(own.includes("error")).toBe(isNeeded && findNeededSections(id).length > 0);
      if (isPaper) expect(own.includes("warning")).toBe(isNeeded);
    },
  );

  it.each(free)("gets one finding for $id at Level $level at most", async ({ id, level }) => {
    expect((await findOwn(id, level)).length).toBeLessThanOrEqual(1);
  });
});

describe("deleting a section", () => {
  const required = documentTypes.flatMap((type) =>
    type.sections
      .filter(({ strength }) => strength === "must")
      .map((section) => ({ name: `${type.id}#${section.id}`, type, section })),
  );
  let whole: ReturnType<typeof readWhole> | undefined;

  it.each(required)(
    "moves the rules of $name to “not yet” in the run that reports it",
    async ({ type, section }) => {
      const text = writeDocument(type, { without: [section.id] });
      whole ??= readWhole({});
      const { replace, findErrors } = await whole;
      const home = replace({ [`policies/${type.id}.md`]: text });
      expect(findErrors(home).map(({ rule }) => rule)).toEqual(["section/missing"]);
      const statuses = mapStatuses(home);
      for (const id of listRulesOf(type, section)) {
        const status = statuses.get(id);
        expect([id, status?.status]).toEqual([id, "notYet"]);
        expect(status?.missing.map(({ definition }) => definition.id)).toContain(section.id);
      }
    },
  );

  it("does the same when the section is there and says nothing", async () => {
    const home = await read({
      ...writeDocuments(),
      "policies/grievance-policy.md": (
        writeDocuments()["policies/grievance-policy.md"] ?? ""
      ).replace(/(## Outside help\n)[^#]*/, "$1\n"),
    });
    expect(mapStatuses(home).get("1.C.7.b")?.status).toBe("notYet");
    expect(findErrors(home).map(({ rule }) => rule)).toEqual(["section/empty"]);
  });

  it("does the same when the section is there and lacks what it must say", async () => {
    const bodies = { "outside-help": "You may also turn to people outside of this house." };
    const home = await read({
      ...writeDocuments(),
      "policies/grievance-policy.md": writeDocument("grievance-policy", { bodies }),
    });
    expect(mapStatuses(home).get("1.C.7.b")?.status).toBe("notYet");
    expect(findErrors(home).map(({ rule }) => rule)).toEqual(["section/fact-missing"]);
  });
});

describe("where a rule stands", () => {
  it("is shown with the section that gives a fact in another's stead", async () => {
    const bodies = { emergencies: "Poison control: 1-800-222-1222. Naloxone is in the kitchen." };
    const packet = writeDocument("resident-packet", { bodies });
    const listFound = async (behind: string) => {
      const home = await read({
        ...writeDocuments(),
        ...atLevel("II"),
        "policies/resident-packet.md": `${packet}\n\n${behind}\n`,
      });
      const found = [...mapStatuses(home).values()].flatMap((status) => status.found);
      return [
        ...new Set(
          found
            .filter(
              ({ definition, type }) =>
                type.id === "resident-packet" && definition.id === "emergencies",
            )
            .map(({ section }) => section.title),
        ),
      ];
    };
    expect(await listFound("## Numbers\n\n988")).toEqual([]);
    expect(await listFound("## Emergency numbers\n\n988")).toEqual([
      "Emergencies and naloxone",
      "Emergency numbers",
    ]);
  });

  it("is “set aside” with the reason, for a rule and for the only section of one", async () => {
    const home = await read({
      ...writeWithout("1.A.2.g"),
      "_data/standard.yaml":
        "standard: narr-3.0\nlevel: II\nsetAside:\n  - document: resident-packet\n    section: working-for-the-house\n    reason: Nobody here works for us.\nrulesSetAside:\n  - rule: 1.A.2.c\n    reason: We own the house.\n",
    });
    const statuses = mapStatuses(home);
    expect(statuses.get("1.A.2.g")).toMatchObject({
      status: "setAside",
      reason: "Nobody here works for us.",
    });
    expect(statuses.get("1.A.2.c")).toMatchObject({
      status: "setAside",
      reason: "We own the house.",
    });
  });

  it("is “kept elsewhere” where evidence.yaml says where, and “by visit” for a look at the house", async () => {
    const home = await read({
      "_data/evidence.yaml": "house:\n  - rule: 1.A.2.b\n    where: The gray box\n",
    });
    const statuses = mapStatuses(home);
    expect(statuses.get("1.A.2.b")?.status).toBe("keptElsewhere");
    expect(statuses.get("2.E.14.f")?.status).toBe("byVisit");
    expect(statuses.get("1.A.2.a")?.status).toBe("notYet");
  });

  it("is “in part” where it stands in one of the documents that each have to have it", async () => {
    const { "policies/resident-packet.md": packet = "", ...files } = writeDocuments();
    const level = atLevel("II");
    const home = await read({ ...files, ...level });
    const status = mapStatuses(home).get("4.J.31.a");
    expect(status?.status).toBe("inPart");
    expect(status?.notYetIn.map(({ place }) => place)).toEqual(["resident-packet"]);
    expect(status && isNeededNow(status)).toBe(false);
    expect(findErrors(home).flatMap(({ standards }) => standards)).not.toContain(
      "NARR 3.0 4.J.31.a",
    );
    const whole = await read({ ...files, ...level, "policies/resident-packet.md": packet });
    expect(mapStatuses(whole).get("4.J.31.a")).toMatchObject({
      status: "documented",
      notYetIn: [],
    });
  });

  it("is “in part” where a visit is all there is beside what no document of ours holds", async () => {
    const status = mapStatuses(await read(atLevel("II"))).get("2.E.14.a");
    expect(status?.status).toBe("inPart");
    expect(status?.notYetIn).toEqual([
      { place: "policiesManual", sections: [] },
      { place: "role", sections: [] },
    ]);
  });

  it("is no longer “in part” once what is lacking is kept elsewhere, or set aside", async () => {
    const { "policies/resident-packet.md": _, ...files } = writeDocuments();
    const kept = "public:\n  - rule: 4.J.31.a\n    where: Binder by the door\n";
    const elsewhere = await read({ ...files, ...atLevel("II"), "_data/evidence.yaml": kept });
    expect(mapStatuses(elsewhere).get("4.J.31.a")?.status).toBe("documented");
    const setAside = ["smoking", "good-neighbor"]
      .map(
        (id) =>
          `  - document: resident-packet\n    section: ${id}\n    reason: We keep no packet.\n`,
      )
      .join("");
    const without = await read({
      ...files,
      "_data/standard.yaml": `standard: narr-3.0\nlevel: II\nsetAside:\n${setAside}`,
    });
    expect(mapStatuses(without).get("4.J.31.a")?.status).toBe("documented");
  });

  it("does not hang on a document the home has not got while another carries the rule", async () => {
    const { "policies/code-of-ethics.md": _, ...files } = writeDocuments();
    const statuses = mapStatuses(await read(files));
    expect(statuses.get("1.A.3.a")?.status).toBe("documented");
    expect(statuses.get("1.A.2.i")?.status).toBe("notYet");
  });
});

function findSections(id: string) {
  return documentTypes.flatMap((type) =>
    type.sections.filter((section) => listRulesOf(type, section).includes(id)),
  );
}

/** Sections of documents that no home may do without. */
function findNeededSections(id: string) {
  return documentTypes.flatMap((type) =>
    type.presence === "optional"
      ? []
      : type.sections.filter((section) => listRulesOf(type, section).includes(id)),
  );
}

/** The documents that have sections of a rule which they need not have, without those. */
function writeWithout(id: string): Files {
  const ofRule = findSections(id).map((section) => section.id);
  return Object.fromEntries(
    documentTypes.flatMap((type) => {
      const without = type.sections
        .filter((section) => section.strength !== "must" && ofRule.includes(section.id))
        .map((section) => section.id);
      if (without.length === 0) return [];
      return [[`policies/${type.id}.md`, writeDocument(type, { without })]];
    }),
  );
}
