import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import { renderSite } from "../../src/build/eleventy/render-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { composeFixture } from "../support/composed-homes.ts";
import { writeHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";
import { printPage } from "../support/print-page.ts";

const sample = openSampleSite();

/** Facts of a home as setup takes them, each about as long as people write it. */
const longFacts: readonly (readonly [RegExp, string])[] = [
  [/^name: .*/m, "name: St. Bartholomew Riverside Recovery Residence"],
  [/^ {2}name: Celeste$/m, "  name: Maria Magdalena Vandenberghe-Li"],
  [/^ {2}role: Residence manager$/m, "  role: Residence-Coordinator Program-Administrator"],
  [/^ {2}phone: 978-555-0251$/m, "  phone: 978-555-0251 ext. 2217"],
  [/^ {2}email: .*/m, "  email: residence.coordinator@saint-bartholomew.recovery-home.test"],
  [
    /^ {2}hours: Day and night$/m,
    "  hours: Monday to Friday, 8:30 am to 12:30 pm and 1:30 pm to 5:30 pm",
  ],
  [/^ {2}start: 10 pm$/m, "  start: 10:30 pm"],
  [/^ {2}end: 6 am$/m, "  end: 6:30 am"],
];

let folder: string;
let served: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-long-"));
  const folders = { public: join(folder, "_site"), residents: join(folder, "_residents") };
  const content = join(folder, "home");
  await Promise.all([mkdir(folders.public), mkdir(folders.residents), mkdir(content)]);
  const { "_data/home.yaml": facts = "", ...texts } = composeFixture("level-4-massachusetts");
  const told = longFacts.reduce((text, [written, long]) => {
    if (!written.test(text)) throw new Error(`The home says nothing like ${written}.`);
    return text.replace(written, long);
  }, facts);
  await writeHome(content, { ...texts, "_data/home.yaml": told });
  await renderSite(await readIdentifiedHome(content), { folders });
  served = await serveSite(folder);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** What of the header lies on something else of it. */
function findOverlaps(page: Page): Promise<readonly string[]> {
  return page
    .locator(
      ".site-name a, .reach .button, .search-link, .menu-button, .menu:not(:popover-open) li a",
    )
    .evaluateAll((all) => {
      const shown = all.filter((one) => one.checkVisibility());
      return shown.flatMap((one, index) =>
        shown.slice(index + 1).flatMap((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const isBeside =
            a.right <= b.left + 1 ||
            b.right <= a.left + 1 ||
            a.bottom <= b.top + 1 ||
            b.bottom <= a.top + 1;
          return isBeside ? [] : [`${one.textContent.trim()} / ${other.textContent.trim()}`];
        }),
      );
    });
}

describe.each(["/", "/neighbors/contact/", "/residents/"])("long facts on %s", (address) => {
  it.each([320, 360, 768, 1152, 1440])(
    "leave each part of the header its place on %i pixels",
    async (width) => {
      const page = await openOwnPage(sample, { viewport: { width, height: 800 } });
      await page.goto(`${served.origin}${address}`);
      const [sideways, outside] = await page.evaluate(() => [
        document.documentElement.scrollWidth - window.innerWidth,
        [...document.querySelectorAll(".reach .button, .site-name")]
          .filter((one) => one.scrollWidth > one.clientWidth + 4)
          .map((one) => one.textContent.trim()),
      ]);
      expect(sideways).toBe(0);
      expect(outside).toEqual([]);
      expect(await findOverlaps(page)).toEqual([]);
      const pages = page.locator(".menu__pages > li:visible");
      const tops = await pages.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      expect(new Set(tops).size).toBeLessThanOrEqual(1);
    },
  );
});

it("what a way in the card is stands beside the first line of it", async () => {
  const page = await openOwnPage(sample, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.origin}/neighbors/`);
  const row = page
    .locator(".contact-card__ways > div")
    .filter({ has: page.locator("[href^='mailto:']") });
  const [label, lines] = await row.evaluate((one) => [
    one.querySelector("dt")?.getBoundingClientRect().top ?? 0,
    [...(one.querySelector("a")?.getClientRects() ?? [])].map(({ top, bottom }) => [top, bottom]),
  ]);
  expect(lines.length).toBeGreaterThan(1);
  expect(label).toBeLessThan(lines[0]?.[1] ?? 0);
  expect(label + 8).toBeLessThan(lines[1]?.[0] ?? 0);
});

it("the longest date stands beside its name on a phone", async () => {
  const page = await openOwnPage(sample, { viewport: { width: 360, height: 640 } });
  await page.goto(`${served.origin}/policies/good-neighbor-policy/`);
  const days = page.locator(".document-facts time");
  expect(await days.first().innerText()).toMatch(/^November \d\d, \d{4}$/);
  const lines = await days.evaluateAll((all) => all.map((day) => day.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
});

it("the words below the flyer on a screen have their distance", async () => {
  const page = await openOwnPage(sample, { viewport: { width: 360, height: 640 } });
  await page.goto(`${served.origin}/neighbors/flyer/`);
  const gap = await page.locator(".flyer").evaluate((flyer) => {
    const below = flyer.nextElementSibling?.getBoundingClientRect().top ?? 0;
    return below - flyer.getBoundingClientRect().bottom;
  });
  expect(gap).toBeGreaterThan(12);
});

describe.each(["Letter", "A4"] as const)("long facts on %s", (format) => {
  it.each([
    ["emergencies", 0],
    ["quiet-hours", 0],
    ["manager", 1],
  ])("leave each sheet of %s one sheet of paper", async (id, only) => {
    const address = `${served.origin}/residents/posters/${id}/`;
    const { pages, text } = await printPage(sample.browser, address, format);
    const [, said = String(only)] = /Sheet\s+1\s+of\s+(\d+)/.exec(text.join("\n")) ?? [];
    expect(pages).toBe(Number(said));
    for (const sheet of text) expect(sheet).toContain("(978) 555-0251 ext. 2217");
  });

  it("are on the flyer's one sheet, in letters as large as the rest", async () => {
    const page = await openOwnPage(sample, { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: "print" });
    await page.goto(`${served.origin}/neighbors/flyer/`);
    const wide = await page
      .locator(".flyer")
      .evaluate((flyer) => flyer.scrollWidth - flyer.clientWidth);
    expect(wide).toBe(0);
    const { pages } = await printPage(sample.browser, page.url(), format);
    expect(pages).toBe(1);
  });
});

describe("on a phone", () => {
  const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });

  it("a way that would stand alone in a row of two takes all of it", async () => {
    const page = await phone.goTo("/residents/first-evening/");
    const rows = await page.locator(".tiles").evaluate((list) => {
      const last = list.lastElementChild;
      if (list.children.length % 2 === 0) last?.remove();
      const end = list.lastElementChild?.getBoundingClientRect().width ?? 0;
      return list.getBoundingClientRect().width - end;
    });
    expect(rows).toBeLessThan(1);
  });

  it("what stands below whom to call keeps one line, as long as it is a few words", async () => {
    const page = await phone.goTo("/");
    const lines = await page
      .locator(".reach__when")
      .first()
      .evaluate((when, words) => {
        when.textContent = words;
        const shown = document.createRange();
        shown.selectNodeContents(when);
        return shown.getClientRects().length;
      }, english.words.contact.byDayAndNight);
    expect(lines).toBe(1);
  });

  it("a day and what is on it begin at one line", async () => {
    const page = await phone.goTo("/residents/schedule/");
    const lefts = await page.locator(".week tbody :is(th, td):not(:empty)").evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return Math.round(words.getBoundingClientRect().left);
      }),
    );
    expect(lefts.length).toBeGreaterThan(7);
    expect(new Set(lefts).size).toBe(1);
  });

  it("emergencies have their distance from what stands above them", async () => {
    const page = await phone.goTo("/residents/");
    const gap = await page.locator(".emergencies").evaluate((one) => {
      const above = one.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return one.getBoundingClientRect().top - above;
    });
    expect(gap).toBeGreaterThan(30);
  });

  it("what stands behind the letters of a list is one column", async () => {
    const page = await phone.goTo("/search/");
    const lefts = await page
      .locator(".letters__count")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(lefts.length).toBeGreaterThan(5);
    expect(new Set(lefts).size).toBe(1);
  });
});

it("no line begins with the colon behind a date at a zoom of 400 %", async () => {
  const page = await openOwnPage(sample, { viewport: { width: 320, height: 256 } });
  await page.goto(`${served.origin}/residents/`);
  const apart = await page.locator("main li > time:first-child").evaluateAll((days) =>
    days.flatMap((day) => {
      const behind = day.nextSibling;
      if (behind === null || !behind.textContent?.startsWith(":")) return [];
      const colon = document.createRange();
      colon.setStart(behind, 0);
      colon.setEnd(behind, 1);
      return colon.getBoundingClientRect().top > day.getBoundingClientRect().bottom - 4
        ? [day.parentElement?.textContent]
        : [];
    }),
  );
  expect(apart).toEqual([]);
});
