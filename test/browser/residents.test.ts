import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { serveSite } from "../../scripts/serve-site.ts";
import { renderSite } from "../../src/build/eleventy/render-site.ts";
import { readShownText } from "../../src/content/shown-words.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { previewCode } from "../../src/server/gate/access-code.ts";
import { listAddresses } from "../support/build-sample-site.ts";
import { createOutput } from "../support/build-small-home.ts";
import { createHome, homeYaml } from "../support/create-home.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { findHtmlFaults } from "../support/find-html-faults.ts";
import { english, matchSaid } from "../support/locales.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";
import { pressAndLoad } from "../support/press-and-load.ts";
import { countPages } from "../support/read-pdf.ts";

const { answers, contact, layout, residents, signIn } = english.words;
const sample = openSampleSite();

const posters = listSheets("posters");
const forms = listSheets("forms");

/** All that is printed by itself: a new poster is looked at without being named here. */
function listSheets(kind: "posters" | "forms"): readonly string[] {
  const found = listAddresses(inject("sampleOutput"))
    .filter((address) => address.startsWith(`/residents/${kind}/`))
    .map((address) => address.slice("/residents/".length))
    .filter((sheet) => sheet !== `${kind}/`);
  if (found.length === 0) throw new Error(`There are no ${kind}.`);
  return found;
}

async function countSheets(page: Page): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const format of ["Letter", "A4"] as const) {
    counts.push(await countPages(await page.pdf({ format, preferCSSPageSize: true })));
  }
  return counts;
}

const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });
const onScreen = openSharedPage(sample);
const withoutScripts = openSharedPage(sample, { javaScriptEnabled: false });

describe("on paper", () => {
  const onPaper = openSharedPage(sample, {}, (page) => page.emulateMedia({ media: "print" }));

  it.each(forms)("%s is one sheet of Letter and one of A4", async (form) => {
    const page = await onScreen.goTo(`/residents/${form}`);
    expect(await countSheets(page)).toEqual([1, 1]);
  });

  it.each(posters)("%s has each of its sheets on one sheet of Letter and of A4", async (poster) => {
    const page = await onScreen.goTo(`/residents/${poster}`);
    const count = await page.locator(".poster__sheet").count();
    expect(count).toBeGreaterThan(0);
    expect(await countSheets(page)).toEqual([count, count]);
  });

  it.each(posters)(
    "%s has capitals of 7 mm and more, and the house on each sheet",
    async (poster) => {
      const page = await onPaper.goTo(`/residents/${poster}`);
      const heights = await page
        .locator(".poster__title, .poster__lines :is(dt, dd), .poster__part :is(p, li, h2, h3, td)")
        .evaluateAll((texts) =>
          texts.map((text) => {
            const { font } = getComputedStyle(text);
            const canvas = document.createElement("canvas").getContext("2d");
            if (canvas === null) throw new Error("There is no canvas.");
            canvas.font = font;
            return (canvas.measureText("H").actualBoundingBoxAscent / 96) * 25.4;
          }),
        );
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(7);
      const bands = await page.locator(".poster__band").allInnerTexts();
      expect(bands.length).toBe(await page.locator(".poster__sheet").count());
      for (const band of bands) {
        expect(band).toContain("Juniper House");
        expect(band).toContain("(480) 555-0142");
      }
      expect(await page.locator(".poster .qr-code:visible").count()).toBe(1);
    },
  );
});

const long = "Everyone here has the right to be heard, and to be told in writing why. ".repeat(4);
const longHome = {
  "_data/home.yaml": homeYaml.replace(
    "crisisLines:\n",
    `crisisLines:\n${Array.from({ length: 9 }, (_, index) => `  - name: The ${index + 1}th line of our county for people and those who love them\n    phone: 602-555-019${index}\n    when: ${long}\n`).join("")}`,
  ),
  "policies/resident-packet.md": `---
title: Resident packet
version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---

## Your rights

${long}

${Array.from({ length: 40 }, (_, index) => `- ${index + 1}. ${long.slice(0, 40 + index * 5)}`).join("\n")}

| a | b |
|---|---|
| c | d |

## House rules and consequences

${`${long}\n\n`.repeat(20)}

## Emergencies and naloxone

${Array.from({ length: 30 }, (_, index) => `${index + 1}. Step with naloxone. ${long}`).join("\n")}
`,
};

/** The words alone, since a printer breaks lines where it likes. */
const foldWords = (text: string) => text.replace(/[^\p{Letter}\p{Number}]+/gu, "");

