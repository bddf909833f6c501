import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Audience, audiences, narrowest } from "../../../src/content/audience.ts";
import { formatKeptVersion } from "../../../src/content/versions/kept-version.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { listPagesOf } from "../../../src/pages/list-pages-of.ts";
import { listSearchableSections } from "../../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createVersionViews, type VersionViews } from "../../../src/pages/version-views.ts";
import { listListedAddresses, themePages } from "../../../src/theme/theme-pages.ts";
import { policy } from "../../support/check-files.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { keepFiles, type Texts } from "../../support/keep-files.ts";
import { writeKept } from "../../support/read-kept-home.ts";

const file = "policies/guests.md";
const changes = "\n  - version: 2.0\n    date: 2026-06-01\n    summary: Until ten.";
const second = { version: "2.0", effective: "2026-06-01", reviewed: "2026-06-01", changes };

async function readHome(files: Texts) {
  return putInForce(await readIdentifiedHome(await createHome(files)), "2026-11-21");
}

/** A home whose policy was one thing, and is another since. */
async function readBoth(
  then: { readonly body: string; readonly keys?: Readonly<Record<string, string>> },
  now: { readonly body: string; readonly keys?: Readonly<Record<string, string>> },
  facts: readonly [before: string, after: string] = [homeYaml, homeYaml],
) {
  const kept = await keepFiles({
    "_data/home.yaml": facts[0],
    [file]: policy(then.body, then.keys),
  });
  return readHome({
    ...kept,
    "_data/home.yaml": facts[1],
    [file]: policy(now.body, { ...second, ...now.keys }),
  });
}

const open = { audience: "public" };

describe("an earlier version", () => {
  it("has a page below its policy, which leads to the one in force", async () => {
    const home = await readBoth(
      { body: "Guests may stay until nine.", keys: open },
      { body: "Guests may stay until ten.", keys: open },
    );
    const { versions, comparisons } = createVersionViews(home, "public");
    expect(versions).toMatchObject([
      {
        address: "/policies/guests/v1.0/",
        version: "1.0",
        introductionText: "Guests may stay until nine.",
        inForce: { address: "/policies/guests/", version: "2.0" },
        until: { machine: "2026-06-01" },
        followed: { address: "/policies/guests/v1.0/changes/", version: "2.0" },
      },
    ]);
    expect(comparisons).toMatchObject([
      {
        address: "/policies/guests/v1.0/changes/",
        before: { version: "1.0" },
        after: { version: "2.0" },
      },
    ]);
    expect(createVersionViews(home, "residents")).toEqual({ versions: [], comparisons: [] });
  });

  it("tells the facts that held then, and leads to no number of then", async () => {
    const body = "Ask {{ home.manager.name }}: {{ home.manager.phone }}.\n\n{{ fees }}";
    const fee = "fees:\n  - name: Lost key\n    amount: $5\n";
    const home = await readBoth(
      { body, keys: open },
      { body: `${body}\n\nBring a friend.`, keys: open },
      [homeYaml + fee, (homeYaml + fee).replaceAll("555-0134", "555-0199").replace("$5", "$9")],
    );
    const [version] = createVersionViews(home, "public").versions;
    expect(version?.introductionText).toContain("Ask Dana: (602) 555-0134.");
    const shown = JSON.stringify(version?.introduction);
    expect(shown).toContain("$5");
    expect(shown).not.toContain("tel:");
    expect(shown).not.toContain("$9");
  });

  it("is led to from the line of each change, and the feed leads to the words that changed", async () => {
    const home = await readBoth(
      { body: "Until nine.", keys: open },
      {
        body: "Until ten.",
        keys: {
          ...open,
          changes: `${changes}\n  - version: 1.0\n    date: 2026-01-05\n    summary: First.`,
        },
      },
    );
    const views = createSiteViews(home);
    const ways = views.public.policies[0]?.changes.map(({ earlier, compared }) => [
      earlier,
      compared,
    ]);
    expect(ways).toEqual([
      [undefined, "/policies/guests/v1.0/changes/"],
      ["/policies/guests/v1.0/", undefined],
    ]);
    expect(views.residents.changes[0]?.compared).toBe("/policies/guests/v1.0/changes/");
    expect(views.public.changesFeed).toContain(
      '<link rel="alternate" href="https://harborhouse.example.org/policies/guests/v1.0/changes/"/>',
    );
  });

  it("is in no list of what can be searched or found from A to Z", async () => {
    const home = await readBoth(
      { body: "## Zebras\n\nNone.", keys: open },
      { body: "## Horses\n\nNone.", keys: open },
    );
    const views = createSiteViews(home);
    const { sectionsByLetter, matrix } = views.public;
    const searchable = listSearchableSections(views);
    const listed = listListedAddresses(themePages, listPagesOf(views.public));
    const all = JSON.stringify([sectionsByLetter, matrix, searchable, listed]);
    expect(all).toContain("Horses");
    expect(all).not.toMatch(/Zebras|v1\.0/);
  });

  it("that residents alone could read stands behind the code alone", async () => {
    const home = await readBoth({ body: "Until nine." }, { body: "Until ten." });
    expect(createVersionViews(home, "residents").versions).toMatchObject([
      { address: "/residents/guests/v1.0/" },
    ]);
    expect(JSON.stringify(createSiteViews(home).public)).not.toContain("v1.0");
  });

  it("of a policy that is gone, or for the house alone by now, is shown to no one", async () => {
    const kept = await keepFiles({ [file]: policy("Until nine.", open) });
    const { [file]: _, ...gone } = kept;
    const homes = [
      await readHome(gone),
      await readBoth(
        { body: "Until nine.", keys: open },
        { body: "Until ten.", keys: { audience: "house" } },
      ),
    ];
    for (const home of homes) {
      for (const reader of ["public", "residents"] as const) {
        expect(createVersionViews(home, reader).versions).toEqual([]);
      }
    }
  });
});

