import { brotliCompressSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";

const addresses = listAddresses(inject("sampleOutput"));
const publicAddresses = addresses.filter((address) => !address.startsWith("/residents/"));

const sample = openSampleSite();

const schemes = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colors", media: { colorScheme: "light", forcedColors: "active" } },
] as const;
const widths = [320, 768, 1280] as const;

/** What can change with the width; every other rule is checked once for each page. */
const rulesOfTheWidth = ["color-contrast", "target-size", "scrollable-region-focusable"];
/** What can change with the scheme as well: nothing moves or grows with it. */
const rulesOfTheScheme = ["color-contrast"];

/** How many pixels of a page stand beside the screen. */
function measureSideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe("every page, in every color scheme and width", () => {
  const shown = openSharedPage(sample, { bypassCSP: true });

  it.each(addresses)("%s can be read and pressed, and never scrolls sideways", async (address) => {
    const page = await shown.goTo(address);
    const faults: string[] = [];
    for (const { name, media } of schemes) {
      await page.emulateMedia(media);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const sideways = await measureSideways(page);
        if (sideways > 0) faults.push(`${name} ${width}: ${sideways} px too wide`);
        const rules = name === "light" ? rulesOfTheWidth : rulesOfTheScheme;
        const found = await findAxeFaults(page, { rules });
        faults.push(...found.map((fault) => `${name} ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("a zoom of 400 %", () => {
  // 1280 CSS pixels at a zoom of 400 % are 320 of them, each four device pixels wide.
  const zoomed = openSharedPage(sample, {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });

  it.each(addresses)("never makes %s scroll sideways", async (address) => {
    expect(await measureSideways(await zoomed.goTo(address))).toBeLessThanOrEqual(0);
  });
});

describe("text that markdown takes for code, as four spaces or a tab make it", () => {
  const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });

  it.each(["long ", "long"])("is no wider than a phone: “%s” many times", async (words) => {
    const page = await phone.goTo("/policies/grievance-policy/");
    await page.evaluate((text) => {
      const code = document.createElement("code");
      code.textContent = text;
      const block = document.createElement("pre");
      block.append(code);
      document.querySelector("main h2")?.after(block);
    }, words.repeat(60));
    expect(await page.locator("pre").count()).toBe(1);
    expect(await measureSideways(page)).toBeLessThanOrEqual(0);
  });
});

describe("letters twice as large", () => {
  const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  });

  it.each(addresses)("fit %s on a phone", async (address) => {
    const page = await phone.goTo(address);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
    expect(await measureSideways(page)).toBeLessThanOrEqual(0);
  });
});

describe("a neighbor on an old phone without scripts", () => {
  it.each(["/", "/neighbors/"])(
    "sees on the first screen of %s whom to reach and when",
    async (address) => {
      const page = await openOwnPage(sample, {
        javaScriptEnabled: false,
        viewport: { width: 360, height: 640 },
      });
      await page.goto(`${sample.site.origin}${address}`);
      const wanted = [
        page.getByText("Rosa", { exact: true }).first(),
        page.getByRole("link", { name: /^Call \(480\) 555-0142/ }).first(),
        page.getByRole("link", { name: /^Text/ }).first(),
        page.getByText(/within 24 hours/).first(),
      ];
      for (const element of wanted) {
        const box = await element.boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      }
    },
  );
});

describe("with a keyboard", () => {
  const shown = openSharedPage(sample);

  it.each(publicAddresses)(
    "%s leads to the manager's phone in three tabs or fewer",
    async (address) => {
      const page = await shown.goTo(address);
      const reached: string[] = [];
      for (let tab = 0; tab < 3; tab += 1) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute("href") ?? ""));
      }
      expect(reached).toContain("tel:+14805550142");
    },
  );
});

/** In bytes. The matrix of all 105 rules is one page, and is let be larger. */
const budget = { page: 14_000, matrix: 18_000 };

describe("the first view of a public page", () => {
  it.each(publicAddresses)(
    "%s is light, comes from one place, and needs no script",
    async (address) => {
      const page = await openOwnPage(sample);
      const fetched: Response[] = [];
      page.on("response", (response) => fetched.push(response));
      await page.goto(`${sample.site.origin}${address}`, { waitUntil: "load" });
      const sizes = await Promise.all(
        fetched
          .filter((response) => /^(?:document|stylesheet)$/.test(response.request().resourceType()))
          .map(async (response) => brotliCompressSync(await response.body()).length),
      );
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(weight).toBeLessThanOrEqual(
        address === "/certification/" ? budget.matrix : budget.page,
      );
      expect(fetched.length).toBeLessThanOrEqual(3);
      const addressesAsked = fetched.map((response) => response.url());
      expect(addressesAsked.filter((url) => !url.startsWith(sample.site.origin))).toEqual([]);
    },
  );
});