it("a poster holds all that its section says, however long, and no sheet runs over", async () => {
  const output = await createOutput();
  const folders = { public: join(output, "_site"), residents: join(output, "_residents") };
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  const home = await readIdentifiedHome(await createHome(longHome));
  const { views } = await renderSite(home, { folders });
  const served = await serveSite(output);
  onTestFinished(() => served.close());
  const sections = views.residents.packet?.sections ?? [];
  for (const [id, index] of [
    ["rights", 0],
    ["rules", 1],
    ["emergencies", 2],
  ] as const) {
    const page = await onScreen.goTo(`${served.origin}/residents/posters/${id}/`);
    const count = await page.locator(".poster__sheet").count();
    expect(count).toBeGreaterThan(10);
    expect([id, await countSheets(page)]).toEqual([id, [count, count]]);
    const shown = foldWords((await page.locator(".poster__text").allTextContents()).join(" "));
    const blocks = sections[index]?.blocks.filter(({ kind }) => kind !== "overdoseSteps") ?? [];
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(shown).toContain(foldWords(readShownText([block])));
  }
});

let preview: Preview;

beforeAll(async () => {
  const started = await startPreview({
    contentFolder: join(import.meta.dirname, "../.."),
    port: 0,
    readToday: () => "2026-11-21",
    onBuild: () => undefined,
    output: await mkdtemp(join(tmpdir(), "front-porch-preview-")),
  });
  if (started.kind !== "started") throw new Error(started.message);
  preview = started;
});

afterAll(() => preview.close());

/** The published site as the preview serves it, behind the house code. */
function findOrigin(): string {
  return `http://127.0.0.1:${preview.port}`;
}

it("signs in without JavaScript to the page asked for, and out again", async () => {
  const origin = findOrigin();
  const page = await withoutScripts.openAnew(`${origin}/residents/schedule/`);
  const closed = await page.reload();
  expect(closed?.status()).toBe(401);
  await page.getByLabel(signIn.code).fill("not the code");
  await pressAndLoad(page.getByRole("button", { name: signIn.send }));
  expect(await page.title()).toMatch(matchSaid(answers.errorTitle));
  expect(await page.getByRole("alert").textContent()).toContain(signIn.errors.wrongCode);
  await page.getByLabel(signIn.code).fill(previewCode.toUpperCase());
  await pressAndLoad(page.getByRole("button", { name: signIn.send }));
  expect(page.url()).toBe(`${origin}/residents/schedule/`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    residents.schedule.title,
  );
  await pressAndLoad(page.getByRole("button", { name: layout.signOut }));
  expect(page.url()).toBe(`${origin}/residents/sign-in/`);
  expect((await page.goto(`${origin}/residents/schedule/`))?.status()).toBe(401);
});

it("has the field for the code on the first screen of an old phone", async () => {
  const origin = findOrigin();
  const page = await phone.goTo(`${origin}/residents/`);
  // The preview puts a note of its own above the page; the published page has none.
  await page.locator(".front-porch-preview-note").evaluate((note) => note.remove());
  expect((await page.getByLabel(signIn.code).boundingBox())?.y).toBeLessThan(640);
});

it("has a sign-in page without a fault that axe or a validator can find, errors shown or not", async () => {
  const origin = findOrigin();
  const page = await onScreen.openAnew(`${origin}/residents/`);
  for (const code of [undefined, "not the code"]) {
    if (code !== undefined) {
      await page.getByLabel(signIn.code).fill(code);
      await pressAndLoad(page.getByRole("button", { name: signIn.send }));
      await page.getByRole("alert").waitFor();
    }
    // What the preview adds is no part of the site.
    const exclude = [".front-porch-preview-note"];
    expect(await findAxeFaults(page, { exclude })).toEqual([]);
  }
  const response = await fetch(`${origin}/residents/`, {
    method: "POST",
    body: new URLSearchParams({ code: "wrong" }),
  });
  expect(await findHtmlFaults(await response.text())).toEqual([]);
});

it("lets the code be pasted, shown and hidden", async () => {
  const origin = findOrigin();
  const page = await onScreen.openAnew(`${origin}/residents/`);
  const field = page.locator("#--code");
  await field.evaluate((input, code) => {
    const data = new DataTransfer();
    data.setData("text/plain", code);
    const event = new ClipboardEvent("paste", { clipboardData: data, cancelable: true });
    Reflect.set(globalThis, "isPasteRefused", !input.dispatchEvent(event));
  }, previewCode);
  expect(await page.evaluate(() => Reflect.get(globalThis, "isPasteRefused"))).toBe(false);
  await field.fill(previewCode);
  await page.getByRole("button", { name: signIn.script.showCode }).click();
  expect(await field.getAttribute("type")).toBe("text");
  await page.getByRole("button", { name: signIn.script.hideCode }).click();
  expect(await field.getAttribute("type")).toBe("password");
  await page.getByRole("button", { name: signIn.send }).click();
  await page.waitForURL(`${origin}/residents/`);
});

it("shows a whole event of the week on an old phone, with where it is", async () => {
  const page = await phone.goTo("/residents/schedule/");
  const reach = await page
    .locator(".week td")
    .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
  expect(reach).toBeLessThanOrEqual(360);
});