const canary = "The quick brown canary sings alone at dawn.";

describe("who reads an earlier version", () => {
  it("are the fewer of then's readers and now's, whatever they were", async () => {
    const audience = fc.constantFrom(...audiences);
    await fc.assert(
      fc.asyncProperty(audience, audience, audience, audience, async (then, now, part, partNow) => {
        const write = (whole: Audience, own: Audience, words: string) =>
          `Hello.\n\n## Birds {audience=${narrowest(whole, own)}}\n\n${words}`;
        const home = await readBoth(
          { body: write(then, part, canary), keys: { audience: then } },
          { body: write(now, partNow, "No birds."), keys: { audience: now } },
        );
        const fewest = [then, now, part, partNow].reduce(narrowest);
        const views = createSiteViews(home);
        const isIn = (view: unknown) => JSON.stringify(view).includes("canary");
        expect(isIn(views.public)).toBe(fewest === "public");
        expect(isIn(views.residents)).toBe(fewest === "residents");
      }),
      { numRuns: 60 },
    );
  });

  it("are the policy's readers today for what stands before the first heading, and its title", async () => {
    const home = await readBoth(
      { body: canary, keys: { ...open, title: "Rules of the canary" } },
      { body: "Hello.\n\n## Birds {audience=residents}\n\nNone." },
    );
    expect(JSON.stringify(createSiteViews(home).public)).not.toContain("canary");
  });

  it("are the policy's own where the section is gone", async () => {
    const home = await readBoth(
      { body: `Hello.\n\n## Birds\n\n${canary}`, keys: open },
      { body: "Hello, all." },
    );
    expect(JSON.stringify(createSiteViews(home).public)).not.toContain("canary");
  });

  it("are residents alone of a sentence that stands for residents alone by now, wherever it stood", async () => {
    const home = await readBoth(
      { body: `Hello.\n\n## Birds\n\nWelcome. ${canary}`, keys: open },
      {
        body: `Hello.\n\n## Birds\n\nWelcome.\n\n## Songs {audience=residents}\n\n${canary}`,
        keys: open,
      },
    );
    expect(JSON.stringify(createSiteViews(home).public)).not.toContain("canary");
  });

  it.each([
    ["its text", "## Where\n\nAt {{ house.address }}, by the canary."],
    ["its heading", "## At {{ house.address }}, by the canary {#where}\n\nHere."],
    ["a table", "## Where\n\nBy the canary.\n\n{{ schedule }}"],
  ])("are as few as those of a fact that it tells, in %s", async (_where, section) => {
    const now = { body: "Hello.\n\n## Where\n\nAsk.", keys: open };
    const home = await readBoth({ body: `Hello.\n\n${section}`, keys: open }, now);
    expect(JSON.stringify(createSiteViews(home).public.earlier)).not.toContain("canary");
  });

  it.each([
    ["its introduction", "Find us at {{ home.address }}."],
    ["a section", "Hello.\n\n## Where\n\nFind us at {{ home.address }}."],
    ["a heading", "Hello.\n\n## At {{ home.address }} {#where}\n\nHere."],
  ])("are none of a fact that is gone, in %s, nor in what is compared", async (_where, body) => {
    const then = homeYaml.replace("area:", "address: 12 Canary Lane, Mesa\narea:");
    const home = await readBoth(
      { body, keys: open },
      { body: "Hello.\n\n## Where\n\nAsk the manager.", keys: open },
      [then, homeYaml],
    );
    const views = createSiteViews(home);
    expect(JSON.stringify([views.public, views.residents])).not.toContain("Canary Lane");
  });

  it("are none of a table of which the home has nothing any more", async () => {
    const fees = "fees:\n  - name: Canary key\n    amount: $5\n";
    const home = await readBoth(
      { body: "Hello.\n\n## Fees\n\n{{ fees }}", keys: open },
      { body: "Hello.\n\n## Fees\n\nNone.", keys: open },
      [homeYaml + fees, homeYaml],
    );
    expect(JSON.stringify(createSiteViews(home).public)).not.toContain("Canary key");
  });

  it("are those that were kept with it, where the program would say more readers by now", async () => {
    const body = `Hello.\n\n## Birds\n\n${canary}`;
    const kept = await keepFiles({ [file]: policy(body, open) });
    const name = { policy: "policies/guests", version: "1.0" };
    const few = {
      audience: "public",
      readers: { birds: "residents" },
      facts: {},
      tables: {},
    } as const;
    const home = await readHome({
      ...kept,
      "policies/versions/guests/1.0.md": formatKeptVersion(name, policy(body, open), few),
      [file]: policy("Hello.\n\n## Birds\n\nNone.", { ...second, ...open }),
    });
    const views = createSiteViews(home);
    expect(JSON.stringify(views.public)).not.toContain("canary");
    expect(JSON.stringify(views.residents)).toContain("canary");
  });
});

