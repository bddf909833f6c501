import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/open-browser.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(inject("sampleOutput"))]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function search(
  context: BrowserContext,
  address: string,
  words: string,
): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${address}`);
  await page.getByRole("searchbox").fill(words);
  await page
    .locator("[data-search-status]")
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
  const links = await page.locator("[data-search-results] a").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  await page.close();
  return addresses.flatMap((found) => (found === null ? [] : [found]));
}

describe("searching", () => {
  it("leads a neighbor to the section on parking", async () => {
    const context = await browser.newContext();
    const found = await search(context, "/search/", "parking");
    await context.close();
    expect(found[0]).toMatch(/^\/policies\/good-neighbor-policy\/#/);
  });

  it("leads a resident to what only residents read, and to what everyone reads", async () => {
    const context = await browser.newContext();
    const own = await search(context, "/residents/search/", "guests");
    const everyone = await search(context, "/residents/search/", "grievance");
    await context.close();
    expect(own.some((address) => address.startsWith("/residents/packet/#"))).toBe(true);
    expect(everyone.some((address) => address.startsWith("/policies/"))).toBe(true);
    expect([...own, ...everyone].some((address) => address.includes("/residents/residents/"))).toBe(
      false,
    );
  });

  it("finds nothing of the residents' in the public index", async () => {
    const context = await browser.newContext();
    const found = await search(context, "/search/", "curfew");
    await context.close();
    expect(found.filter((address) => address.startsWith("/residents/"))).toEqual([]);
  });

  it("leaves every section in a list from A to Z when there is no script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/`);
    const entries = page.locator("main li a");
    const isFormShown = await page.getByRole("searchbox").isVisible();
    const count = await entries.count();
    await entries.first().click();
    const target = new URL(page.url());
    const isTargetThere = await page.locator(target.hash).count();
    await context.close();
    expect(isFormShown).toBe(false);
    expect(count).toBeGreaterThan(20);
    expect(isTargetThere).toBe(1);
  });
});
