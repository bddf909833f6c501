import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import type { AboutView } from "../../../src/pages/about-view.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";

const photo = sharp({ create: { width: 8, height: 6, channels: 3, background: "#70380a" } })
  .jpeg()
  .toBuffer();

const published = { address: "/pictures/one.webp", width: 800, height: 600 };

async function show(file: string, text: string): Promise<AboutView | undefined> {
  const written = await createHome({ ...writeDocuments(), [file]: text });
  for (const name of ["porch.jpg", "table.jpg"]) {
    writeFileSync(join(written, "neighbors", name), await photo);
  }
  const home = putInForce(await readIdentifiedHome(written), "2026-11-21");
  return createSiteViews(home, { find: () => published }).public.about;
}

const about = `---
title: About us
summary: Who we are, in our own words.
audience: public
---

We came here in 2019.

![The porch with its blue door](porch.jpg)

## How we began

![A long table](table.jpg)
`;

describe("the first page", () => {
  it("shows the page on which a home tells of itself, with the first picture there", async () => {
    expect(await show("neighbors/about.md", about)).toEqual({
      title: "About us",
      summary: "Who we are, in our own words.",
      language: "en",
      address: "/neighbors/about/",
      picture: { kind: "picture", alternative: "The porch with its blue door", ...published },
    });
  });

  it("shows it without a picture where there is none", async () => {
    const text = about.replaceAll(/^!\[.*$/gm, "");
    expect(await show("neighbors/about-us.md", text)).toMatchObject({
      address: "/neighbors/about-us/",
      picture: undefined,
    });
  });

  it("shows a picture that stands below a heading", async () => {
    const text = about.replace("![The porch with its blue door](porch.jpg)", "");
    expect((await show("neighbors/about.md", text))?.picture?.alternative).toBe("A long table");
  });

  it("shows nothing of a page that is for residents", async () => {
    const text = about.replace("audience: public", "audience: residents");
    expect(await show("neighbors/about.md", text)).toBeUndefined();
  });

  it("shows no other page for neighbors in its place", async () => {
    expect(await show("neighbors/our-garden.md", about)).toBeUndefined();
  });
});
