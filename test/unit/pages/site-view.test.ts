import { describe, expect, it } from "vitest";
import { readHome } from "../../../src/content/read-home.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { createNeighborView } from "../../../src/pages/neighbor-view.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome } from "../../support/create-home.ts";

const frontMatter = (title: string, audience = "") =>
  `---\ntitle: ${title}\nsummary: A summary of ${title}.\nversion: 1.2\neffective: 2026-01-05\nreviewed: 2026-01-05\n${audience}---\n\n`;

async function createViews(files: Readonly<Record<string, string>>) {
  return createSiteViews(identifyHome(await readHome(await createHome(files))));
}

describe("the view of the public", () => {
  it("holds no section, and no section inside one, that is the residents'", async () => {
    const views = await createViews({
      "policies/grievance-policy.md": `${frontMatter("Grievance policy")}## Who to file with\n\nDana.\n\n### Night staff {audience=residents}\n\nOwlish words.\n\n## House notes {audience=residents}\n\nBadger words.\n`,
    });
    const text = JSON.stringify(views.public);
    expect(text).toContain("Dana.");
    expect(text).not.toMatch(/Owlish|Badger|Night staff|House notes/);
    expect(JSON.stringify(views.residents)).toMatch(/Owlish.*Badger/s);
  });

  it("shows the registry's words instead of a narrower document's front matter", async () => {
    const views = await createViews({
      "policies/resident-packet.md": `${frontMatter("Badger handbook")}Owlish welcome.\n\n## Fees and refunds\n\nThe fee is $150.\n`,
    });
    const [packet] = views.public.policies;
    expect(packet).toMatchObject({ title: "Resident packet", version: "1.2", isExcerpt: true });
    expect(packet?.summary, "a summary of the whole promises parts that are not here").toBe("");
    expect(JSON.stringify(views.public)).not.toMatch(/Badger|Owlish/);
    expect(views.residents.packet?.title).toBe("Badger handbook");
  });

  it("holds no fact that only residents may read", async () => {
    const views = await createViews({});
    expect(views.public.facts).toHaveProperty("home.manager.phone.shown", "(602) 555-0134");
    expect(views.public.facts).not.toHaveProperty("home.curfew");
    expect(views.residents.facts).toHaveProperty("home.curfew.weekdays.shown", "10 pm");
  });

  it("leaves a document of the house out of both views", async () => {
    const views = await createViews({
      "policies/keys.md": `${frontMatter("Keys", "audience: house\n")}## Where\n\nOwlish place.\n`,
    });
    expect(JSON.stringify(views)).not.toMatch(/Keys|Owlish/);
  });
});

describe("the neighbors' page", () => {
  it.each([
    ["", { title: "Log of concerns", address: "/policies/good-neighbor-policy/#log-of-concerns" }],
    [" {audience=residents}", undefined],
  ])(
    "leads to what the policy says of a log, where everybody may read it: %j",
    async (mark, log) => {
      const views = await createViews({
        "policies/good-neighbor-policy.md": `${frontMatter("Good neighbors")}## Visitors\n\nUntil ten.\n\n## Log of concerns${mark}\n\nWe write them down.\n`,
      });
      expect(views.public.forNeighbors.log).toEqual(log);
    },
  );

  it("counts the questions of a page, and none of its other sections", async () => {
    const views = await createViews({
      "policies/asked.md":
        "---\ntitle: Asked\naudience: public\n---\n\n## Who lives here?\n\nWe.\n\n## Who runs it?\n\nWe.\n\n## Is it staffed?\n\nYes.\n\n## Who wrote this\n\nWe.\n",
    });
    const { questions } = createNeighborView(undefined, undefined, views.public.policies);
    expect(questions?.page.sections).toHaveLength(4);
    expect(questions?.count).toBe(3);
  });
});

describe("the view of residents", () => {
  it("marks what is public as indexed elsewhere, so that a section is indexed once", async () => {
    const views = await createViews({
      "policies/resident-packet.md": `${frontMatter("Packet")}## Fees and refunds\n\nThe fee is $150.\n\n## House rules\n\nShoes off.\n`,
    });
    const sections = views.residents.packet?.sections.map(({ id, isIndexed }) => [id, isIndexed]);
    expect(sections).toEqual([
      ["fees-and-refunds", false],
      ["house-rules", true],
    ]);
  });

  it("lists every section under its first letter, whatever its case and accents", async () => {
    const views = await createViews({
      "policies/house-notes.md": `${frontMatter("Notes", "audience: residents\n")}## Éclair day\n\nSunday.\n\n## eating together\n\nAt six.\n\n## 24 hours\n\nYes.\n`,
    });
    const letters = views.residents.sectionsByLetter.map(({ letter, sections }) => [
      letter,
      sections.map(({ title }) => title),
    ]);
    expect(letters).toEqual([
      ["0–9", ["24 hours"]],
      ["E", ["eating together", "Éclair day"]],
    ]);
  });
});
