import { join } from "node:path";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { readContactPage } from "../../src/server/contact/contact-environment.ts";
import { createContactHandler } from "../../src/server/contact/contact-handler.ts";
import { createAnswerRenderer } from "../../src/server/contact/render-answer.ts";
import { createSigner } from "../../src/server/contact/sign.ts";
import type { KeyStore } from "../../src/server/store/key-store.ts";
import { secret, templatesFolder } from "../support/contact-site.ts";
import { createMemoryStore } from "../support/create-memory-store.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { english } from "../support/locales.ts";
import { readMessages } from "../support/open-contact-store.ts";
import { openOwnPage, openSharedPage, openSite } from "../support/open-site.ts";
import { serveContactSite } from "../support/serve-contact.ts";

const said = english.words.contactForm;
const output = inject("sampleOutput");
const built = readContactPage(join(output, "_site"));

let store: KeyStore;
let isStoreUp = true;

const opened = openSite(() =>
  serveContactSite(output, (request, address) =>
    createContactHandler({
      store: isStoreUp ? store : undefined,
      signer: createSigner(secret),
      renderer: createAnswerRenderer(built, templatesFolder),
      notifier: undefined,
      promise: undefined,
      homeName: "Juniper House",
      timeZone: "America/Phoenix",
      now: () => new Date("2026-11-21T12:00:00Z"),
      log: () => undefined,
    })(request, address),
  ),
);

beforeEach(() => {
  store = createMemoryStore();
  isStoreUp = true;
  opened.site.disturb();
});

const phone = "(480) 555-0142";
const words = "The music on Sunday was loud.\n\nCould it end at ten?";

/** What went wrong in a page since the last test began. */
const faults: string[] = [];

async function listen(page: Page): Promise<void> {
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) faults.push(message.text());
  });
}

const withScripts = openSharedPage(opened, {}, listen);
const withoutScripts = openSharedPage(opened, { javaScriptEnabled: false }, listen);
const address = "/neighbors/contact/";

async function withPage(
  { javaScriptEnabled }: { readonly javaScriptEnabled: boolean },
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  faults.length = 0;
  const page = await (javaScriptEnabled ? withScripts : withoutScripts).openAnew(address);
  await use(page, page.context());
  expect(faults).toEqual([]);
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel(said.topics.noise).check();
  await page.getByLabel(said.message).fill(words);
  await page.getByLabel(said.name).fill("Ana Núñez");
  await page.getByLabel(said.reply).fill("ana@example.com");
}

async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y < (page.viewportSize()?.height ?? 0);
}

const send = (page: Page) => page.getByRole("button", { name: said.send }).click();

async function readSentReference(page: Page): Promise<string> {
  await page.waitForURL("**/neighbors/contact/sent/?*");
  return page.locator("[data-contact-sent] strong").innerText();
}

