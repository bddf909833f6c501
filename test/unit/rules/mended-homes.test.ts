import fc from "fast-check";
import { expect, it } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { mendHome } from "../../../src/rules/mend-home.ts";
import { page, policy, today } from "../../support/check-files.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const conditions = { today, isProduction: false };

const mend = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  mendHome(openContentFolder(await createHome(files)), conditions);

/** Slips that hands make in facts, each as it should stand and as it was typed. */
const factSlips = [
  ["serves: Adults in", "serves: Adults: all in"],
  ["smoking:", "smokng:"],
  ["capacity: 8", "capcity: 8"],
  ["area: East", "area:East"],
  ["role: House manager", "role: @house manager"],
  ["role: House manager", "roel: House manager"],
  ["parking: In our own", "parking: “In our own"],
  ["languages:\n  - English", "languages:\n  -English"],
  ["capacity: 8", "capacity: 8\nupkeep:\n  - what: Naloxone\n    checked: 10/19/2025"],
  ["capacity: 8", "capacity: 8\nupkeep:\n  - what: Naloxone\n    checked: 3/5/26"],
] as const;

/** What may stand in a text: typed contacts, lists that lost their marks, and words that are fine. */
const passages = [
  "Call 602-555-0134, any time.",
  "Call (602) 555-0135 or write to manager@harborhouse.example.org.",
  "Text 602-555-0134 at night.",
  "[602-555-0134](tel:+16025550134) is our number, and <manager@harborhouse.example.org> our address.",
  "`602-555-0134` is how it is typed.",
  "## Call 602-555-0135\n\nDay and night.",
  "| Who | Phone |\n|---|---|\n| Dana | 602-555-0134 |",
  "> Somebody said: call 602-555-0135.",
  "- A towel\n-A pillow\n-Your medication",
  "Bring:\n– a towel\n– a pillow",
  "➢ A towel\n\n➢ A pillow",
  "• A towel • A pillow • A lamp",
  "*One* thing\n*Another* thing",
  "##Guests\n\nGuests are welcome.",
  "Call 602-555-0177 with complaints.",
  "Quiet hours start at {{ home.quietHours.strat }}.",
  "1999. That year we opened.",
  "Nothing is wrong here.",
];

const keySlips = [
  "summary: Us: all of us",
  "summary: @ our house",
  'summary: "Us" and them',
  "summary: > us",
  "summary: 'Us' # all",
  "sumary: Us",
  "reviewed: 2/30/2026",
  "reviewed: 1/5/2026",
  "reviewed: January 5, 2026",
  "reviewed: 5.1.2026",
  "reviewed: 15/1/2026",
  "audiense: public",
];

const text = fc.record({
  body: fc.array(fc.constantFrom(...passages), { minLength: 1, maxLength: 6 }),
  keys: fc.subarray(keySlips, { maxLength: 2 }),
  isPolicy: fc.boolean(),
  ending: fc.constantFrom("\n", "\r\n"),
});

const randomHome = fc.record({
  slips: fc.subarray([...factSlips], { maxLength: 3 }),
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
});

function writeFiles({
  slips,
  texts,
}: typeof randomHome extends fc.Arbitrary<infer Home> ? Home : never) {
  const facts = slips.reduce((yaml, [right, wrong]) => yaml.replace(right, wrong), homeYaml);
  const files = texts.map(({ body, keys, isPolicy, ending }, index) => {
    const words = body.join("\n\n");
    const known = keys.some((key) => key.startsWith("reviewed")) ? "reviewed: 2026-01-01\n" : "";
    const written = isPolicy ? policy(words) : page(words);
    const marked = written.replace(known, "").replace("\n---\n\n", `\n${keys.join("\n")}\n---\n\n`);
    return [
      `${isPolicy ? "policies" : "neighbors"}/text-${index}.md`,
      marked.replaceAll("\n", ending),
    ];
  });
  return { "_data/home.yaml": facts, ...Object.fromEntries(files) } as Record<string, string>;
}

/** A text without what a machine may write: references, numbers, addresses, marks and the front matter. */
function readProse(text: string): string {
  return text
    .replace(/^---[\s\S]*?\n---\r?\n/, "")
    .replace(/\{\{[^}]*\}\}/g, "")
    .replace(/[\w.]+@[\w.]+/g, "")
    .replace(/[^a-z]+/gi, "");
}

const nameFinding = ({ rule, file, message }: Finding) => `${rule} ${file} ${message}`;

function count(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return new Map(
    [...Map.groupBy(findings, nameFinding)].map(([name, found]) => [name, found.length]),
  );
}

it("mends random homes once and for all, so that the check finds no more of it, and changes no words", async () => {
  const plan = planRandom("homes that are mended", effort(10, 1000), 20261128);
  const mendedRules = new Set<string>();
  await fc.assert(
    fc.asyncProperty(randomHome, async (home) => {
      const files = writeFiles(home);
      const { files: mended, standing } = await mend(files);
      const after = Object.fromEntries(mended.map((one) => [one.file, one.after]));
      const again = await mend({ ...files, ...after });
      expect(again.files).toEqual([]);
      const [before, left] = [count(standing.findings), count(again.standing.findings)];
      const leftToMachines = count(again.standing.findings.filter(({ edits }) => edits.length > 0));
      for (const { findings } of mended) {
        for (const finding of findings) {
          mendedRules.add(finding.rule);
          const name = nameFinding(finding);
          const found = before.get(name);
          // What could not be found before, since a file could not be read: a machine leaves none of its own.
          if (found === undefined) expect(leftToMachines.has(name), name).toBe(false);
          else expect(left.get(name) ?? 0, name).toBeLessThan(found);
        }
      }
      for (const [file, bytes] of Object.entries(after)) {
        if (!file.endsWith(".md")) continue;
        expect(readProse(new TextDecoder().decode(bytes))).toBe(readProse(files[file] ?? ""));
      }
    }),
    { ...plan, endOnFailure: true }, // a home says enough as it is
  );
  if (plan.numRuns >= 10) expect(mendedRules.size).toBeGreaterThan(4);
});
