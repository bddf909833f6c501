import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { listKnownSections, nameSection } from "../../../src/documents/known-sections.ts";
import { builtInProfiles, findProfile } from "../../../src/standards/find-layers.ts";
import { findHomeStatus } from "../../../src/standards/requirement-status.ts";
import { findRequirementsInForce } from "../../../src/standards/requirements-in-force.ts";
import { checkFiles, describePlaces } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { narrStandard } from "../../support/narr-standard.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";
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

  it("brings along the law of its state, which asks for the contact, the answer and the five courtesies", async () => {
    const { rules, layers } = await readRules({ "_data/standard.yaml": azrha });
    expect(layers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "law arizona",
      "affiliate azrha",
    ]);
    const law = rules.filter(({ id }) => id.startsWith("arizona."));
    expect(law.slice(0, 7).map(({ shortTitle }) => shortTitle)).toEqual([
      "Named contact",
      "An answer every time",
      "Parking",
      "Noise",
      "Smoking",
      "Cleanliness",
      "Loitering",
    ]);
    expect(
      new Set(law.flatMap(({ levels }) => Object.values(levels).map(({ kind }) => kind))),
    ).toEqual(new Set(["required"]));
    expect(
      law.filter(({ citation }) => !/^(?:Ariz\. Admin\. Code R9-12-|A\.R\.S\. )/.test(citation)),
    ).toEqual([]);
    expect(law.filter(({ source }) => source === "")).toEqual([]);
    expect(rules.filter(({ id }) => id.startsWith("azrha."))).toEqual([]);
  });

  it("still knows by their former names the rules that turned out to be law", async () => {
    const files = {
      ...writeDocuments(),
      "_data/standard.yaml": `${azrha}rulesSetAside:\n  - rule: azrha.4\n    reason: We are never loud.\n`,
      "_data/evidence.yaml": "public:\n  - rule: azrha.1\n    where: On the door\n",
    };
    const home = await readIdentifiedHome(await createHome(files));
    const statuses = new Map(findHomeStatus(home).statuses.map((entry) => [entry.rule.id, entry]));
    expect(statuses.get("arizona.4")?.reason).toBe("We are never loud.");
    expect(statuses.get("arizona.1")?.keptAt.map(({ where }) => where.shown)).toEqual([
      "On the door",
    ]);
    expect(await checkFiles(files, "standard/unknown-rule")).toEqual([]);
  });

  it("asks more of a rule without claiming a level it does not know", async () => {
    const { rules } = await readRules({ "_data/standard.yaml": azrha });
    const refunds = rules.find(({ id }) => id === "1.A.3.c");
    expect(refunds?.alsoAsks).toEqual([
      { by: "affiliate", words: expect.stringMatching(/\b10 business days\b/), citation: "" },
    ]);
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

describe("what holds for a home on top of its standard", () => {
  const own =
    "kind: own\nname: Our own promises\nrules:\n  - id: ours.1\n    title: Bread\n    asks: There is bread.\n    levels: all\n    shownBy: visit\n";
  const list = async (standard: string) => {
    const { layers, rules } = await readRules({
      "_data/standard.yaml": `standard: narr-3.0\n${standard}`,
      "_data/profiles/ours.yaml": own,
      "_data/profiles/tempe.yaml":
        "kind: law\nname: Tempe’s ordinance\nrules:\n  - id: tempe.1\n    title: Permit\n    asks: There is a permit.\n    levels: all\n    cites: Tempe Code 1\n",
    });
    return [
      layers.map(({ name }) => name),
      rules.map(({ id }) => id).slice(narrStandard.rules.length),
    ];
  };

  it.each([
    ["", [], []],
    ["law: none\nprofile: none\n", [], []],
    ["law: tempe\n", ["tempe"], ["tempe.1"]],
    ["law: none\nprofile: azrha\n", ["azrha"], []],
    ["own: ours\nlaw: tempe\nprofile: mash\n", ["tempe", "mash", "ours"], ["tempe.1", "ours.1"]],
    ["law: mash\nprofile: tempe\nown: tempe\n", [], []], // none is what it is named as
  ])("is law first, then the affiliate, then its own: %j", async (standard, layers, rules) => {
    const [names, ids = []] = await list(standard);
    expect(names).toEqual(layers);
    expect(ids.filter((id) => /^(?:tempe|ours|azrha)/.test(id))).toEqual(rules);
  });

  it.each([
    ["law: arizone", "“arizona”"],
    ["law: azrha", "profile: azrha"],
    ["profile: arizona", "law: arizona"],
    ["own: arizona", "law: arizona"],
    ["own: nowhere", "Delete"],
    ["profile: frr", "“farr”"],
  ])("is told where it is nothing of the kind: %s", async (line, fix) => {
    const findings = await checkFiles(
      { "_data/standard.yaml": `standard: narr-3.0\n${line}\n` },
      "standard/unknown-profile",
    );
    expect(describePlaces(findings)).toEqual([
      `_data/standard.yaml:2:${line.indexOf(" ") + 2} standard/unknown-profile error`,
    ]);
    expect(findings[0]?.fix).toContain(fix);
  });

  it("has each rule of a law with the place in the law", async () => {
    const findings = await checkFiles({
      "_data/profiles/oak.yaml":
        "kind: law\nname: Oak\nrules:\n  - id: oak.1\n    title: One\n    asks: Something.\n    levels: all\n",
    });
    expect(describePlaces(findings.filter(({ file }) => file.includes("oak")))).toEqual([
      "_data/profiles/oak.yaml:4:5 facts/invalid error",
    ]);
  });

  it("is never an error where it was not confirmed", async () => {
    const write = (confirmed: string) => ({
      ...writeDocuments(),
      "policies/resident-packet.md": writeDocument("resident-packet", { without: ["services"] }),
      "_data/profiles/oak.yaml": `name: Oak\nrules:\n  - id: oak.1\n    title: One\n    asks: Something.\n    levels: all\n${confirmed}    sections: [resident-packet#services]\n`,
      "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\nlevel: II\n",
    });
    const ofOak = async (confirmed: string) =>
      (await checkFiles(write(confirmed), "standard/not-documented"))
        .filter(({ message }) => message.includes("oak.1"))
        .map(({ severity }) => severity);
    expect(await ofOak("")).toEqual(["error"]);
    expect(await ofOak("    confirmed: no\n")).toEqual(["info"]);
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