describe.each([true, false])("the contact form with JavaScript %s", (javaScriptEnabled) => {
  it("takes a message and shows its reference, after a reload and a bookmark too", async () => {
    await withPage({ javaScriptEnabled }, async (page, context) => {
      await fill(page);
      await send(page);
      const reference = await readSentReference(page);
      const [message, ...more] = await readMessages(store);
      expect(message?.fields).toMatchObject({ topic: "noise", message: words, name: "Ana Núñez" });
      expect(more).toEqual([]);
      await page.reload();
      expect(await readSentReference(page)).toBe(reference);
      const bookmark = await context.newPage();
      await bookmark.goto(page.url());
      expect(await readSentReference(bookmark)).toBe(reference);
      expect(page.url()).not.toMatch(/ana|N%C3|music/i);
      // On a narrow phone the title takes several lines, beside its drawing.
      await page.setViewportSize({ width: 320, height: 640 });
      const [drawing, lines] = await page.locator("[data-contact-sent] h1").evaluate((title) => {
        const shown = document.createRange();
        shown.selectNodeContents(title.lastElementChild ?? title);
        const lefts = [...shown.getClientRects()].map(({ left }) => left);
        return [title.firstElementChild?.getBoundingClientRect().right ?? 0, lefts];
      });
      expect(lines.length).toBeGreaterThan(1);
      expect(Math.min(...lines)).toBeGreaterThanOrEqual(drawing);
    });
  });

  it("says what is wrong with every field, above the title and beside it, and keeps the rest", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.getByLabel(said.message).fill("x".repeat(5001));
      await page.getByLabel(said.name).fill("Ana");
      await page.getByLabel(said.reply).fill("ana@");
      await send(page);
      const summary = page.locator("[data-error-summary]");
      await summary.waitFor();
      const links = await summary.getByRole("link").allInnerTexts();
      expect(links).toEqual([
        said.errors.noTopic,
        english.fill(said.errors.longMessage, { limit: "5,000" }),
        said.errors.brokenEmail,
      ]);
      for (const text of links) expect(await page.getByText(text).count()).toBe(2);
      const title = english.fill(english.words.answers.errorTitle, {
        title: english.words.contact.title,
      });
      expect(await page.title()).toContain(`${title} – `);
      expect(await page.getByLabel(said.message).inputValue()).toHaveLength(5001);
      expect(await page.getByLabel(said.name).inputValue()).toBe("Ana");
      if (javaScriptEnabled) {
        const isFocused = await summary.evaluate((node) => node === document.activeElement);
        expect(isFocused).toBe(true);
      }
      await summary.getByRole("link").nth(1).click();
      await page.getByLabel(said.message).fill(words);
      await page.getByLabel(said.topics.noise).check();
      await page.getByLabel(said.reply).fill("");
      await send(page);
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("takes a double click for one message", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await fill(page);
      await page.getByRole("button", { name: said.send }).dblclick();
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("takes Enter pressed twice for one message", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await fill(page);
      const name = page.getByLabel(said.name);
      await name.focus();
      await page.keyboard.press("Enter", { delay: 0 });
      await page.keyboard.press("Enter", { delay: 0 });
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("takes other words in the form that is still in the history for another message", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await fill(page);
      await send(page);
      const reference = await readSentReference(page);
      await page.goBack();
      await page.waitForURL("**/neighbors/contact/");
      await page.getByLabel(said.topics.noise).check();
      await page.getByLabel(said.message).fill("And they left their trash in our yard.");
      await send(page);
      await page.waitForURL("**/neighbors/contact/sent/?*");
      await expect.poll(() => readSentReference(page)).not.toBe(reference);
      const kept = (await readMessages(store)).map(({ fields }) => fields.message);
      expect(kept.toSorted()).toEqual(["And they left their trash in our yard.", words]);
    });
  });

  it("makes no second message when someone goes back and sends again", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await fill(page);
      await send(page);
      const reference = await readSentReference(page);
      await page.goBack();
      await page.waitForURL("**/neighbors/contact/");
      if (javaScriptEnabled) {
        const note = page.getByText(english.fill(said.script.wasSent, { reference }));
        await expect.poll(async () => isOnScreen(page, note)).toBe(true);
        expect(await page.getByLabel(said.message).inputValue()).toBe("");
      } else {
        await fill(page);
        await send(page);
        expect(await readSentReference(page)).toBe(reference);
      }
      const kept = await readMessages(store);
      expect(kept.map(({ sendings }) => sendings.length)).toEqual([javaScriptEnabled ? 1 : 2]);
    });
  });
});

describe("the contact form without JavaScript", () => {
  it("bears an id when it comes back, by which one message is known", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.getByLabel(said.message).fill(words);
      await send(page); // without a topic
      await page.locator("[data-error-summary]").waitFor();
      expect(await page.locator("input[name=id]").inputValue()).toMatch(/^page-[0-9a-f]{32}$/);
      await page.getByLabel(said.topics.noise).check();
      await page.getByRole("button", { name: said.send }).dblclick();
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("comes back with the text and the phone when the store is down, and can be sent again", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      isStoreUp = false;
      await fill(page);
      await send(page);
      await page.getByText(said.notKept.unavailable.heading).waitFor();
      const summary = page.locator("[data-error-summary]");
      expect(await summary.locator('a[href="tel:+14805550142"]').isVisible()).toBe(true);
      expect(await page.getByLabel(said.message).inputValue()).toBe(words);
      isStoreUp = true;
      await send(page);
      await readSentReference(page);
      expect((await readMessages(store))[0]?.fields.message).toBe(words);
    });
  });
});

