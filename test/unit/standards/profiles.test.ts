import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { listKnownSections, nameSection } from "../../../src/documents/known-sections.ts";
import { findHomeStatus } from "../../../src/standards/requirement-status.ts";
import {
  builtInProfiles,
  findProfile,
  findRequirementsInForce,
} from "../../../src/standards/requirements-in-force.ts";
import { checkFiles, describePlaces } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { writeDocuments } from "../../support/write-document.ts";
import { readSample } from "./read-sample.ts";

const affiliate = await readSample("test/fixtures/made-up-affiliate");

async function readRules(files: Readonly<Record<string, string>>) {
  return findRequirementsInForce((await readIdentifiedHome(await createHome(files))).facts);
}

describe("the profile of no affiliate", () => {
  it("is the standard as it is, and the one taken when a home names none", async () => {
    const { profileName, rules, domains } = await readRules({});
    expect(profileName).toBe("none");
    expect(rules.map(({ id }) => id)).toEqual(narrStandard.rules.map(({ id }) => id));
    expect(domains).toEqual(narrStandard.domains);
  });
});

describe("the profile of AzRHA", () => {
  const azrha = "standard: narr-3.0\nprofile: azrha\n";

  it("adds the contact, the answer and the five courtesies, required at every level", async () => {
    const { rules } = await readRules({ "_data/standard.yaml": azrha });
    const added = rules.filter(({ id }) => id.startsWith("azrha."));
    expect(added.map(({ shortTitle }) => shortTitle)).toEqual([
      "Named contact",
      "An answer every time",
      "Parking",
      "Noise",
      "Smoking",
      "Cleanliness",
      "Loitering",
    ]);
    expect(
      new Set(added.flatMap(({ levels }) => Object.values(levels).map(({ kind }) => kind))),
    ).toEqual(new Set(["required"]));
  });

  it("asks more of a rule without claiming a level it does not know", async () => {
    const { rules } = await readRules({ "_data/standard.yaml": azrha });
    const refunds = rules.find(({ id }) => id === "1.A.3.c");
    expect(refunds?.alsoAsks).toEqual([expect.stringMatching(/\b10 business days\b/)]);
    const posts = rules.find(({ id }) => id === "1.C.7.c");
    expect(posts?.alsoAsks).not.toEqual([]);
    expect(posts?.levels.I?.kind).toBe("unconfirmed");
  });

  it("gives its own complaint form, and no phone that nobody has seen", async () => {
    const { profile } = await readRules({ "_data/standard.yaml": azrha });
    expect(profile.complaints?.url?.shown).toBe("https://myazrha.org/file-a-grievance/");
    expect(profile.complaints?.phone).toBeUndefined();
  });
});

describe("profiles that come with the project", () => {
  it.each(builtInProfiles)("%s names only rules and sections that exist", async (name) => {
    const { facts } = await readIdentifiedHome(await createHome({}));
    const profile = findProfile(facts, name);
    const known = new Set(listKnownSections().map(nameSection));
    const { rules = [], strengthen = [], mustPost = [] } = profile ?? {};
    const sections = [...rules, ...strengthen, ...mustPost].flatMap((entry) => entry.sections);
    const named = sections.map(({ shown }) => shown);
    expect(named.filter((section) => !known.has(section))).toEqual([]);
    const ids = new Set(narrStandard.rules.map(({ id }) => id));
    expect(strengthen.filter(({ rule }) => !ids.has(rule.shown))).toEqual([]);
  });
});

describe("a new affiliate", () => {
  it("is one file in a content folder", async () => {
    const home = await readIdentifiedHome(await createHome({ ...writeDocuments(), ...affiliate }));
    expect(home.findings).toEqual([]);
    const { profile, rules, statuses } = findHomeStatus(home);
    expect(profile.complaints?.phone?.shown).toBe("(510) 555-0119");
    expect(rules.map(({ id }) => id)).toEqual([
      ...narrStandard.rules.map(({ id }) => id),
      "oakland.1",
      "oakland.2",
    ]);
    const status = new Map(statuses.map((entry) => [entry.rule.id, entry]));
    expect(status.get("oakland.1")?.status).toBe("documented");
    expect(status.get("oakland.2")?.status).toBe("notAtThisLevel");
    expect(status.get("3.I.28.b")).toMatchObject({
      status: "setAside",
      reason: expect.stringMatching(/\bleaves it to residents\b/),
    });
    expect(status.get("4.J.31.b")?.obligation).toEqual({ kind: "required", basis: "profile" });
  });

  it("can ask for a paper of its own, which is told and stops nothing", async () => {
    const files = {
      ...affiliate,
      "_data/standard.yaml": "standard: narr-3.0\nprofile: oakland\nlevel: IV\n",
    };
    const findings = await checkFiles({ ...writeDocuments(), ...files }, "standard/not-documented");
    expect(
      findings.filter(({ severity }) => severity === "warning").map(({ standards }) => standards),
    ).toContainEqual(["Oakland Circle of Recovery Homes oakland.2"]);
  });

  it.each([
    ["ALL", "I II III IV"],
    ["ii,  Level IV", "II IV"],
  ])("may write its levels as people do: %s", async (levels, expected) => {
    const { rules } = await readRules({
      "_data/profiles/oak.yaml": `name: Oak\nrules:\n  - id: oak.1\n    title: One\n    asks: Something.\n    levels: ${levels}\n`,
      "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\n",
    });
    const asked = Object.entries(rules.find(({ id }) => id === "oak.1")?.levels ?? {});
    const required = asked.filter(([, { kind }]) => kind === "required").map(([key]) => key);
    expect(required.join(" ")).toBe(expected);
  });

  it("may take the name of a profile that is built in, and then stands in place of it", async () => {
    const { profile } = await readRules({
      "_data/profiles/azrha.yaml": "name: Our own reading of AzRHA\n",
      "_data/standard.yaml": "standard: narr-3.0\nprofile: azrha\n",
    });
    expect(profile.name.shown).toBe("Our own reading of AzRHA");
  });

  it("is told by file and line what is wrong with it", async () => {
    const findings = await checkFiles({
      "_data/profiles/oak.yaml":
        'name: Oak\nstrenghten:\n  - rule: 1.A.1.a\nrules:\n  - id: Oak 1\n    title: One\n    asks: Something.\n    levels: ""\n',
    });
    expect(describePlaces(findings.filter(({ file }) => file.includes("profiles")))).toEqual([
      "_data/profiles/oak.yaml:2:1 facts/unknown-key error",
      "_data/profiles/oak.yaml:5:9 facts/invalid error",
      "_data/profiles/oak.yaml:8:13 facts/invalid error",
    ]);
  });

  it("is told of a level that the standard does not have, whatever the case of those it has", async () => {
    const findings = await checkFiles({
      "_data/profiles/oak.yaml":
        "name: Oak\nrules:\n  - id: oak.1\n    title: One\n    asks: Something.\n    levels: ii, All, V\nstrengthen:\n  - rule: 1.A.1.a\n    levels: IV, 2\n",
    });
    expect(describePlaces(findings.filter(({ file }) => file.includes("profiles")))).toEqual([
      "_data/profiles/oak.yaml:6:13 standard/unknown-level error",
      "_data/profiles/oak.yaml:9:13 standard/unknown-level error",
    ]);
  });
});
