import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { keepFiles, type Texts } from "../../../support/keep-files.ts";

const file = "policies/guests.md";
const body = [
  "Guests are welcome.",
  "",
  "## When they visit",
  "",
  "They may stay until nine in the evening. Ask {{ home.manager.name }}: {{ home.manager.phone }}.",
  "",
  "- First ask your roommate.",
  "- Then sign the book.",
  "",
  "### On holidays",
  "",
  "They may stay until eleven.",
  "",
  "## Where they sit",
  "",
  "In the living room. The [county](https://county.example.org/rules) says so.",
  "",
  "{{ crisisLines }}",
].join("\n");
const before: Texts = { "_data/home.yaml": homeYaml, [file]: policy(body) };
const kept = await keepFiles(before);

/** The policy as somebody saved it, with its version as it was. */
function edit(from: string, to: string): Texts {
  const text = kept[file] ?? "";
  expect(text).toContain(from);
  return { ...kept, [file]: text.replace(from, to) };
}

function editFacts(from: string, to: string): Texts {
  return { ...kept, "_data/home.yaml": homeYaml.replaceAll(from, to) };
}

const holidays = "### On holidays\n\nThey may stay until eleven.\n\n";
const place = body.slice(body.indexOf("## Where they sit"));
const visits = body.slice(body.indexOf("## When they"), body.indexOf("## Where they"));

/** Each row of the table in docs/versions.md, with the saved home that shows it. */
const kinds: readonly (readonly [kind: string, home: Texts, isChange: boolean])[] = [
  ["A slip of the pen is mended", edit("Guests are welcome", "Guests are wellcome"), true],
  ["A sign is another: a full stop, a capital letter", edit("welcome.", "welcome!"), true],
  ["A fact in `_data` is another", editFacts("555-0134", "555-0199"), false],
  ["A fact is added to a table", editFacts("Emergency services", "Emergency"), false],
  [
    "What was typed becomes a reference to a fact that says the same",
    edit("{{ home.manager.name }}", "Dana"),
    false,
  ],
  ["A reference leads to another fact", edit("home.manager.phone", "home.backup.phone"), true],
  [
    "Spaces, line ends and empty lines",
    edit("They may stay until", "They  may stay\nuntil"),
    false,
  ],
  ["Marks: bold words, the sign of a list", edit("- First ask", "* **First** ask"), false],
  [
    "Quotation marks and dashes in another form",
    edit("{{ home.manager.name }}:", "{{ home.manager.name }}:\u200B"),
    false,
  ],
  ["Words are crossed out", edit("nine in the evening", "~~nine in the evening~~"), true],
  ["The title", edit("title: Guests", "title: Visitors"), true],
  ["The summary", edit("title: Guests", "title: Guests\nsummary: Who may visit."), true],
  ["A heading", edit("## When they visit", "## When guests visit"), true],
  [
    "A name or a mark behind a heading",
    edit("## Where they sit", "## Where they sit {#seats}"),
    false,
  ],
  ["A section is added or taken out", edit(holidays, ""), true],
  [
    "A section stands elsewhere among its neighbors",
    { ...kept, [file]: policy(`Guests are welcome.\n\n${place}\n\n${visits}`) },
    false,
  ],
  ["A section stands in another one", edit("### On holidays", "## On holidays"), true],
  [
    "Sentences or entries of a list in another order",
    edit(
      "- First ask your roommate.\n- Then sign the book.",
      "- Then sign the book.\n- First ask your roommate.",
    ),
    true,
  ],
  [
    "The address of a link to another site",
    edit("county.example.org/rules", "county.example.org/other"),
    true,
  ],
  [
    "The day of the last review, who approved it",
    edit("reviewed: 2026-01-05", "reviewed: 2026-11-01\napprovedBy: Lee"),
    false,
  ],
  ["Who may read it", edit("audience: residents", "audience: house"), false],
];

describe("words that changed under one version", () => {
  it.each(kinds)("%s", async (_kind, home, isChange) => {
    expect(await checkFiles(home, "version/altered")).toEqual([]);
    expect((await checkFiles(home, "version/words-changed")).length).toBe(isChange ? 1 : 0);
  });

  it("are none where a fact is another and the lines are as well", async () => {
    const home = edit("They may stay until eleven.", "They may stay\nuntil eleven.");
    const facts = homeYaml.replaceAll("555-0134", "555-0199");
    expect(await checkFiles({ ...home, "_data/home.yaml": facts }, "version/")).toEqual([]);
  });

  it("are told with the first of them, at their line", async () => {
    const home = edit("until nine in the evening", "until ten in the evening");
    const found = await checkFiles(home, "version/words-changed");
    expect(describePlaces(found)).toEqual([`${file}:13:1 version/words-changed error`]);
    expect(found[0]?.message).toContain(
      "there stood “… may stay until nine in the evening. Ask …”, and here stands “… may stay until ten in the evening. Ask …”",
    );
    expect(found[0]?.related.map((place) => place.file)).toEqual([
      "policies/versions/guests/1.0.md",
    ]);
  });

  it("are no fault in a new version that says what it changes", async () => {
    const changed = edit("until nine", "until ten");
    const raise = (lines: string) => ({
      ...changed,
      [file]: (changed[file] ?? "").replace("version: 1.0", lines),
    });
    expect(describePlaces(await checkFiles(raise("version: 1.1"), "version/"))).toEqual([
      `${file}:4:10 version/change-untold error`,
    ]);
    const told =
      "version: 1.1\nchanges:\n  - version: 1.1\n    date: 2026-11-01\n    summary: Until ten.";
    expect(await checkFiles(raise(told), "version/")).toEqual([]);
  });

  it("are no fault before anything was kept", async () => {
    expect(await checkFiles(before, "version/")).toEqual([]);
  });

  it("count for a version that comes into force on a later day, too", async () => {
    const next = policy(body.replace("nine", "eight"), { version: "1.0", effective: "2027-01-01" });
    const found = await checkFiles({ ...kept, "policies/guests.next.md": next }, "version/");
    expect(describePlaces(found)).toEqual([
      "policies/guests.next.md:13:1 version/words-changed error",
    ]);
  });
});

describe("the table in docs/versions.md", () => {
  it("judges every kind of change as the check does", () => {
    const text = readFileSync(resolve(import.meta.dirname, "../../../../docs/versions.md"), "utf8");
    const rows = kinds.map(([kind, , isChange]) => `| ${kind} | ${isChange ? "yes" : "no"} |`);
    for (const row of rows) expect(text).toContain(row);
  });
});
