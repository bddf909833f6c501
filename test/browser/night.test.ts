import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import { renderSite } from "../../src/build/eleventy/render-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { homeYaml, writeHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { openOwnPage, openSampleSite } from "../support/open-site.ts";
import { countPages } from "../support/read-pdf.ts";

const { contact } = english.words;
const sample = openSampleSite();
const phone = { viewport: { width: 360, height: 640 } };

/** The manager answers from 8 am to 10 pm, and Lee, who stands in, at hours that nobody told. */
const night = "night:\n  name: Kim\n  role: Night lead\n  phone: 602-555-0136\n";

let served: ServedSite;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-night-"));
  const folders = { public: join(folder, "_site"), residents: join(folder, "_residents") };
  const content = join(folder, "home");
  await Promise.all([mkdir(folders.public), mkdir(folders.residents), mkdir(content)]);
  await writeHome(content, { "_data/home.yaml": `${homeYaml}${night}` });
  await renderSite(await readIdentifiedHome(content), { folders });
  served = await serveSite(folder);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

async function openAt(moment: string, address = "/"): Promise<Page> {
  const page = await openOwnPage(sample, phone);
  await page.clock.install({ time: new Date(moment) });
  await page.goto(`${served.origin}${address}`);
  return page;
}

/** Whom the header names, the one that it puts forward first. */
async function listCallers(page: Page): Promise<readonly string[]> {
  const ways = page.locator(".reach li:visible a");
  return ways.locator("span:first-child").allInnerTexts();
}

describe("whoever answers at night alone", () => {
  /** Noon, eleven at night and three in the morning in Arizona. */
  it.each([
    ["2026-11-20T19:00:00Z", "Dana", ["Dana", "Lee"]],
    ["2026-11-21T06:00:00Z", "Kim", ["Kim", "Lee"]],
    ["2026-11-21T10:00:00Z", "Kim", ["Kim", "Lee"]],
  ])("stands in the manager's place at night: at %s it is %s", async (moment, name, whom) => {
    const page = await openAt(moment);
    const forward = page.locator(".reach a.button:not(.button--quiet):visible");
    await expect.poll(() => forward.allInnerTexts()).toEqual([expect.stringContaining(name)]);
    expect(await forward.innerText()).toContain(contact.answersNow);
    const said = whom.map((one) => english.fill(contact.callWhom, { whom: one }));
    expect(await listCallers(page)).toEqual(said);
    const heading = await page.locator("h1").boundingBox();
    expect(heading?.y).toBeLessThanOrEqual(200);
  });

  it("stands beside the manager, with when that is, where no script runs, and whoever stands in where there is room", async () => {
    const page = await openOwnPage(sample, { ...phone, javaScriptEnabled: false });
    await page.goto(`${served.origin}/`);
    const said = ["Dana", "Kim", "Lee"].map((whom) => english.fill(contact.callWhom, { whom }));
    expect(await listCallers(page)).toEqual(said.slice(0, 2));
    expect(await page.locator(".contact-card").first().innerText()).toContain("Lee");
    expect(await page.locator(".reach").innerText()).toContain(contact.atNight);
    const heading = await page.locator("h1").boundingBox();
    expect(heading?.y).toBeLessThanOrEqual(200);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await listCallers(page)).toEqual(said);
    await page.setViewportSize(phone.viewport);
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(right).toBeLessThanOrEqual(360);
  });

  it.each([
    ["/", ".contact-card"],
    ["/neighbors/", ".contact-card"],
    ["/neighbors/flyer/", ".flyer"],
    ["/residents/", ".tonight"],
    ["/residents/first-evening/", "main"],
    ["/residents/posters/manager/", ".poster"],
  ])("is named on %s", async (address, place) => {
    const page = await openAt("2026-11-20T19:00:00Z", address);
    const text = await page.locator(place).first().innerText();
    expect(text).toMatch(/At night:?\s+Kim/);
    expect(text).toContain("(602) 555-0136");
  });

  it.each(["Letter", "A4"] as const)("leaves the flyer on one sheet of %s", async (format) => {
    const page = await openAt("2026-11-20T19:00:00Z", "/neighbors/flyer/");
    expect(await countPages(await page.pdf({ format, preferCSSPageSize: true }))).toBe(1);
  });
});

it("without that fact, the header has two ways, and no page speaks of the night", async () => {
  const page = await openOwnPage(sample, phone);
  await page.goto(`${sample.site.origin}/`);
  expect(await page.locator(".reach li").count()).toBe(2);
  expect(await page.locator(".reach__night").count()).toBe(0);
  expect(await page.locator("main").innerText()).not.toContain(contact.atNight);
});
