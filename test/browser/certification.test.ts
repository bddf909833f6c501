import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { MatrixData } from "../../src/pages/matrix-data.ts";
import { english } from "../support/locales.ts";
import { narrStandard } from "../support/narr-standard.ts";
import { openOwnPage, openSampleSite } from "../support/open-site.ts";

const sample = openSampleSite();

async function openMatrix(options?: BrowserContextOptions, anchor = ""): Promise<Page> {
  const page = await openOwnPage(sample, options);
  await page.goto(`${sample.site.origin}/certification/${anchor}`);
  return page;
}

async function readData(): Promise<MatrixData> {
  return (await fetch(`${sample.site.origin}/certification.json`)).json();
}

const { filter, sure } = english.words.certification;
const rows = "tr[data-status]:visible";
const countOfAll = "caption [data-matrix-count]";

const shown = (count: number, all: number) => english.fill(filter.script.shown, { count, all });

describe("the certification page", () => {
  it("shows every rule and no filter without JavaScript, and opens each", async () => {
    const page = await openMatrix({ javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(narrStandard.rules.length);
    expect(await page.locator("[data-matrix-filter]").isVisible()).toBe(false);
    const row = page.locator("#rule-1-c-7-d");
    const evidence = row.locator("a[href*='length-of-stay']");
    expect(await evidence.isVisible()).toBe(false);
    await row.locator("summary").click();
    expect(await evidence.isVisible()).toBe(true);
  });

  it("shows only the rules asked for, and every heading says how many they are", async () => {
    const page = await openMatrix();
    const data = await readData();
    const all = narrStandard.rules.length;
    expect(await page.locator(countOfAll).textContent()).toBe(
      english.fill(english.words.certification.allRules, { count: all }),
    );
    await page.getByLabel(filter.show).selectOption("setAside");
    const setAside = data.rules.filter(({ status }) => status === "set-aside");
    expect(await page.locator(rows).count()).toBe(setAside.length);
    expect(setAside.map(({ id }) => id)).toContain("1.D.10.b");
    await page.getByLabel(filter.words).fill("1.D.10.b");
    expect(await page.locator(rows).count()).toBe(1);
    expect(await page.locator(countOfAll).textContent()).toBe(shown(1, all));
    const parts = await page.locator("tbody:visible [data-matrix-count]").allTextContents();
    const ofPart = data.rules.filter(({ domain }) => domain === "1");
    expect(parts).toEqual([shown(1, ofPart.length)]);
  });

  it("says behind each choice how many rules it leaves, whatever else is chosen", async () => {
    const page = await openMatrix();
    const data = await readData();
    const own = data.rules.filter(({ id }) => narrStandard.rules.some((rule) => rule.id === id));
    const isOpen = ({ status }: (typeof own)[number]) => ["not-yet", "in-part"].includes(status);
    const gaps = page.getByLabel(filter.show).locator("option", { hasText: filter.gaps });
    expect(await gaps.textContent()).toBe(`${filter.gaps} (${own.filter(isOpen).length})`);
    await page.getByLabel(filter.words).fill("2.E.14.b");
    expect(await gaps.textContent()).toBe(`${filter.gaps} (1)`);
    await page.getByLabel(filter.words).fill("");
    await page.getByLabel(filter.asked).selectOption(english.words.certification.asked.required);
    const required = own.filter(({ levels }) => levels.II?.asks === "required");
    expect(await page.locator(rows).count()).toBe(required.length);
  });

  it("shows what changed since a day: the rules whose evidence did, and the changes", async () => {
    const page = await openMatrix();
    const days = await page.locator("div[data-changed]").count();
    await page.getByLabel(filter.changed).selectOption("2026-09-01");
    expect(await page.locator("div[data-changed]:visible").count()).toBeLessThan(days);
    const left = await page.locator(rows).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(narrStandard.rules.length);
    const dates = await page.locator(`${rows} >> td:nth-child(5)`).allTextContents();
    expect(dates.filter((day) => Date.parse(day) < Date.parse("2026-09-01"))).toEqual([]);
    expect(dates).toContain("September 1, 2026");
  });

  it("opens the rule that an address names, also one that was filtered out", async () => {
    const page = await openMatrix({}, "#rule-1-c-7-d");
    const row = page.locator("#rule-1-c-7-d");
    expect(await row.locator("details").getAttribute("open")).not.toBeNull();
    await page.getByLabel(filter.words).fill("no such words");
    expect(await row.isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = "#rule-1-a-1-a";
    });
    await expect.poll(() => page.locator("#rule-1-a-1-a details[open]").isVisible()).toBe(true);
  });

  it("opens all and closes all", async () => {
    const page = await openMatrix();
    await page.getByRole("button", { name: filter.script.openAll }).click();
    expect(await page.locator("details[open]").count()).toBe(narrStandard.rules.length);
    await page.getByRole("button", { name: filter.script.closeAll }).click();
    expect(await page.locator("details[open]").count()).toBe(0);
  });

  it("says once to confirm what is unsure, where every mark of it leads", async () => {
    const page = await openMatrix();
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text.split(sure.lead)).toHaveLength(2);
    expect(text.match(/confirm it with your affiliate/g)).toHaveLength(1);
    expect(text).not.toMatch(/as far as we heard|confirm with your affiliate/);
    const marks = page.locator('a[href="#--sure"]');
    const meant = await page.locator("#--sure ~ dl dt").allTextContents();
    expect(await marks.count()).toBeGreaterThan(30);
    expect(new Set(await marks.allTextContents())).toEqual(new Set(meant));
  });

  it("fits a screen of 320 pixels, and 25 screens of a phone", async () => {
    const page = await openMatrix({ viewport: { width: 320, height: 700 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 360, height: 640 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 640).toBeLessThan(25);
  });

  it("opens every rule for a print, and leaves open behind it what a reviewer had opened", async () => {
    const page = await openMatrix();
    await page.locator("#rule-1-c-7-d summary").click();
    const open = page.locator("tr[data-status] details[open]");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await open.count()).toBe(narrStandard.rules.length);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await open.count()).toBe(1);
    expect(await page.locator("#rule-1-c-7-d details[open]").count()).toBe(1);
  });

  it("prints every rule, open, in one table", async () => {
    const page = await openMatrix();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".matrix").count()).toBe(1);
    const asks = page.locator("tr[data-status] details p:first-child");
    expect(await asks.count()).toBe(narrStandard.rules.length);
    for (const place of [0, 50, 104]) expect(await asks.nth(place).isVisible()).toBe(true);
  });
});
