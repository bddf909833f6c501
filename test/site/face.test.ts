import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";

const output = inject("sampleOutput");
const addresses = listAddresses(output);

function readPage(address: string): string {
  const isPublic = !address.startsWith("/residents/");
  const file = join(isPublic ? address : address.replace("/residents/", "/"), "index.html");
  const folder = join(output, isPublic ? "_site" : "_residents");
  return readFileSync(join(folder, address.endsWith(".html") ? address : file), "utf8");
}

const readMeta = (page: string, property: string) =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)">`).exec(page)?.[1];

const isListed = (page: string) => !page.includes('content="noindex"');

describe("what other services show of the sample home", () => {
  const site = "https://juniperhouse.example.org";
  const listed = addresses.filter((address) => isListed(readPage(address)));

  it.each(listed)("is said by the page itself: %s", (address) => {
    const page = readPage(address);
    expect(readMeta(page, "og:url")).toBe(`${site}${address}`);
    expect(page).toContain(`<link rel="canonical" href="${site}${address}">`);
    expect(readMeta(page, "og:title")).not.toBe("");
    expect(readMeta(page, "og:description")?.length).toBeGreaterThan(20);
    expect(readMeta(page, "twitter:card")).toBe("summary_large_image");
    const card = readMeta(page, "og:image") ?? "";
    expect(existsSync(join(output, "_site", card.replace(site, "")))).toBe(true);
    expect(readMeta(page, "og:image:alt")).toContain("Juniper House");
  });

  it("is nothing of a page that search engines may not list, as every page for residents", () => {
    const others = addresses.filter((address) => !isListed(readPage(address)));
    expect(others.filter((address) => address.startsWith("/residents/")).length).toBeGreaterThan(
      10,
    );
    expect(
      others.filter((address) =>
        /property="og:|name="twitter:|rel="manifest"/.test(readPage(address)),
      ),
    ).toEqual([]);
  });
});

describe("the colors around a page", () => {
  it("are those of its header, by day and by night", () => {
    const tokens = readFileSync(
      join(import.meta.dirname, "../../src/theme/styles/tokens.css"),
      "utf8",
    );
    const [, day, night] = /--color-card: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    const page = readPage("/");
    expect(page).toContain(`content="${day}" media="(prefers-color-scheme: light)"`);
    expect(page).toContain(`content="${night}" media="(prefers-color-scheme: dark)"`);
  });
});