it("begins every residents' page at one height, whatever page is the current one", async () => {
  const heights: number[] = [];
  for (const path of ["", "search/", "packet/", "policies/", "schedule/", "changes/"]) {
    const page = await phone.goTo(`/residents/${path}`);
    const box = await page.getByRole("banner").boundingBox();
    heights.push(Math.round(box?.height ?? 0));
  }
  expect(new Set(heights).size).toBe(1);
});

it("says on the sign-in page itself what to do when someone can't be woken", async () => {
  const origin = findOrigin();
  const page = await phone.goTo(`${origin}/residents/packet/`);
  await page.getByRole("link", { name: contact.emergency, exact: true }).click();
  const steps = page.locator("#--emergencies ~ .overdose-steps ol");
  expect(await steps.textContent()).toContain("naloxone");
  expect((await steps.boundingBox())?.y).toBeLessThan(640);
  expect(new URL(page.url()).pathname).toBe("/residents/packet/"); // no other page to wait for
});

it("has emergencies in two taps from any residents' page", async () => {
  const page = await onScreen.goTo("/residents/");
  for (const path of [
    "",
    "packet/",
    "schedule/",
    "resources/",
    "changes/",
    "posters/",
    "search/",
  ]) {
    await onScreen.goTo(`/residents/${path}`);
    await page.getByRole("link", { name: contact.emergency, exact: true }).click();
    const section = page.locator(".emergencies");
    const calls = await section
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(calls).toEqual(expect.arrayContaining(["tel:911", "tel:988", "tel:+18002221222"]));
  }
  await page.getByText(residents.emergencies.moreOnOverdose).click();
  const { hash } = new URL(page.url());
  expect(hash).toBe("#in-an-overdose-or-if-someone-cant-be-woken");
  expect(await page.locator(hash).isVisible()).toBe(true);
});

it("marks today, and shows what changed since a day; both are whole without JavaScript", async () => {
  const page = await openOwnPage(sample);
  // The home is in Phoenix, seven hours behind the clock of this machine.
  await page.clock.setFixedTime(new Date("2026-11-19T06:59:00Z"));
  await page.goto(`${sample.site.origin}/residents/`);
  const today = page.locator("[data-today]");
  const heading = page.locator("#--tonight");
  const saysDay = (day: string) => matchSaid(residents.byDay.today, { day });
  expect(await today.innerText()).toMatch(saysDay("Wednesday"));
  expect(await heading.innerText()).toBe(residents.script.tonight);
  await page.clock.setFixedTime(new Date("2026-11-19T07:00:00Z"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await today.innerText()).toMatch(saysDay("Thursday"));
  expect(await heading.innerText()).toBe(residents.script.today);
  expect(await page.locator("[data-is-today] th").allTextContents()).toEqual(["Thursday"]);
  expect(await today.innerText()).toContain("Home by 10 pm.");
  expect(await today.innerText()).not.toContain("11:30 pm");
  // Paper hangs longer than a day.
  await page.emulateMedia({ media: "print" });
  expect(await heading.innerText()).toBe(residents.tonight.heading);
  expect(await today.innerText()).toContain("Home by 10 pm, Friday and Saturday 11:30 pm");
  expect(await today.innerText()).not.toMatch(saysDay("Thursday"));
  await page.emulateMedia({ media: null });
  // What is over by now leaves a page that was built before.
  const rows = page.locator("tr[data-last-day]:visible");
  await page.clock.setFixedTime(new Date("2026-12-06T06:59:00Z"));
  await page.goto(`${sample.site.origin}/neighbors/events/`);
  const planned = await rows.count();
  await page.clock.setFixedTime(new Date("2026-12-06T07:00:00Z"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect([planned, await rows.count()]).toEqual([3, 2]);
  await page.clock.setFixedTime(new Date("2027-06-01T12:00:00Z"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await page.locator("table").isVisible()).toBe(false);
  expect(await page.locator("[data-nothing-planned]").isVisible()).toBe(true);
  await page.goto(`${sample.site.origin}/residents/changes/`);
  const dates = await page
    .locator("[data-date]")
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-date") ?? ""));
  expect(dates).toEqual(dates.toSorted().toReversed());
  await page.getByLabel(residents.changes.since).fill("2026-08-01");
  await page.getByRole("button", { name: residents.changes.show }).click();
  const visible = dates.filter((date) => date >= "2026-08-01").length;
  expect(await page.locator("[data-date]:visible").count()).toBe(visible);
  expect(visible).toBeLessThan(dates.length);
  const plain = await withoutScripts.goTo("/residents/changes/");
  expect(await plain.locator("[data-date]:visible").count()).toBe(dates.length);
  expect(await plain.locator("[data-changes-since]").isVisible()).toBe(false);
  await withoutScripts.goTo("/residents/");
  expect(await plain.locator("#--tonight").innerText()).toBe(residents.tonight.heading);
  expect(await plain.locator("[data-today]").innerText()).toContain("Friday and Saturday 11:30 pm");
  expect(await plain.locator("[data-shown-on]:visible").count()).toBe(0);
});
