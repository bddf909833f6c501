import { describe, expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { checkFiles, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

/** Each with its lines in the home's facts. */
const parts = [
  ["backup", /^backup:\n(?: .*\n)+/m, ""],
  ["quietHours", /^quietHours:\n(?: .*\n)+/m, ""],
  ["curfew", /^curfew:\n(?: .*\n)+/m, ""],
  ["houseMeeting", /^houseMeeting:\n(?: .*\n)+/m, ""],
  ["trash", /^trash:\n(?: .*\n)+/m, ""],
  ["affiliate", /^ {2}affiliate:\n(?: {4}.*\n)+/m, "  "],
] as const;

const find = async (yaml: string) =>
  (await checkFiles({ "_data/home.yaml": yaml })).filter(({ rule }) => rule.startsWith("facts/"));

describe("what some homes do not have", () => {
  it.each(parts)(
    "is asked for where nothing is said of it, and stops nothing: %s",
    async (key, lines) => {
      // A key has to stay below “outside:”, or that says nothing at all.
      const yaml = homeYaml.replace(
        lines,
        key === "affiliate"
          ? "  licensor:\n    name: State\n    phone: 602-555-0171\n    url: https://state.example.net\n"
          : "",
      );
      const findings = await find(yaml);
      expect(findings).toMatchObject([{ rule: "facts/not-said", severity: "warning" }]);
      expect(findings[0]?.fix).toContain(`“${key}: none”`);
      expect(readFacts([{ file: "_data/home.yaml", text: yaml }]).facts.home).toBeDefined();
    },
  );

  it.each(parts)(
    "is left out in peace where the facts say none: %s",
    async (key, lines, indent) => {
      for (const none of ["none", "None", "no", "n/a"]) {
        const yaml = homeYaml.replace(lines, `${indent}${key}: ${none}\n`);
        expect(await find(yaml)).toEqual([]);
        const { facts } = readFacts([{ file: "_data/home.yaml", text: yaml }]);
        expect(facts.home).toBeDefined();
        expect(facts.table.all.filter(({ path }) => path.includes(key))).toEqual([]);
      }
    },
  );

  it("is refused in a text that refers to it, with the fact that is not there", async () => {
    const yaml = homeYaml.replace(/^curfew:\n(?: .*\n)+/m, "curfew: none\n");
    const files = {
      "_data/home.yaml": yaml,
      "neighbors/a.md": page("{{ home.quietHours.start }}"),
    };
    expect(await checkFiles(files, "fact/")).toEqual([]);
    const [finding] = await checkFiles(
      {
        ...files,
        "policies/b.md": page("{{ home.curfew.weekdays }}").replace("public", "residents"),
      },
      "fact/unknown",
    );
    expect(finding).toMatchObject({ severity: "error" });
  });

  it("is not asked for a phone where complaints go over the web alone", async () => {
    const web = homeYaml.replace(/^( {2}affiliate:\n {4}name: .*\n) {4}phone: .*\n/m, "$1");
    expect(web).not.toBe(homeYaml);
    expect(await find(web)).toEqual([]);
  });

  it("is not asked for beside a key that is spelt nearly so, and needs all that belongs to it", async () => {
    const misspelt = homeYaml.replace("curfew:", "curfw:");
    expect((await find(misspelt)).map(({ rule }) => rule)).toEqual(["facts/unknown-key"]);
    const partly = homeYaml.replace("  weekends: 11 pm\n", "");
    expect((await find(partly)).map(({ rule }) => rule)).toEqual(["facts/invalid"]);
  });
});