describe("the contact form with JavaScript", () => {
  it("keeps the message while offline, says so, and sends it once when online again", async () => {
    await withPage({ javaScriptEnabled: true }, async (page, context) => {
      await fill(page);
      await context.setOffline(true);
      await send(page);
      await page.getByText(said.script.notSent).waitFor();
      const mail = page.getByRole("link", { name: said.script.byMail });
      const address = new URL((await mail.getAttribute("href")) ?? "");
      expect(address.protocol).toBe("mailto:");
      expect(address.searchParams.get("body")).toContain(words);
      const status = page.locator("[data-contact-status]");
      expect(
        await status.getByRole("link", { name: english.fill(said.script.call, { phone }) }).count(),
      ).toBe(1);
      await context.setOffline(false);
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("sends once when the answer got lost after the message was kept", async () => {
    await withPage({ javaScriptEnabled: true }, async (page) => {
      opened.site.disturb("cutAfter", "cutBefore");
      const before = opened.site.countPosts();
      await fill(page);
      await send(page);
      await readSentReference(page);
      expect(opened.site.countPosts() - before).toBeGreaterThanOrEqual(3);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it.each(["limited", "ledElsewhere", "asFile"] as const)(
    "takes only the page after sending for sent, and tries again where the host answers by itself: %s",
    async (answer) => {
      await withPage({ javaScriptEnabled: true }, async (page) => {
        opened.site.disturb(answer);
        await fill(page);
        await send(page);
        await page.getByText(said.script.notSent).waitFor();
        expect(await page.getByLabel(said.message).inputValue()).toBe(words);
        expect(await page.evaluate(() => sessionStorage.getItem("contact-draft"))).toContain(
          "loud",
        );
        expect(new URL(page.url()).pathname).toBe("/neighbors/contact/");
        await readSentReference(page);
        expect(await readMessages(store)).toHaveLength(1);
      });
    },
  );

  it("takes what two tabs send of one draft for one message", async () => {
    await withPage({ javaScriptEnabled: true }, async (page, context) => {
      isStoreUp = false;
      await fill(page);
      await send(page);
      await page.getByText(said.script.notSent).waitFor();
      const opening = context.waitForEvent("page");
      await page.evaluate(() => void window.open(location.href)); // it gets a copy of the draft
      const copy = await opening;
      await copy.getByText(said.script.notSent).waitFor();
      isStoreUp = true;
      const references = await Promise.all([readSentReference(page), readSentReference(copy)]);
      expect(new Set(references).size).toBe(1);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });

  it("gives up waiting after 15 seconds and says that nothing was sent yet", async () => {
    const page = await openOwnPage(opened);
    await page.clock.install();
    await page.goto(`${opened.site.origin}${address}`);
    opened.site.disturb("never");
    await fill(page);
    await send(page);
    await page.getByText(said.script.sending).waitFor();
    await page.clock.runFor(14_000);
    expect(await page.getByText(said.script.notSent).count()).toBe(0);
    await page.clock.runFor(1500);
    await page.getByText(said.script.notSent).waitFor();
    await page.clock.runFor(1500);
    await readSentReference(page);
    expect(await readMessages(store)).toHaveLength(1);
  });

  it("has a draft after a reload, within half a second, and none after sending", async () => {
    await withPage({ javaScriptEnabled: true }, async (page) => {
      await page.getByLabel(said.message).pressSequentially("Half a thou");
      await page.waitForTimeout(500);
      const draft = await page.evaluate(() => sessionStorage.getItem("contact-draft"));
      expect(draft).toContain("Half a thou");
      await page.reload();
      expect(await page.getByLabel(said.message).inputValue()).toBe("Half a thou");
      await fill(page);
      await send(page);
      await readSentReference(page);
      const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      expect(kept).not.toMatch(/Ana|music|Half a thou|example\.com/);
    });
  });

  it("keeps trying while the store is down, and is heard when it is up again", async () => {
    await withPage({ javaScriptEnabled: true }, async (page) => {
      isStoreUp = false;
      await fill(page);
      await send(page);
      await page.getByText(said.script.notSent).waitFor();
      isStoreUp = true;
      await readSentReference(page);
      expect(await readMessages(store)).toHaveLength(1);
    });
  });
});

describe("the pages that the function answers", () => {
  it("fit a screen 320 pixels wide", async () => {
    const page = await withoutScripts.openAnew(address);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByLabel(said.reply).fill("ana@");
    await send(page);
    await page.locator("[data-error-summary]").waitFor();
    const width = await page.locator("html").evaluate((html) => html.scrollWidth);
    expect(width).toBe(320);
  });

  it.each(["error", "sent", "unsent", "lost"])(
    "(%s) have no fault that axe can find",
    async (kind) => {
      const page = await withScripts.openAnew(kind === "lost" ? `${address}sent/` : address);
      if (kind !== "lost") {
        if (kind !== "error") await fill(page);
        if (kind === "unsent") isStoreUp = false;
        await page.locator("form").evaluate((form) => (form as HTMLFormElement).submit());
        await page.waitForLoadState("load");
        await page
          .locator(kind === "sent" ? "[data-contact-sent]" : "[data-error-summary]")
          .waitFor();
      }
      expect(await findAxeFaults(page)).toEqual([]);
    },
  );
});
