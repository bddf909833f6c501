import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { writeMessagePath } from "../../src/server/desk/desk-paths.ts";
import {
  createTestMessage,
  keepTestMessages,
  managerCode,
  writeTestId,
} from "../support/desk-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { findHtmlFaults } from "../support/find-html-faults.ts";
import { english } from "../support/locales.ts";
import { openOwnPage, openSite } from "../support/open-site.ts";
import { pressAndLoad } from "../support/press-and-load.ts";
import { readPages } from "../support/read-pdf.ts";
import { serveDesk } from "../support/serve-desk.ts";

const opened = openSite(() => serveDesk(inject("sampleOutput")));
const { manager, layout } = english.words;
const path = (number: number) => writeMessagePath(writeTestId(number));

/** A word as long as no line, and one of another direction. */
const odd = { message: `${"Straßenlärm".repeat(30)} שלום`, name: "x".repeat(200) };

beforeAll(async () => {
  const old = { received: "2026-11-10T18:00:00.000Z" };
  const answered = { kind: "answered", done: "Told them.", by: "Lead", request: "a" } as const;
  await keepTestMessages(opened.site.stores, [
    createTestMessage(1),
    createTestMessage(2, { ...old, fields: { ...odd, reply: "ana.nunez@gmial.com" } }),
    createTestMessage(3, {
      ...old,
      handling: [{ ...answered, at: "2026-11-12T18:00:00.000Z" }],
      fields: { topic: "noise" },
    }),
    createTestMessage(4, { suspicions: ["many links"], fields: { reply: "" } }),
    createTestMessage(5, { notification: { state: "waiting", attempts: 4, next: old.received } }),
    createTestMessage(6),
  ]);
});

/** Opens the desk on a screen, signed in. */
async function open(options: Parameters<typeof openOwnPage>[1], address = "/manager/") {
  const page = await openOwnPage(opened, options);
  await page.goto(new URL(address, opened.site.origin).href);
  await page.getByLabel(manager.signIn.code).fill(managerCode);
  await pressAndLoad(page.getByRole("button", { name: manager.signIn.send }));
  return page;
}

const goTo = (page: Page, address: string) => page.goto(new URL(address, opened.site.origin).href);

describe.each([
  ["a phone, by night", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ["a wide screen, by day", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
] as const)("on %s", (_, options) => {
  it("no page of the desk keeps anybody out, or scrolls sideways", async () => {
    const page = await openOwnPage(opened, options);
    const look = async (name: string) => {
      expect([name, await findAxeFaults(page)]).toEqual([name, []]);
      const html = await (await page.request.get(page.url())).text();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, overflow]).toEqual([name, 0]);
      expect([name, await findHtmlFaults(html)]).toEqual([name, []]);
    };
    await goTo(page, "/manager/");
    await look("sign-in");
    await page.getByLabel(manager.signIn.code).fill("none of yours");
    await pressAndLoad(page.getByRole("button", { name: manager.signIn.send }));
    await look("sign-in with a fault");
    await page.getByLabel(manager.signIn.code).fill(managerCode);
    await pressAndLoad(page.getByRole("button", { name: manager.signIn.send }));
    await look("messages");
    for (const number of [1, 2, 3, 4]) {
      await goTo(page, path(number));
      await look(`message ${number}`);
    }
    await goTo(page, path(1));
    await page.getByLabel(manager.mark.by).fill("");
    await pressAndLoad(page.getByRole("button", { name: manager.mark.send }));
    await look("a mark with faults");
    for (const address of ["/manager/log/", "/manager/reminders/", "/manager/none/"]) {
      await goTo(page, address);
      await look(address);
    }
  });
});

describe("without scripts", () => {
  const options = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };

  it("signs in, replies in one tap, marks, sees the log, and signs out", async () => {
    const page = await open(options, path(6));
    expect(new URL(page.url()).pathname).toBe(path(6));
    const call = page.getByRole("link", {
      name: english.fill(manager.reply.call, { phone: "(480) 555-0123" }),
    });
    expect(await call.getAttribute("href")).toBe("tel:+14805550123");
    await page.getByLabel(manager.mark.answered).check();
    await page.getByLabel(manager.mark.done).fill("Called back. The car is moved.");
    await page.getByLabel(manager.mark.by).fill("Night lead");
    await pressAndLoad(page.getByRole("button", { name: manager.mark.send }));
    expect(new URL(page.url()).hash).toBe("#--done");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Called back. The car is moved.");
    expect(text).toContain("Night lead");
    await pressAndLoad(page.getByRole("link", { name: manager.log }));
    const log = await page.locator("main").innerText();
    expect(log).toContain(manager.concerns.lines.statuses.answered);
    for (const words of ["Night lead", "Called back", "Núñez", "driveway", "555"]) {
      expect(log).not.toContain(words);
    }
    await pressAndLoad(page.getByRole("link", { name: english.words.reminders.title }));
    expect(new URL(page.url()).pathname).toBe("/manager/reminders/");
    expect(await page.locator("main").innerText()).toContain("Hold it again: Fire drill");
    await pressAndLoad(page.getByRole("button", { name: manager.signOut }));
    await goTo(page, path(6));
    expect(await page.locator("main").innerText()).not.toContain("Called back");
  });
});

describe("two who mark at once", () => {
  it("lose no word: the slower one gets them back, with what the other did", async () => {
    const [first, second] = [await open({}, path(5)), await open({}, path(5))];
    for (const [page, done] of [
      [first, "Rang the bell."],
      [second, "Wrote a letter."],
    ] as const) {
      await page.getByLabel(manager.mark.acknowledged).check();
      await page.getByLabel(manager.mark.done).fill(done);
      await pressAndLoad(page.getByRole("button", { name: manager.mark.send }));
    }
    await second.getByRole("heading", { name: manager.mark.overtaken.heading }).waitFor();
    expect(await second.getByLabel(manager.mark.done).inputValue()).toBe("Wrote a letter.");
    expect(await second.locator("main").innerText()).toContain("Rang the bell.");
    expect(await findAxeFaults(second)).toEqual([]);
  });
});

describe("on paper", () => {
  it("the log is a table with its day, without what is for a screen", async () => {
    const page = await open({}, "/manager/log/");
    const pages = await readPages(await page.pdf({ format: "Letter" }));
    const text = pages.join("\n");
    expect(text).toContain("November 21, 2026");
    expect(text).toContain(manager.concerns.lines.kind);
    for (const words of [manager.concerns.download, manager.signOut, layout.skipLink]) {
      expect(text).not.toContain(words);
    }
  });
});

it.each(["log", "reminders"])("the table of %s shows every cell on a phone", async (place) => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await goTo(page, `/manager/${place}/`);
  const ends = await page
    .locator("main :is(td, tbody th)")
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(8);
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
});

it("the log of concerns shows every cell on a phone, behind the head of its column", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await goTo(page, "/manager/log/");
  const cells = page.locator("main :is(td, tbody th)");
  expect(await cells.count()).toBeGreaterThan(8);
  const ends = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getBoundingClientRect().right),
  );
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
  const label = await cells.nth(1).evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toContain(manager.concerns.months.count);
});
