import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { type MendedFile, mendHome } from "../../../src/rules/mend-home.ts";
import { rules } from "../../../src/rules/rules.ts";
import { checkFiles, page, policy, today } from "../../support/check-files.ts";
import { createHome, homeYaml, onePixel } from "../../support/create-home.ts";
import { exampleHome, openExampleHome } from "../../support/open-example-home.ts";
import { readRuleReadme } from "../../support/rule-examples.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const rulesFolder = join(resolve(import.meta.dirname, "../../.."), "src/rules");
const home = await openExampleHome();
afterAll(home.close);
const conditions = { today, isProduction: false };

const mend = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  mendHome(openContentFolder(await createHome(files)), conditions);
const decode = (bytes: Uint8Array | undefined) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const mendPage = async (body: string, ...frontMatter: readonly string[]) => {
  const { files } = await mend({ "neighbors/a.md": page(body, ...frontMatter) });
  return files[0] === undefined ? undefined : decode(files[0].after);
};
const after = (files: readonly MendedFile[]) =>
  Object.fromEntries(files.map((mended) => [mended.file, mended.after]));

/** A README cannot have a picture that is there and not shown: that is another finding. */
const needsMore = new Set(["image/shown-as-typed"]);

describe.each(rules.filter(({ isFixable }) => isFixable))("mending $name", ({ name }) => {
  it("mends an example of its README, brings nothing new, and has nothing more to do", async () => {
    const readme = readFileSync(join(rulesFolder, name, "README.md"), "utf8");
    const wrong = readRuleReadme(readme, exampleHome).examples.filter(
      ({ kind }) => kind === "wrong",
    );
    const mended: string[] = [];
    for (const example of wrong) {
      const { files } = await home.mend(example);
      if (files.length === 0) continue;
      mended.push(...files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
      const texts = new Map([...example.files, ...Object.entries(after(files))]);
      expect(await home.findNew({ ...example, files: texts })).toEqual([]);
      expect((await home.mend({ ...example, files: texts })).files).toEqual([]);
    }
    if (!needsMore.has(name)) expect(mended).toContain(name);
  });
});

describe("mending", () => {
  it("goes on with what is found next, until there is nothing more", async () => {
    const { files } = await mend({
      "policies/a.md": policy("Words.", { titel: "Guests", title: "" })
        .replace("title: \n", "")
        .replace("reviewed: 2026-01-05", "reveiwed: 2026/1/5"),
    });
    const text = decode(files[0]?.after);
    expect(text).toContain("title: Guests\n");
    expect(text).toContain("reviewed: 2026-01-05\n");
    expect(files[0]?.findings.map(({ rule }) => rule)).toContain("front-matter/invalid");
  });

  it.each([
    ["an audience that is misspelt", { audience: "public", audiense: "residents" }],
    ["a type that is misspelt", { tipe: "resident-packet" }],
    ["a key that may have been meant for an audience", { languge: "house" }],
    ["a key that is there already", { titel: "Visitors" }],
  ])("leaves %s to a person", async (_what, keys) => {
    const files = { "policies/a.md": policy("Words.", keys) };
    const found = await checkFiles(files, "front-matter/unknown-key");
    expect(found.map(({ edits }) => edits)).toEqual([[]]);
    expect((await mend(files)).files).toEqual([]);
  });

  it("touches nothing below front matter while it is in doubt who may read it", async () => {
    expect(await mendPage("## A\n\naudience=residents\n\n##Guests\n\nWords.")).toBeUndefined();
  });

  it("makes no heading that would end a section for fewer readers", async () => {
    const text =
      "## Night staff {audience=house}\n\nThey walk at four.\n\n##Guests\n\nThe key is under the mat.";
    expect(await mendPage(text)).toBeUndefined();
    expect(await mendPage(text.replace(" {audience=house}", ""))).toContain("\n## Guests\n");
  });

  it("writes no reference to what these readers may not know", async () => {
    const files = {
      "_data/house.yaml": "doorCode: 2741\n",
      "neighbors/a.md": page("The code is {{ house.dorCode }}."),
    };
    expect((await mend(files)).files).toEqual([]);
  });

  it("mends what was meant as a picture where there is one", async () => {
    const { files } = await mend({
      "neighbors/a.md": page("![The gate] (gate.png)"),
      "neighbors/gate.png": onePixel,
    });
    expect(decode(files[0]?.after)).toContain("\n![The gate](gate.png)\n");
  });

  it("leaves the house's own facts alone", async () => {
    const files = { "_data/house.yaml": "evacuatoin: Leave by the nearest door.\n" };
    const { standing, files: mended } = await mend(files);
    expect(standing.findings.some(({ file }) => file === "_data/house.yaml")).toBe(true);
    expect(mended).toEqual([]);
  });

  it("makes no fact say that a document has more readers", async () => {
    const { files } = await mend({
      "_data/home.yaml": homeYaml.replace(/^area: .*$/m, "area: “public”"),
      "neighbors/a.md": page("Words.").replace(/^audience: .*$/m, 'audience: "{{ home.area }}"'),
    });
    expect(files).toEqual([]);
  });

  it("makes no list of evidence one that more people read", async () => {
    const text = "publc:\n  - { rule: 1.A.2.b, where: In the office }\n";
    const { standing, files } = await mend({ "_data/evidence.yaml": text });
    expect(standing.findings.map(({ rule }) => rule)).toContain("facts/unknown-key");
    expect(files).toEqual([]);
  });

  it.each([
    ["opens residents' pages", "  access: code", "  acess: open"],
    ["opens them by quotes", "  access: code", "  access: “open”"],
    [
      "opens them by what they stand below",
      "residents:\n  access: code",
      "residants:\n  access: open",
    ],
    ["opens them in braces", "residents:\n  access: code", "residents: { acess: open }"],
    ["tells the street address", "timeZone:", "address: “12 Oak Street”\ntimeZone:"],
  ])("leaves a line of the facts to a person that %s", async (_what, right, wrong) => {
    const facts = homeYaml.replace(right, wrong);
    expect(facts).not.toBe(homeYaml);
    const { standing, files } = await mend({ "_data/home.yaml": facts });
    expect(standing.findings.some(({ file }) => file === "_data/home.yaml")).toBe(true);
    expect(files).toEqual([]);
  });

  it("mends another line of facts that open residents' pages", async () => {
    const facts = homeYaml.replace("access: code", "access: open").replace("legalName", "legalNam");
    const { files } = await mend({ "_data/home.yaml": facts });
    expect(decode(files[0]?.after)).toBe(homeYaml.replace("access: code", "access: open"));
  });

  it("takes no change that leads to another finding", async () => {
    expect(await mendPage("See [the map] (nowhere.md).")).toBeUndefined();
  });

  it("mends what shows the next, although a person has to mend another of its kind", async () => {
    const { files } = await mend({
      "policies/a.md": policy("Words.")
        .replace(/reviewed: .*/, 'reviewd: "10/19/2026"')
        .replace(/effective: .*/, "effective: 3/5/2026"),
    });
    const text = decode(files[0]?.after);
    expect(text).toContain('reviewed: "2026-10-19"');
    expect(text).toContain("effective: 3/5/2026");
  });

  it("mends a tab, whatever could not be found while the file could not be read", async () => {
    const tabbed = homeYaml.replace("\n  name", "\n\tname");
    const { files } = await mend({
      "_data/home.yaml": tabbed,
      "neighbors/a.md": page("Call 602-555-0134."),
    });
    const mended = new Map(files.map(({ file, after: bytes }) => [file, decode(bytes)]));
    expect(mended.get("_data/home.yaml")).toBe(homeYaml);
    expect(mended.get("neighbors/a.md")).toContain("home.manager.phone");
  });

  it("keeps every byte that it does not change", async () => {
    const text = page("Cafe\u0301 \u00e9 \u{1f600}\n##Guests\n\nWords.\n\nThe end").trimEnd();
    for (const [lead, ending] of [
      ["\uFEFF", "\r\n"],
      ["", "\r"],
      ["\uFEFF", "\n"],
    ] as const) {
      const written = lead + text.replaceAll("\n", ending);
      const { files } = await mend({ "neighbors/a.md": Buffer.from(written) });
      expect(decode(files[0]?.after)).toBe(written.replace("##Guests", "## Guests"));
    }
  });

  it("does so in any document, and finds nothing more to do afterwards", async () => {
    const faults = [
      "##Guests",
      "- \u00A0A\n-\u00A0B",
      "1999. That year we opened.",
      "Call {{ home.manger.phone }}.",
      "Call { home.name }.",
      "Call {{ home.name } now.",
      "See [us] (a.md), ![x] (y.png) and [it](a b.md).",
      "[us](a.md “Us”)",
      "a\u0002b\u0007c",
      "{{ home.crisisLines.1.phone }}",
      "##\u200BPets {audience=house}",
      "### Deep {Audience = residents}",
      "> ##Quoted\n> -\u00A0entry",
      "- in\n  ##list",
      "```\n##code\n```",
      "| a | b |\n|---|---|\n| ##x | { home.name } |",
      "## Night staff {audience=house}\n\nQuiet.",
      "Words.",
    ];
    const keys = [
      "titel: x",
      "summery: A page.",
      "reviewed: 2026/1/5",
      "summary:Us: all of us",
      "summary: “Us”",
      "languge: en",
      "audience : residents",
    ];
    const document = fc.record({
      body: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 6 }),
      keys: fc.subarray(keys, { maxLength: 3 }),
      ending: fc.constantFrom("\n", "\r\n"),
      lead: fc.constantFrom("", "\uFEFF"),
    });
    const plan = planRandom("documents that are mended", effort(12, 1500), 20261127);
    await fc.assert(
      fc.asyncProperty(document, async ({ body, keys, ending, lead }) => {
        const text = lead + page(body.join("\n\n"), ...keys).replaceAll("\n", ending);
        const files = { "_data/home.yaml": homeYaml, "neighbors/a.md": text };
        const { files: mended, standing } = await mend(files);
        const again = await mend({ ...files, ...after(mended) });
        expect(again.files).toEqual([]);
        const before = countErrors(standing.findings);
        for (const [rule, count] of countErrors(again.standing.findings)) {
          expect(count, `${rule} in ${JSON.stringify(text)}`).toBeLessThanOrEqual(
            before.get(rule) ?? 0,
          );
        }
        const [old, now] = [standing, again.standing].map(({ home: one }) =>
          one.documents.find(({ file }) => file === "neighbors/a.md"),
        );
        if (old?.isAudienceInDoubt === false) expect(now?.audience).toBe(old.audience);
        expect(decode(mended[0]?.after ?? Buffer.from(text)).startsWith(lead)).toBe(true);
      }),
      plan,
    );
  });
});

function countErrors(findings: Awaited<ReturnType<typeof checkFiles>>) {
  const errors = findings.filter(({ severity }) => severity === "error");
  return new Map(
    [...Map.groupBy(errors, ({ rule }) => rule)].map(([rule, all]) => [rule, all.length]),
  );
}
