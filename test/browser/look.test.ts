import { brotliCompressSync } from "node:zlib";
import type { CDPSession, Page, Response } from "playwright-core";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { findContrastFaults } from "../support/find-contrast-faults.ts";
import { openSampleSite, openSharedPage, withoutDrawing } from "../support/open-site.ts";

const addresses = listAddresses(inject("sampleOutput"));
/** What is looked at here is how pages are laid out, and in which colors. */
const sample = openSampleSite(withoutDrawing);

const schemes = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colors", media: { colorScheme: "light", forcedColors: "active" } },
] as const;
const widths = [320, 768, 1280, 1440] as const;

/** What can change with the width beside contrast; every other rule is checked once for each page. */
const rulesOfTheWidth = ["target-size", "scrollable-region-focusable"];
/** The looks of letters that stood out well, by scheme. */
const looks = {
  light: new Set<string>(),
  dark: new Set<string>(),
  "forced colors": new Set<string>(),
};

/** How many pixels of a page stand beside the screen. */
function measureSideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What of the header is wider than its place, and so cut off or under something else. */
function listCutWords(page: Page): Promise<readonly string[]> {
  return page
    .locator(".site-name, .menu-button, .reach__ways .button")
    .evaluateAll((places) =>
      places
        .filter((place) => place.scrollWidth > place.clientWidth)
        .map((place) => place.textContent.trim()),
    );
}

/** In bytes. The matrix of all 105 rules is one page, and is let be larger. */
const budget = { page: 14_000, matrix: 18_000 };

/** What came since the last address was asked for. */
interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Where it went for something, the page itself included. */
  readonly requests: readonly string[];
  readonly responses: readonly Response[];
  /** The policy that each document came with. */
  readonly policies: readonly (string | undefined)[];
  /** What the browser's console said. */
  readonly messages: readonly string[];
}

let last: Pick<Visit, "session"> & {
  requests: string[];
  responses: Response[];
  messages: string[];
};

/** As people have it, under the site's own policy, and with nothing kept from the page before. */
const own = openSharedPage(sample, {}, async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const heard: typeof last = { session, requests: [], responses: [], messages: [] };
  last = heard;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) {
      heard.requests = [];
      heard.responses = [];
      heard.messages = [];
    }
    heard.requests.push(request.url());
  });
  page.on("response", (response) => heard.responses.push(response));
  page.on("console", (message) => heard.messages.push(message.text()));
  page.on("pageerror", (error) => heard.messages.push(error.message));
});

/** A screen in CSS pixels, and how many pixels of its own each of them is wide. */
interface Screen {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
}

/** As every page comes. */
const usualScreen: Screen = { width: 1280, height: 720 };

let shownOn: Screen = usualScreen;

/**
 * Gives the page that screen at once, where it has another: to have the whole window take a size takes three
 * times as long, and to lay a page out takes longer than to look at it.
 */
async function lookAt(session: CDPSession, screen: Screen): Promise<void> {
  if (JSON.stringify(screen) === JSON.stringify(shownOn)) return;
  const whole = { deviceScaleFactor: 1, mobile: false, ...screen };
  await session.send("Emulation.setDeviceMetricsOverride", whole);
  shownOn = screen;
}

async function visit(address: string, screen: Screen = usualScreen): Promise<Visit> {
  await lookAt(last.session, screen);
  const page = await own.stayAt(address);
  const { session, requests, responses, messages } = last;
  const policies = responses
    .filter((response) => response.request().isNavigationRequest())
    .map((response) => response.headers()["content-security-policy"]);
  return { page, session, requests, responses, policies, messages };
}

/** What of a page was weighed already: most pages have the same style sheet. */
const weights = new Map<string, number>();

async function weigh(response: Response): Promise<number> {
  const url = response.url();
  const weight = weights.get(url) ?? brotliCompressSync(await response.body()).length;
  weights.set(url, weight);
  return weight;
}

