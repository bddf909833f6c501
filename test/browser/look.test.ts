import { brotliCompressSync } from "node:zlib";
import type { CDPSession, Page, Response, ViewportSize } from "playwright-core";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { type AxeOptions, bringAxe, findAxeFaults } from "../support/find-axe-faults.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";

const addresses = listAddresses(inject("sampleOutput"));
const sample = openSampleSite();

const schemes = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colors", media: { colorScheme: "light", forcedColors: "active" } },
] as const;
const widths = [320, 768, 1280] as const;

/** What can change with the width; every other rule is checked once for each page. */
const rulesOfTheWidth = ["color-contrast", "target-size", "scrollable-region-focusable"];
/**
 * What can change with the scheme as well. No color changes with the width, as a test of the style sheets
 * holds, so that one width tells of all.
 */
const rulesOfTheScheme = ["color-contrast"];

/** How many pixels of a page stand beside the screen. */
function measureSideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** In bytes. The matrix of all 105 rules is one page, and is let be larger. */
const budget = { page: 14_000, matrix: 18_000 };

/** How a page looks to most people. Every rule is held against it; the other settings may break fewer. */
const usual = { scheme: "light", width: 1280 } as const;

/** What came since the last address was asked for. */
interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly responses: readonly Response[];
  /** The policy that each document came with. */
  readonly policies: readonly (string | undefined)[];
  /** What the browser's console said. */
  readonly messages: readonly string[];
}

let last: { session: CDPSession; responses: Response[]; messages: string[] };

/** As people have it, under the site's own policy, and with nothing kept from the page before. */
const own = openSharedPage(sample, {}, async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const heard = { session, responses: [] as Response[], messages: [] as string[] };
  last = heard;
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) return;
    heard.responses = [];
    heard.messages = [];
  });
  page.on("response", (response) => heard.responses.push(response));
  page.on("console", (message) => heard.messages.push(message.text()));
  page.on("pageerror", (error) => heard.messages.push(error.message));
});

async function visit(address: string, screen?: ViewportSize): Promise<Visit> {
  const page = await own.stayAt(address, screen);
  const { session, responses, messages } = last;
  const policies = responses
    .filter((response) => response.request().isNavigationRequest())
    .map((response) => response.headers()["content-security-policy"]);
  return { page, session, responses, policies, messages };
}

/** Since the last address was asked for. */
const foreignRequests: string[] = [];
/** For axe, which is put into the page from outside: the page's own policy would refuse it. */
const shown = openSharedPage(sample, { bypassCSP: true }, async (page) => {
  await bringAxe(page);
  page.on("request", (request) => {
    if (request.isNavigationRequest()) foreignRequests.length = 0;
    if (!request.url().startsWith(sample.site.origin)) foreignRequests.push(request.url());
  });
});

/** Undefined where nothing can differ from what another setting shows. */
function listRules(
  scheme: (typeof schemes)[number]["name"],
  width: number,
): AxeOptions | undefined {
  if (scheme === usual.scheme) return width === usual.width ? {} : { rules: rulesOfTheWidth };
  return width === usual.width ? { rules: rulesOfTheScheme } : undefined;
}

/**
 * One visit to each page, and every look at it: to load a page takes longer than to look at it. What is
 * measured as the page comes is first, and what changes its size or its letters follows.
 */
describe.each(addresses)("%s", (address) => {
  const isPublic = !address.startsWith("/residents/");

  it("keeps the content security policy", async () => {
    const { policies, messages } = await visit(address);
    expect(policies).toEqual([expect.stringContaining("default-src 'none'")]);
    expect(messages).toEqual([]);
  });

  if (isPublic) {
    it("is light at first view, comes from one place, and needs no script", async () => {
      const { responses } = await visit(address);
      const sizes = await Promise.all(
        responses
          .filter((response) => /^(?:document|stylesheet)$/.test(response.request().resourceType()))
          .map(async (response) => brotliCompressSync(await response.body()).length),
      );
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(
        address === "/certification/" ? budget.matrix : budget.page,
      );
      expect(responses.length).toBeLessThanOrEqual(3);
      const asked = responses.map((response) => response.url());
      expect(asked.filter((url) => !url.startsWith(sample.site.origin))).toEqual([]);
    });

    it("leads with a keyboard to the manager's phone in three tabs or fewer", async () => {
      const { page } = await visit(address);
      const reached: string[] = [];
      for (let tab = 0; tab < 3; tab += 1) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute("href") ?? ""));
      }
      expect(reached).toContain("tel:+14805550142");
    });
  }

  it("never scrolls sideways at a zoom of 400 %", async () => {
    const { page, session } = await visit(address);
    // 1280 CSS pixels at a zoom of 400 % are 320 of them, each four device pixels wide.
    const screen = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
    await session.send("Emulation.setDeviceMetricsOverride", screen);
    onTestFinished(async () => {
      await session.send("Emulation.clearDeviceMetricsOverride");
    });
    const seen = await page.evaluate(() => [window.innerWidth, window.devicePixelRatio]);
    expect(seen).toEqual([320, 4]);
    expect(await measureSideways(page)).toBeLessThanOrEqual(0);
  });

  it("fits a phone with letters twice as large", async () => {
    const { page, session } = await visit(address, { width: 360, height: 640 });
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    onTestFinished(async () => {
      await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    });
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
    expect(await measureSideways(page)).toBeLessThanOrEqual(0);
  });

  it("asks no other server for anything", async () => {
    await shown.stayAt(address);
    expect(foreignRequests).toEqual([]);
  });

  it("can be read and pressed in every color scheme and width, and never scrolls sideways", async () => {
    const page = await shown.stayAt(address);
    const faults: string[] = [];
    for (const { name, media } of schemes) {
      await page.emulateMedia(media);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const sideways = await measureSideways(page);
        if (sideways > 0) faults.push(`${name} ${width}: ${sideways} px too wide`);
        const rules = listRules(name, width);
        if (rules === undefined) continue;
        const found = await findAxeFaults(page, rules);
        faults.push(...found.map((fault) => `${name} ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
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