/** All words of a comparison, what was taken out in `[-…-]` and what was added in `[+…+]`. */
function tellComparison(views: VersionViews): string {
  const marks = { same: ["", ""], left: ["…", ""], added: ["[+", "+]"], removed: ["[-", "-]"] };
  return views.comparisons
    .flatMap(({ sections }) => sections)
    .flatMap(({ kind, title, paragraphs }) => [
      `(${kind})`,
      ...[title, ...paragraphs].flat().map((words) => marks[words.kind].join(words.text)),
    ])
    .join(" ");
}

const answer = "## Answers\n\nWithin {{ home.response.answer }} of asking.";
const promise = (time: string) => homeYaml.replace("answer: 2 business days", `answer: ${time}`);

describe("a comparison", () => {
  it("tells each version with the facts that it was published with", async () => {
    const home = await readBoth({ body: answer, keys: open }, { body: answer, keys: open }, [
      promise("9 days"),
      promise("4 days"),
    ]);
    expect(tellComparison(createVersionViews(home, "public"))).toBe(
      "(changed) Answers Within [-9-] [+4+] days of asking.",
    );
  });

  it("tells the version in force as it was published, where that is kept", async () => {
    let files = await keepFiles({
      "_data/home.yaml": promise("9 days"),
      [file]: policy(answer, open),
    });
    files = { ...files, [file]: policy(answer, { ...second, ...open }) };
    files = await keepFiles({ ...files, "_data/home.yaml": promise("4 days") });
    const home = await readHome({ ...files, "_data/home.yaml": promise("1 day") });
    expect(tellComparison(createVersionViews(home, "public"))).toContain("[-9-] [+4+] days");
  });

  it("tells a fact as it is today where its reader could not read what it said then", async () => {
    let files = await keepFiles({
      "_data/home.yaml": promise("9 days"),
      [file]: policy(answer, open),
    });
    files = { ...files, [file]: policy(answer, second) };
    files = await keepFiles({ ...files, "_data/home.yaml": promise("4 canaries") });
    const home = await readHome({
      ...files,
      "_data/home.yaml": promise("1 day"),
      [file]: policy(answer, { ...second, ...open }),
    });
    const told = tellComparison(createVersionViews(home, "public"));
    expect(told).toContain("[+1 day+]");
    expect(told).not.toContain("canaries");
  });

  it("of the sample's policy shows the promise that was made shorter", async () => {
    const home = putInForce(await readIdentifiedHome(projectFolder), "2026-11-21");
    const views = createVersionViews(home, "public");
    const [{ summary, sections } = {}] = views.comparisons;
    expect(summary).toContain("sooner");
    expect(sections?.some(({ kind }) => kind !== "changed")).toBe(false);
    const told = tellComparison(views);
    for (const [then, now] of [
      ["2", "24"],
      ["5", "3"],
    ]) {
      expect(told).toMatch(new RegExp(`\\[-${then}[^\\]]*-\\] \\[\\+${now}`));
    }
  });

  it("tells tables of facts row by row", async () => {
    const fees = (amount: string) =>
      `${homeYaml}fees:\n  - name: Lost key\n    amount: ${amount}\n  - name: Rent\n    amount: $600\n`;
    const home = await readBoth(
      { body: "## Fees\n\n{{ fees }}", keys: open },
      { body: "## Fees\n\n{{ fees }}", keys: open },
      [fees("$5"), fees("$9")],
    );
    const told = tellComparison(createVersionViews(home, "public"));
    expect(told).toContain("Lost key [-$5-] [+$9+] Rent $600");
  });

  it("leaves out a section of which its reader may read only one version", async () => {
    const then = homeYaml.replace("area:", "address: 12 Canary Lane, Mesa\narea:");
    const home = await readBoth(
      { body: "Hello.\n\n## Where\n\nFind us at {{ home.address }}.", keys: open },
      { body: "Hello, all.\n\n## Where\n\nAsk.\n\n## Parking\n\nHere.", keys: open },
      [then, homeYaml],
    );
    const told = tellComparison(createVersionViews(home, "public"));
    expect(told).toContain("(added) [+Parking+]");
    expect(told).not.toContain("Where");
  });

  it("of a residents' policy says neither its title nor what it changed to everyone", async () => {
    const packet = (words: string, keys: Readonly<Record<string, string>>) =>
      policy(`Hello.\n\n## Welcome\n\n${words}`, {
        title: "The canary packet",
        type: "resident-packet",
        ...keys,
      }).replace("audience: residents\n", "");
    const canary = changes.replace("Until ten", "The canary dances");
    const kept = await keepFiles({ [file]: packet("They are low.", {}) });
    const home = await readHome({
      ...kept,
      [file]: packet("They are high.", { ...second, changes: canary }),
    });
    const { versions, comparisons } = createVersionViews(home, "public");
    expect(comparisons).toHaveLength(1);
    expect(JSON.stringify([versions, comparisons])).not.toContain("canary");
    const [forResidents] = createVersionViews(home, "residents").comparisons;
    expect(forResidents).toMatchObject({
      title: "The canary packet",
      summary: "The canary dances.",
    });
  });

  it("has no fact for fewer readers in it, wherever and whenever a text told it", async () => {
    const few = ["home.curfew.weekdays", "home.houseMeeting.place", "home.gone", "house.address"];
    const tables = ["schedule", "curfewByPhase"];
    const tell = (sign: string, mark: string) =>
      [...few, ...tables]
        .map(
          (name, index) => `## Part ${index} {#part-${index}${mark}}\n\n${sign}\n\n{{ ${name} }}`,
        )
        .join("\n\n");
    const keep = (canary: string) => ({
      facts: Object.fromEntries(few.map((name) => [name, canary])),
      tables: Object.fromEntries(tables.map((name) => [name, { head: ["A"], rows: [[canary]] }])),
    });
    const opening = "By {{ home.curfew.weekdays }}, at {{ house.address }}.";
    const home = await readHome({
      "_data/home.yaml": `${homeYaml.replace("weekdays: 10 pm", "weekdays: 9:47 pm")}curfewByPhase:\n  - phase: canarynow\n    time: 9 pm\n`,
      "_data/house.yaml": "address: 12 canarynow Lane, Mesa, AZ 85201\n",
      ...writeKept("1.0", policy(`${opening}\n\n${tell("One.", "")}`, open), keep("canarythen")),
      ...writeKept("2.0", policy(tell("Two.", ""), { ...second, ...open }), keep("canarysince")),
      ...writeKept("3.0", policy(tell("Three.", " audience=residents"), open), keep("canarylast")),
      [file]: policy(`Hello.\n\n${tell("Three.", " audience=residents")}`, {
        ...second,
        ...open,
        version: "3.0",
      }),
    });
    const shown = JSON.stringify(createVersionViews(home, "public"));
    expect(shown).not.toMatch(/canary|9:47/);
    const forResidents = tellComparison(createVersionViews(home, "residents"));
    for (const canary of ["canarythen", "canarysince", "canarylast"]) {
      expect(forResidents).toContain(canary);
    }
  });
});

