import { expect, it } from "vitest";
import type { KeptSurroundings } from "../../../../src/content/versions/kept-version.ts";
import { listSections } from "../../../../src/documents/document.ts";
import { listVersions } from "../../../../src/documents/versions/list-versions.ts";
import { policy } from "../../../support/check-files.ts";
import { readKeptHome, writeKept } from "../../../support/read-kept-home.ts";

const file = "policies/guests.md";
const raised = { version: "2.0", effective: "2026-06-01" };

const hello = "Hello, all.";
const birds = "## Birds\n\nThey sing.";
const finches = "### Finches\n\nThey sing, too.";
const plain = [hello, birds, finches].join("\n\n");
const since = "Welcome.\n\n## Birds\n\nNone.\n\n### Finches\n\nSome.";
const marked = (text: string) => text.replace("\n", " {audience=residents}\n");

interface Change {
  /** The text that was kept, and what was kept beside it. */
  readonly text?: string;
  readonly textFor?: string;
  readonly kept?: Partial<KeptSurroundings>;
  /** The text in force. */
  readonly now?: string;
  readonly nowFor?: string;
}

const fact = "Be home by {{ home.curfew.weekdays }}.";
const curfew = { facts: { "home.curfew.weekdays": "10 pm" } };

/** One thing alone is for fewer readers in each of these; all else is for everybody, then and now. */
const changes: readonly (readonly [what: string, change: Change, few: readonly string[]])[] = [
  ["nothing", {}, []],
  ["the policy, as its text said then", { textFor: "residents" }, ["", "birds", "finches"]],
  ["the policy, as was kept", { kept: { audience: "residents" } }, ["", "birds", "finches"]],
  ["the policy, as it says now", { nowFor: "residents" }, ["", "birds", "finches"]],
  ["a fact before the first heading", { text: `${fact}\n\n${birds}`, kept: curfew }, [""]],
  [
    "a fact in the summary",
    { textFor: "public\nsummary: By {{ home.curfew.weekdays }}.", kept: curfew },
    [""],
  ],
  [
    "a section, as its text said then",
    { text: plain.replace(birds, marked(birds)) },
    ["birds", "finches"],
  ],
  ["a section, as was kept", { kept: { readers: { birds: "residents" } } }, ["birds", "finches"]],
  [
    "a section, as it says now",
    { now: since.replace("Birds", "Birds {audience=residents}") },
    ["birds", "finches"],
  ],
  [
    "a section, which is around its own no more",
    { now: since.replace("Birds", "Birds {audience=residents}").replace("###", "##") },
    ["birds", "finches"],
  ],
  [
    "a fact in a section",
    { text: plain.replace("They sing.", fact), kept: curfew },
    ["birds", "finches"],
  ],
  [
    "a fact in a heading",
    { text: plain.replace("Birds", "Birds at {{ home.curfew.weekdays }} {#birds}"), kept: curfew },
    ["birds", "finches"],
  ],
  [
    "a section inside, as its text said then",
    { text: plain.replace(finches, marked(finches)) },
    ["finches"],
  ],
  ["a section inside, as was kept", { kept: { readers: { finches: "residents" } } }, ["finches"]],
  [
    "a section inside, as it says now",
    { now: since.replace("Finches", "Finches {audience=residents}") },
    ["finches"],
  ],
  [
    "a fact in a section inside",
    { text: plain.replace("They sing, too.", fact), kept: curfew },
    ["finches"],
  ],
  ["a table of facts", { text: plain.replace("They sing, too.", "{{ schedule }}") }, ["finches"]],
];

it.each(changes)(
  "%s for fewer readers, then or now, is for those in an earlier version",
  async (_what, change, few) => {
    const { text = plain, textFor = "public", kept = {}, now = since, nowFor = "public" } = change;
    const home = await readKeptHome({
      ...writeKept("1.0", policy(text, { audience: textFor }), kept),
      [file]: policy(now, { audience: nowFor, ...raised }),
    });
    const [version] = listVersions(home);
    const parts = version && [
      ["", version.document.audience] as const,
      ...listSections(version.document).map(({ id, audience }) => [id, audience] as const),
    ];
    const narrow = parts?.filter(([, audience]) => audience !== "public") ?? [];
    expect(narrow.map(([id]) => id)).toEqual(few);
  },
);
