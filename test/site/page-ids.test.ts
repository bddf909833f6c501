import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { listSectionViews } from "../../src/pages/find-section-view.ts";
import { listSearchableSections } from "../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../src/pages/site-view.ts";
import { createSlug } from "../../src/text/fold-text.ts";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { writeDocument } from "../support/write-document.ts";

/** What a heading can make: by its words, or by `{#id}`. */
const headingIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface BuiltPage {
  /** As people open it, such as `/residents/packet/`. */
  readonly address: string;
  readonly html: string;
}

function readPages(output: string): readonly BuiltPage[] {
  return (["_site", "_residents"] as const).flatMap((folder) =>
    readdirSync(join(output, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map((file) => ({
        address: `${folder === "_site" ? "/" : "/residents/"}${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
        html: readFileSync(join(output, folder, file), "utf8"),
      })),
  );
}

function listIds(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
}

function findDoubled(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The ids of a home's own sections, by the page they stand on. */
async function listSectionIds(content: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const views = createSiteViews(await readIdentifiedHome(content));
  const documents = [
    ...views.public.policies,
    ...views.public.earlier.versions,
    ...views.residents.earlier.versions,
    ...views.public.neighborPages,
    ...(views.public.neighborsPage === undefined ? [] : [views.public.neighborsPage]),
    ...views.residents.documents,
    ...views.residents.policies,
    ...views.residents.chapters,
    ...(views.residents.packet === undefined ? [] : [views.residents.packet]),
  ];
  const drawn = { address: "/neighbors/", sections: views.public.forNeighbors.response };
  return new Map(
    [drawn, ...documents].map(({ address, sections }) => [
      address,
      [
        ...listSectionViews(sections),
        ...(address === "/neighbors/" ? listSectionViews(drawn.sections) : []),
      ].map(({ id }) => id),
    ]),
  );
}

/** Addresses within pages that other programs know, on pages that show no heading of a home. */
const ownPattern: Readonly<Record<string, RegExp>> = {
  "/certification/": /^rule-/,
  "/residents/resources/": /^resources-/,
};

function findTakenIds(
  { address, html }: BuiltPage,
  sectionIds: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const known = new Set(sectionIds.get(address));
  return listIds(html)
    .filter((id) => headingIdPattern.test(id) && !known.has(id))
    .filter((id) => ownPattern[address]?.test(id) !== true)
    .map((id) => `${address}#${id}`);
}

function findBrokenReferences({ address, html }: BuiltPage): readonly string[] {
  const ids = new Set(listIds(html));
  const references = [
    ...html.matchAll(/\s(?:for|aria-labelledby|aria-controls|aria-describedby)="([^"]*)"/g),
    ...html.matchAll(/\shref="#([^"]+)"/g),
  ].flatMap(([, names = ""]) => names.split(/\s+/));
  return references.filter((name) => !ids.has(name)).map((name) => `${address}#${name}`);
}

const sampleOutput = inject("sampleOutput");
const projectFolder = join(import.meta.dirname, "..", "..");

describe("the ids of the theme", () => {
  it("can be made by no heading, on any page of the sample home", async () => {
    const sectionIds = await listSectionIds(projectFolder);
    const pages = readPages(sampleOutput);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap((page) => findTakenIds(page, sectionIds))).toEqual([]);
  });

  it("are what labels, hints and links of each page lead to", () => {
    expect(readPages(sampleOutput).flatMap(findBrokenReferences)).toEqual([]);
  });

  it("are free of every heading that has their words", async () => {
    const words = readPages(sampleOutput)
      .flatMap(({ html }) => listIds(html))
      .map((id) => createSlug(id.replaceAll("-", " ")));
    const headings = [...new Set(words)].map((id) => `## ${id.replaceAll("-", " ")}\n\nText.`);
    const sections = `${headings.join("\n\n")}\n\n## Content {#content}\n\n## What changed\n`;
    const answer =
      "We answer every concern within {{ home.response.answer }}. The driveway: [parking](#parking).";
    const groups = ["Food", "food!", "Food 1", "東京", "大阪", "Pathways", "Food"];
    const resources = `list:\n${groups.map((group) => `  - group: ${group}\n    name: A\n    about: It helps.\n    checked: 2026-09-14`).join("\n")}\n`;
    const home = await createHome({
      ...smallHome,
      "policies/guests.md": `${smallHome["policies/guests.md"]}\n${sections}`,
      "policies/chore-book.md": `${smallHome["policies/chore-book.md"]}\n${sections}`,
      "neighbors/index.md": `${smallHome["neighbors/index.md"]}\n${sections}`,
      "policies/good-neighbor-policy.md": writeDocument("good-neighbor-policy", {
        bodies: { "how-we-respond": answer, parking: answer },
      }),
      "_data/resources.yaml": resources,
    });
    const output = await createOutput();
    const built = await buildSite({
      contentFolder: home,
      output,
      today: "2026-11-21",
      isProduction: false,
    });
    const findings = "findings" in built ? built.findings : [];
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built.kind).toBe("built");
    const sectionIds = await listSectionIds(home);
    expect(sectionIds.get("/policies/guests/")).toEqual(
      expect.arrayContaining(["content", "what-changed", "message", "search-words"]),
    );
    const neighbors = readPages(output).find(({ address }) => address === "/neighbors/")?.html;
    expect(neighbors).toContain('<h2 id="--how-we-respond">');
    expect(neighbors).toContain('<a href="/policies/good-neighbor-policy/#parking">');
    const places = new Set(
      readPages(output).flatMap(({ address, html }) => [
        address,
        ...listIds(html).map((id) => `${address}#${id}`),
      ]),
    );
    const found = listSearchableSections(createSiteViews(await readIdentifiedHome(home)));
    const results = [...found.public, ...found.residents].map(({ address }) => address);
    expect(results.filter((address) => !places.has(address))).toEqual([]);
    expect(results).toContain("/residents/resources/#--resources-food-1");
    for (const page of readPages(output)) {
      expect(findDoubled(listIds(page.html)), page.address).toEqual([]);
      expect(findTakenIds(page, sectionIds), page.address).toEqual([]);
      expect(findBrokenReferences(page), page.address).toEqual([]);
    }
  });
});
