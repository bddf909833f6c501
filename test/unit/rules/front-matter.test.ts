import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../support/check-files.ts";

const file = "policies/guests.md";
const check = (text: string) => checkFiles({ [file]: text }, "front-matter/");

describe("front matter", () => {
  it("says what a missing date is and how to add it", async () => {
    const text = policy("Welcome.").replace("reviewed: 2026-01-05\n", "");
    const findings = await check(text);
    expect(describePlaces(findings)).toEqual([`${file}:2:1 front-matter/invalid error`]);
    expect(findings[0]?.message).toMatch(/\bday\b.*\breviewed\b/);
    expect(findings[0]?.fix).toContain("“reviewed:”");
  });

  it("says of each missing date which of the two it is", async () => {
    const text = policy("Welcome.").replace("effective: 2026-01-05\n", "");
    const [finding] = await check(text);
    expect(finding?.message).toMatch(/\beffect\b/);
  });

  it("names the nearest key for a misspelt one, and does not call it missing too", async () => {
    const text = policy("Welcome.").replace("effective:", "efective:");
    const findings = await check(text);
    expect(describePlaces(findings)).toEqual([`${file}:5:1 front-matter/unknown-key error`]);
    expect(findings[0]?.fix).toContain("“effective:”");
  });

  it.each([
    ["2026-02-30", "no such day"],
    ["03/04/2026", "2026-03-05"],
    ["2026-3-4", "digit"],
    ["0206-01-05", "year 0206"],
    ["2926-01-05", "year 2926"],
  ])("says of the date %s what is wrong with it", async (effective, said) => {
    const [finding] = await check(policy("Welcome.", { effective }));
    expect(finding?.message).toContain(said);
  });

  it.each(["2026-02-30", "2026-13-01", "03/04/2026", "Spring", "0206-01-05"])(
    "refuses the date %s and never makes another day of it",
    async (effective) => {
      const findings = await check(policy("Welcome.", { effective }));
      expect(describePlaces(findings)).toEqual([`${file}:5:12 front-matter/invalid error`]);
    },
  );

  it("finds a fault inside the list of changes", async () => {
    const changes = '\n  - version: "1.0"\n    date: 2026-02-31\n    summary: First version.';
    const findings = await check(policy("Welcome.", { changes }));
    expect(describePlaces(findings)).toEqual([`${file}:9:11 front-matter/invalid error`]);
  });

  it.each(["../../x", "/etc/x", "a%2fb", "Über", "x".repeat(300)])(
    "refuses the slug %s",
    async (slug) => {
      const findings = await check(policy("Welcome.", { slug }));
      expect(describePlaces(findings)).toEqual([`${file}:7:7 front-matter/invalid error`]);
    },
  );

  it("refuses a key named __proto__ and leaves every object as it was", async () => {
    const findings = await check(
      policy("Welcome.", { __proto__x: "1" }).replace("__proto__x", "__proto__"),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["front-matter/unknown-key"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(["just words", "- a\n- b"])(
    "says that lines with keys belong there: %j",
    async (yaml) => {
      const findings = await check(`---\n${yaml}\n---\n\nHello.\n`);
      expect(describePlaces(findings)).toEqual([`${file}:2:1 front-matter/invalid error`]);
      expect(findings[0]?.fix).toContain("title");
    },
  );

  it.each(["", "\n\n", "\uFEFF"])(
    "asks for the opening line in an empty file: %j",
    async (text) => {
      expect(describePlaces(await check(text))).toEqual([`${file}:1:1 front-matter/missing error`]);
    },
  );

  it("asks a page for neighbors for a title and nothing else", async () => {
    expect(await checkFiles({ "neighbors/a.md": page("Hello.") }, "front-matter/")).toEqual([]);
  });

  it("does not count keys as missing when the front matter could not be read", async () => {
    const findings = await checkFiles({ [file]: "---\ntitle: House: rules\n---\n\nHello.\n" });
    expect(findings.filter((finding) => finding.file === file).map(({ rule }) => rule)).toEqual([
      "yaml/invalid",
    ]);
  });
});
