import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { chapterIds, listChapters } from "../../../src/documents/packet-chapters.ts";
import { listSectionViews } from "../../../src/pages/find-section-view.ts";
import { listSearchableSections } from "../../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome } from "../../support/create-home.ts";
import { writeDocument } from "../../support/write-document.ts";

const sample = await readIdentifiedHome(join(import.meta.dirname, "../../.."));

async function readPacket(text: string) {
  const home = await readIdentifiedHome(await createHome({ "policies/resident-packet.md": text }));
  const packet = home.documents.find(({ type }) => type?.id === "resident-packet");
  if (packet === undefined) throw new Error("This home has no packet.");
  return { home, packet };
}

describe("the chapters of a packet", () => {
  it("are about eight, and have each section that residents may read once", () => {
    const { residents } = createSiteViews(sample);
    expect(residents.chapters.map(({ id }) => id)).toEqual(chapterIds);
    const ids = (sections: Parameters<typeof listSectionViews>[0]) =>
      listSectionViews(sections)
        .map(({ id }) => id)
        .toSorted();
    expect(ids(residents.chapters.flatMap(({ sections }) => sections))).toEqual(
      ids(residents.packet?.sections ?? []),
    );
  });

  it("have nothing that is for the house", async () => {
    const text = writeDocument("resident-packet").replace(
      "## ",
      "## Where the spare key hangs {audience=house}\n\nBehind the third brick.\n\n## ",
    );
    const { home, packet } = await readPacket(text);
    expect(packet.sections.some(({ audience }) => audience === "house")).toBe(true);
    const { residents } = createSiteViews(home);
    expect(residents.chapters.length).toBeGreaterThan(3);
    expect(JSON.stringify([residents.chapters, residents.ownPages])).not.toMatch(/spare key|brick/);
  });

  it("leave a section that the home added with the one before it", async () => {
    const text = `${writeDocument("resident-packet")}\n## Our cat\n\nShe is called Juniper.\n`;
    const { packet } = await readPacket(text);
    const chapter = listChapters(packet).find(({ sections }) =>
      sections.some(({ title }) => title === "Our cat"),
    );
    expect(chapter?.sections.length).toBeGreaterThan(1);
  });

  it("are none where the packet is short, or the document another", async () => {
    const { packet } = await readPacket(
      "---\ntitle: Resident packet\n---\n\n## Guests\n\nUntil 9.\n",
    );
    expect(listChapters(packet)).toEqual([]);
    const others = sample.documents.filter(({ type }) => type?.id !== "resident-packet");
    expect(others.flatMap(listChapters)).toEqual([]);
  });
});

describe("what everybody can read", () => {
  it("stands among the residents' pages too, and leads to them, with nothing of its own", () => {
    const { residents } = createSiteViews(sample);
    expect(residents.ownPages["/policies/grievance-policy/"]).toBe(
      "/residents/policies/grievance-policy/",
    );
    const addresses = residents.policies.map(({ address }) => address);
    expect(addresses).toContain("/residents/policies/grievance-policy/");
    const shown = JSON.stringify([residents.policies, residents.chapters, residents.policyList]);
    const leading = [...shown.matchAll(/"address":"(\/policies\/[^"]*)"/g)];
    expect(leading.map(([, address]) => address)).toEqual([]);
  });

  it("is found by residents' search at its public address alone, which leads on to theirs", () => {
    const views = createSiteViews(sample);
    const { residents } = listSearchableSections(views);
    expect(residents.filter(({ address }) => address.startsWith("/residents/policies/"))).toEqual(
      [],
    );
    const own = Object.keys(views.residents.ownPages);
    const pages = listSearchableSections(views).public.map(({ address }) => address.split("#")[0]);
    const policies = pages.filter((page) => page?.startsWith("/policies/"));
    expect(policies.filter((page) => !own.includes(page ?? ""))).toEqual([]);
  });
});
