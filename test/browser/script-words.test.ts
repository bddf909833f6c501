import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { leaveOutMarked, markSentences } from "../support/locales.ts";
import { openOwnPage, openSampleSite } from "../support/open-site.ts";

const sample = openSampleSite();

/** Opens a page whose script is handed a made-up language instead of the site's. */
async function openMarked(address: string): Promise<Page> {
  const page = await openOwnPage(sample);
  const url = `${sample.site.origin}${address}`;
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<script type="application\/json" data-script-words>)(.*?)(<\/script>)/gs,
      (_, start: string, words: string, end: string) =>
        `${start}${JSON.stringify(markSentences(JSON.parse(words)))}${end}`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(url);
  return page;
}

/** What an element says, once it says something in the made-up language. */
async function readSaid(page: Page, selector: string): Promise<string> {
  const element = page.locator(selector).filter({ hasText: "⟦" });
  await element.waitFor({ timeout: 10_000 });
  return leaveOutMarked(await element.innerText()).trim();
}

it("the search page says nothing but what the catalog hands it", async () => {
  const page = await openMarked("/search/");
  for (const words of ["parking", "quiet horus", "zzzzqqqq"]) {
    await page.locator("[data-search-status]").evaluate((status) => status.replaceChildren());
    await page.getByRole("searchbox").fill(words);
    expect(await readSaid(page, "[data-search-status]")).toBe("");
  }
  await page.getByRole("searchbox").fill("parking");
  expect(await readSaid(page, ".search-results__source >> nth=0")).toBe("");
});

it("the evidence matrix and the list of changes say nothing else either", async () => {
  const matrix = await openMarked("/certification/");
  await matrix.getByRole("searchbox").fill("naloxone");
  expect(await readSaid(matrix, "[role=status][data-matrix-count]")).toBe("");
  const changes = await openMarked("/residents/changes/");
  await changes.locator("[name=since]").fill("2026-01-01");
  expect(await readSaid(changes, "[data-changes-count]")).toBe("");
});

it("the week tells today in the words of the catalog and of the page itself", async () => {
  const first = await openMarked("/residents/");
  expect(await readSaid(first, "[data-times-heading]")).toBe("");
  const page = await openMarked("/residents/schedule/");
  const ofToday = page.locator("[data-day][data-is-today]");
  const today = await ofToday.locator("th").innerText();
  expect(await page.locator("[data-today]").innerText()).toContain(`Today is ${today}.`);
  const listed = await page.locator("[data-today] li:visible > *").allInnerTexts();
  const cells = await ofToday.locator("tr").locator("td:not(:empty)").allInnerTexts();
  expect(listed).toEqual(cells);
});

it("the form says nothing else when a message cannot be sent", async () => {
  const page = await openMarked("/neighbors/contact/");
  await page.context().setOffline(true);
  await page.getByRole("radio").first().check();
  await page.getByRole("textbox").first().fill("The music was loud.");
  await page.locator("form [type=submit]").click();
  expect(await readSaid(page, "[data-contact-status] >> nth=0")).toBe("");
  const mail = await page.locator('[data-contact-status] a[href^="mailto:"]').getAttribute("href");
  const subject = new URL(mail ?? "").searchParams.get("subject") ?? "";
  expect(leaveOutMarked(subject)).toBe("");
});
