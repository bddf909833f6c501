import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Audience, audiences, narrowest } from "../../../src/content/audience.ts";
import { formatKeptVersion } from "../../../src/content/versions/kept-version.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { listPagesOf } from "../../../src/pages/list-pages-of.ts";
import { listSearchableSections } from "../../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createVersionViews } from "../../../src/pages/version-views.ts";
import { listListedAddresses, themePages } from "../../../src/theme/theme-pages.ts";
import { policy } from "../../support/check-files.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { keepFiles, type Texts } from "../../support/keep-files.ts";

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

it("the acknowledgement sheet names the version in force, and no earlier one", async () => {
  const home = await readBoth({ body: "Until nine." }, { body: "Until ten." });
  const { signedDocuments } = createSiteViews(home).residents.pages;
  expect(signedDocuments.map(({ title, version }) => [title, version])).toEqual([
    ["Guests", "2.0"],
  ]);
});