describe("a version between two", () => {
  it("that others alone could read leaves its day and what it changed unsaid", async () => {
    const first = await keepFiles({ [file]: policy("One.", open) });
    const middle = { version: "2.0", effective: "2026-03-01", reviewed: "2026-03-01" };
    const kept = await keepFiles({ ...first, [file]: policy("Two.", middle) });
    const third = { version: "3.0", effective: "2026-06-01", reviewed: "2026-06-01" };
    const told = changes.replaceAll("2.0", "3.0");
    const home = await readHome({
      ...kept,
      [file]: policy("Three.", { ...open, ...third, changes: told }),
    });
    const { versions, comparisons } = createVersionViews(home, "public");
    expect(versions.map(({ version, until }) => [version, until])).toEqual([["1.0", undefined]]);
    expect(comparisons.map(({ after, summary }) => [after.version, summary])).toEqual([
      ["3.0", ""],
    ]);
    const untilNext = createVersionViews(
      await readHome({ ...first, [file]: policy("Three.", { ...open, ...third, changes: told }) }),
      "public",
    );
    expect(untilNext.versions[0]?.until?.machine).toBe("2026-06-01");
    expect(untilNext.comparisons[0]?.summary).toBe("Until ten.");
  });
});

it("the acknowledgement sheet names the version in force, and no earlier one", async () => {
  const home = await readBoth({ body: "Until nine." }, { body: "Until ten." });
  const { signedDocuments } = createSiteViews(home).residents.pages;
  expect(signedDocuments.map(({ title, version }) => [title, version])).toEqual([
    ["Guests", "2.0"],
  ]);
});