/** How far below the top of the page its own heading begins, in CSS pixels. */
function findHeading(page: Page): Promise<number> {
  return page
    .locator("h1")
    .first()
    .evaluate((heading) => heading.getBoundingClientRect().top + window.scrollY);
}

/** Looks at what can differ from what the page showed in another scheme or width. */
async function findFaultsOf(
  page: Page,
  scheme: (typeof schemes)[number]["name"],
  width: (typeof widths)[number],
): Promise<readonly string[]> {
  if (scheme !== "light") return width === 1280 ? findContrastFaults(page, looks[scheme]) : [];
  if (width === 1280) return findAxeFaults(page);
  const faults = await findAxeFaults(page, { rules: rulesOfTheWidth });
  // Nothing is styled anew between the two widest, which a test of the style sheets holds.
  if (width === 1440) return faults;
  return [...faults, ...(await findContrastFaults(page, looks.light))];
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
          .map(weigh),
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
    // 1280 CSS pixels at a zoom of 400 % are 320 of them, each four device pixels wide.
    const { page } = await visit(address, { width: 320, height: 256, deviceScaleFactor: 4 });
    const seen = await page.evaluate(() => [window.innerWidth, window.devicePixelRatio]);
    expect(seen).toEqual([320, 4]);
    expect(await findHeading(page)).toBeLessThan(256);
    expect(await measureSideways(page)).toBeLessThanOrEqual(0);
  });

  it("begins in the upper third of a phone's screen, below whom to call", async () => {
    const { page } = await visit(address, { width: 360, height: 640 });
    expect(await findHeading(page)).toBeLessThanOrEqual(200);
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
    expect(await listCutWords(page)).toEqual([]);
  });

  it("can be read and pressed in every color scheme and width, and never scrolls sideways", async () => {
    const { page, session } = await visit(address, { width: widths[0], height: 800 });
    // What the keyboard stood at would look as it does to nobody who only reads.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    onTestFinished(() => page.emulateMedia(schemes[0].media));
    const faults: string[] = [];
    for (const [index, width] of widths.entries()) {
      await lookAt(session, { width, height: 800 });
      // Dark colors take no room, as a test of the style sheets holds.
      const shown = schemes.filter(({ name }) => name !== "dark" || width === 1280);
      // To and fro, so that the next width begins with the scheme that is there.
      for (const { name, media } of index % 2 === 0 ? shown : shown.toReversed()) {
        await page.emulateMedia(media);
        const sideways = await measureSideways(page);
        if (sideways > 0) faults.push(`${name} ${width}: ${sideways} px too wide`);
        const found = await findFaultsOf(page, name, width);
        faults.push(...found.map((fault) => `${name} ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    // What moves stands where it began as long as nothing is drawn, and was looked at halfway.
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it("asks no other server for anything, however it was looked at", async () => {
    const { requests } = await visit(address, shownOn);
    expect(requests).not.toEqual([]);
    expect(requests.filter((url) => !url.startsWith(sample.site.origin))).toEqual([]);
  });
});

describe("a number at the end of a sentence", () => {
  const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });

  it("keeps the full stop behind it, wherever the line ends", async () => {
    const page = await phone.goTo("/policies/good-neighbor-policy/");
    const number = page.locator("main p > [href^='tel:']", { hasText: "555-0163" }).first();
    const apart = await number.evaluate((link) => {
      const stop = document.createRange();
      const behind = link.nextSibling;
      if (behind === null || !behind.textContent?.startsWith(".")) return undefined;
      stop.setStart(behind, 0);
      stop.setEnd(behind, 1);
      const row = link.parentElement;
      // Each width of the line in turn, so that one of them ends right behind the number.
      return Array.from({ length: 60 }, (_, index) => 320 - 2 * index).filter((width) => {
        if (row !== null) row.style.inlineSize = `${width}px`;
        return stop.getBoundingClientRect().top > link.getBoundingClientRect().bottom - 4;
      });
    });
    expect(apart).toEqual([]);
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
