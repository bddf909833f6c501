import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { MatrixData } from "../../src/pages/matrix-data.ts";
import { english } from "../support/locales.ts";
import { narrStandard } from "../support/narr-standard.ts";
import { openOwnPage, openSampleSite } from "../support/open-site.ts";

const sample = openSampleSite();

async function openMatrix(options?: BrowserContextOptions): Promise<Page> {
  const page = await openOwnPage(sample, options);
  await page.goto(`${sample.site.origin}/certification/`);
  return page;
}

const { filter } = english.words.certification;
const rows = "tr[data-status]:visible";

describe("the certification page", () => {
  it("shows every rule and no filter without JavaScript", async () => {
    const page = await openMatrix({ javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(narrStandard.rules.length);
    expect(await page.locator("[data-matrix-filter]").isVisible()).toBe(false);
  });

  it("shows only the rules asked for, and says how many they are", async () => {
    const page = await openMatrix();
    const data: MatrixData = await (await fetch(`${sample.site.origin}/certification.json`)).json();
    await page.getByLabel(filter.show).selectOption("setAside");
    const setAside = data.rules.filter(({ status }) => status === "set-aside");
    expect(await page.locator(rows).count()).toBe(setAside.length);
    expect(setAside.map(({ id }) => id)).toContain("1.D.10.b");
    await page.getByLabel(filter.words).fill("1.D.10.b");
    expect(await page.locator(rows).count()).toBe(1);
    expect(await page.locator("[data-matrix-count]").textContent()).toBe(
      english.fill(filter.script.shown, { count: 1 }),
    );
  });

  it("fits a screen of 320 pixels", async () => {
    const page = await openMatrix({ viewport: { width: 320, height: 700 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
