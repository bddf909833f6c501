import { describe, expect, it } from "vitest";
import { createBinderView } from "../../../src/binder/binder-view.ts";
import { readShownText } from "../../../src/content/shown-words.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { listEveryDocument, putInForce } from "../../../src/documents/in-force.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { createHome } from "../../support/create-home.ts";

interface Version {
  readonly version: string;
  readonly effective?: string;
  readonly audience?: string;
  readonly text: string;
}

function writeRules({ version, effective, audience = "public", text }: Version): string {
  return [
    "---",
    "title: House rules",
    `audience: ${audience}`,
    `version: ${version}`,
    ...(effective === undefined ? [] : [`effective: ${effective}`]),
    "reviewed: 2026-11-01",
    "changes:",
    `  - version: ${version}`,
    `    date: ${effective ?? "2026-01-05"}`,
    `    summary: Says that ${text.toLowerCase()}`,
    "---",
    "",
    text,
    "",
  ].join("\n");
}

const old = writeRules({ version: "1.0", effective: "2026-01-05", text: "Lights go out at ten." });
const next = { version: "2.0", effective: "2027-01-15", text: "Lights go out at nine." };
const readFiles = async (files: Readonly<Record<string, string>>) =>
  readIdentifiedHome(await createHome(files));
const both = (changed: Partial<Version> = {}) =>
  readFiles({
    "policies/house-rules.md": old,
    "policies/house-rules.next.md": writeRules({ ...next, ...changed }),
    "policies/pets.md":
      "---\ntitle: Pets\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-11-01\n---\n\nSee the [rules](house-rules.md).\n",
  });
const read = async (day: string, home = both()) =>
  createSiteViews(putInForce(await home, day)).public.policies.find(
    ({ address }) => address === "/policies/house-rules/",
  );
const readText = (page: Awaited<ReturnType<typeof read>>) =>
  readShownText(page?.introduction ?? []).trim();

describe("the next version of a document", () => {
  it.each([
    ["2026-11-28", "Lights go out at ten.", "1.0", "2027-01-15"],
    ["2027-01-14", "Lights go out at ten.", "1.0", "2027-01-15"],
    ["2027-01-15", "Lights go out at nine.", "2.0", undefined],
    ["2030-01-01", "Lights go out at nine.", "2.0", undefined],
  ])(
    "is announced before its day and shown from that day on: %s",
    async (day, text, version, announced) => {
      const page = await read(day);
      expect([readText(page), page?.version]).toEqual([text, version]);
      expect(page?.effective?.isLater).toBe(false);
      expect(page?.nextVersion?.effective.machine).toBe(announced);
      expect(page?.nextVersion?.summary).toBe(
        announced === undefined ? undefined : "Says that lights go out at nine.",
      );
    },
  );

  it("is shown by nothing that was told no day", async () => {
    expect(createSiteViews(await both()).public.policies.map(({ version }) => version)).toEqual([
      "1.0",
      "1.0",
    ]);
  });

  it("is never in force where it names no day or one that is none", async () => {
    for (const effective of [undefined, "2026-02-30", "soon"]) {
      const { effective: _, ...rest } = next;
      const home = readFiles({
        "policies/house-rules.md": old,
        "policies/house-rules.next.md": writeRules({
          ...rest,
          ...(effective === undefined ? {} : { effective }),
        }),
      });
      expect(readText(await read("2030-01-01", home))).toBe("Lights go out at ten.");
      const findings = checkHome(await home, { today: "2026-11-28", isProduction: false });
      expect(
        findings.filter(({ file, severity }) => /next/.test(file) && severity === "error"),
      ).not.toEqual([]);
    }
  });

  it("has no page before its day where there is nothing that it follows", async () => {
    const home = readFiles({ "policies/house-rules.next.md": writeRules(next) });
    expect(await read("2027-01-14", home)).toBeUndefined();
    expect(readText(await read("2027-01-15", home))).toBe("Lights go out at nine.");
  });

  it("tells of itself only who may read it", async () => {
    const page = await read("2026-11-28", both({ audience: "residents" }));
    expect(page?.nextVersion?.summary).toBe("");
    expect((await read("2026-11-28", both({ audience: "house" })))?.nextVersion).toBeUndefined();
    const home = putInForce(await both({ audience: "house" }), "2027-01-15");
    expect(createSiteViews(home).public.policies.map(({ title }) => title)).toEqual(["Pets"]);
  });

  it("is linked to by the name of the file that it follows", async () => {
    for (const today of ["2027-01-14", "2027-01-15"]) {
      const findings = checkHome(await both(), { today, isProduction: false });
      expect(findings.filter(({ rule }) => rule.startsWith("link/"))).toEqual([]);
    }
  });

  it("is in the binder as on the site, and changes nothing before its day", async () => {
    const home = putInForce(await both(), "2027-01-14");
    const [rules] = createBinderView(home, "2027-01-14").documents;
    expect([rules?.version, rules?.nextVersion?.version]).toEqual(["1.0", "2.0"]);
    const { changesFeed } = createSiteViews(home).public;
    expect(changesFeed).not.toContain("version-2.0");
    const { changesFeed: later } = createSiteViews(putInForce(home, "2027-01-15")).public;
    expect(later).toContain("version-2.0");
  });

  it("is checked before its day, each fault once", async () => {
    const home = await both({ text: "See [them](nowhere.md)." });
    const findings = checkHome(home, { today: "2026-11-28", isProduction: false });
    expect(
      findings
        .filter(({ file }) => file === "policies/house-rules.next.md")
        .map(({ rule }) => rule),
    ).toEqual(["date/not-in-effect-yet", "link/broken"]);
  });

  it("loses no document, whatever day it is asked for, one after the other", async () => {
    let home = await both();
    for (const day of ["2027-01-15", "2026-01-01", "2030-01-01", "2027-01-14"]) {
      home = putInForce(home, day);
      expect(listEveryDocument(home)).toHaveLength(3);
    }
    expect(home.documents.map(({ file }) => file).toSorted()).toEqual([
      "policies/house-rules.md",
      "policies/pets.md",
    ]);
  });
});

describe("a version of a later day with nothing beside it", () => {
  const readAlone = () => readFiles({ "policies/house-rules.md": writeRules(next) });

  it("is shown as in effect from its day, and is in no list of changes before", async () => {
    expect((await read("2026-11-28", readAlone()))?.effective?.isLater).toBe(true);
    expect((await read("2027-01-15", readAlone()))?.effective?.isLater).toBe(false);
    const views = createSiteViews(putInForce(await readAlone(), "2026-11-28"));
    expect(views.public.changesFeed).not.toContain("version-2.0");
    expect(views.residents.changes).toEqual([]);
  });

  it("is a note for a first version, and a warning where another held before", async () => {
    const find = async (files: Readonly<Record<string, string>>) =>
      checkHome(await readFiles(files), { today: "2026-11-28", isProduction: false })
        .filter(({ file, rule }) => file.startsWith("policies/") && rule.startsWith("date/"))
        .map(({ rule, severity }) => `${severity} ${rule}`);
    expect(await find({ "policies/house-rules.md": writeRules(next) })).toEqual([
      "info date/not-in-effect-yet",
    ]);
    const changed = writeRules(next).replace(
      "changes:",
      "changes:\n  - version: 1.0\n    date: 2026-01-05\n    summary: First version.",
    );
    expect(await find({ "policies/house-rules.md": changed })).toEqual([
      "warning date/not-in-effect-yet",
    ]);
  });
});
