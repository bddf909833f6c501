import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { english } from "../support/locales.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";

const output = inject("sampleOutput");
const publicAddresses = listAddresses(output).filter(
  (address) => !address.startsWith("/residents/") && !address.startsWith("/__"),
);

const residentsAddresses = listAddresses(output).filter(
  (address) => address.startsWith("/residents/") && !address.includes("/posters/"),
);

const {
  contact,
  contactForm,
  document: documentWords,
  navigation,
  neighbors,
  residents,
} = english.words;
const sample = openSampleSite();

const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });

describe("a neighbor with a phone", () => {
  describe.each(publicAddresses)("on the first screen of %s", (address) => {
    it("calls in one tap", async () => {
      const page = await phone.stayAt(address);
      const call = page
        .getByRole("link", { name: english.fill(contact.callWhom, { whom: "Rosa" }) })
        .first();
      const box = await call.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(await call.getAttribute("href")).toBe("tel:+14805550142");
    });

    it("calls who answers at night", async () => {
      const page = await phone.stayAt(address);
      const call = page.locator('.reach a[href="tel:+14805550163"]');
      const box = await call.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(await call.textContent()).toMatch(
        new RegExp(`${contact.anyTime}|${contact.answersNow}`),
      );
    });
  });

  it("gets from the flyer's code to the form in two taps", async () => {
    const page = await phone.openAnew("/neighbors/");
    await page.getByRole("button", { name: english.words.layout.menu }).click();
    await page.getByRole("navigation").getByRole("link", { name: navigation.contact }).click();
    await page.getByLabel(contactForm.topics.parking).check();
    await page.getByLabel(contactForm.message).fill("A car stands across our drive.");
    expect(await page.getByRole("button", { name: contactForm.send }).isVisible()).toBe(true);
  });

  it("calls each number of the flyer from the screen as well", async () => {
    const page = await phone.goTo("/neighbors/flyer/");
    const calls = await page
      .locator('.flyer a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(calls).toEqual(["tel:+14805550142", "tel:+14805550163", "tel:+16025550118"]);
  });

  it("can write on the second screen of the contact page", async () => {
    const page = await phone.goTo("/neighbors/contact/");
    const box = await page.getByLabel(contactForm.topics.noise).boundingBox();
    expect(box?.y).toBeLessThan(2 * 640);
  });

  it("reads each promise in full, and no exception to one", async () => {
    const page = await phone.goTo("/neighbors/");
    const promise = page.locator(".commitment", { hasText: "Gathering outside" });
    expect(await promise.textContent()).toContain("not on the front walk");
    expect(await promise.textContent()).not.toContain("there may be more of us");
    expect(await promise.locator("a").last().isVisible()).toBe(false);
    await promise.locator("summary").click();
    expect(await promise.locator("a").last().isVisible()).toBe(true);
  });

  it("finds on the neighbors' page what happens, what is promised, what is on and what others ask, in this order", async () => {
    const page = await phone.goTo("/neighbors/");
    const headings = await page.locator("h2").allInnerTexts();
    const asked = [
      ...["How we respond", "What you can expect of us", "Coming up", "Questions neighbors ask"],
      contact.heading,
    ];
    expect(headings.filter((heading) => asked.includes(heading))).toEqual(asked);
  });

  it("says thanks in two steps: the way there has chosen what it is about", async () => {
    const page = await phone.goTo("/neighbors/");
    await page.getByText(neighbors.thanks.what).click();
    await page.waitForURL("**/neighbors/contact/#*");
    const thanks = page.getByLabel(contactForm.topics.thanks);
    await expect.poll(() => thanks.isChecked()).toBe(true);
  });

  it("finds whom to turn to next on the neighbors' page itself", async () => {
    const page = await phone.goTo("/neighbors/");
    const section = page.locator("section", { has: page.locator("#if-you-are-not-satisfied") });
    expect(await section.textContent()).toContain("(602) 555-0118");
  });
});

/** What a new resident wants to know, the words for it, and the sections that answer. */
const questions = [
  {
    asks: "refunds",
    words: "deposit back",
    finds: "#fees-and-refunds",
    answers: "#fees-and-refunds",
  },
  { asks: "medication", words: "suboxone", finds: "#medication", answers: "#medication" },
  { asks: "guests", words: "can my mom visit", finds: "#guests", answers: "#guests" },
  {
    asks: "whom to complain to",
    words: "who do i complain to",
    finds: "#who-to-file-with",
    answers: "#grievances",
  },
] as const;

describe("a resident on the first evening", () => {
  it.each(questions)("finds $asks with one search, and reads it", async ({ words, finds }) => {
    const page = await phone.goTo("/residents/search/");
    await page.getByRole("searchbox").fill(words);
    const found = page.locator(`[data-search-results] a[href$="${finds}"]`).first();
    await found.click();
    await page.waitForURL((address) => address.hash === finds);
    expect(new URL(page.url()).pathname).toMatch(/^\/residents\//);
    expect(await page.locator(finds).isVisible()).toBe(true);
  });

  it("stands at the section at once, however long the page is", async () => {
    const page = await phone.goTo("/residents/packet/");
    const contents = page.getByRole("navigation", { name: documentWords.contents });
    await contents.getByText(documentWords.contents).click();
    await contents.getByText("Guests").click();
    const top = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() =>
            resolve(document.querySelector("#guests")?.getBoundingClientRect().top ?? 9999),
          );
        }),
    );
    expect(Math.abs(top)).toBeLessThan(100);
  });

  it.each(questions)("finds $asks in one tap from the first page", async ({ answers }) => {
    const page = await phone.goTo("/residents/");
    await page
      .getByRole("navigation", { name: residents.firstQuestions })
      .locator(`a[href$="${answers}"]`)
      .click();
    await page.waitForURL((address) => address.hash === answers);
    expect(await page.locator(answers).isVisible()).toBe(true);
  });

  describe.each(residentsAddresses)("on %s", (address) => {
    it("has the page itself on the first screen", async () => {
      const page = await phone.stayAt(address);
      const box = await page.locator("main h1").first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    });

    it("reads what to do in an overdose one tap away", async () => {
      const page = await phone.stayAt(address);
      await page.getByRole("link", { name: contact.emergency, exact: true }).click();
      await page.waitForURL((place) => place.hash === "#--emergencies");
      const first = page.locator(".emergencies ol > li").first();
      expect(await page.locator(".emergencies ol").textContent()).toContain("naloxone");
      await expect.poll(async () => (await first.boundingBox())?.y ?? 9999).toBeLessThan(640);
    });
  });

  it("has more on an overdose two taps away, at its very section", async () => {
    const page = await phone.goTo("/residents/schedule/");
    await page.getByRole("link", { name: contact.emergency, exact: true }).click();
    await page.getByRole("link", { name: residents.emergencies.moreOnOverdose }).click();
    await page.waitForURL((place) => place.hash.includes("overdose"));
  });
});

describe("a neighbor on an old phone without scripts", () => {
  it.each(["/", "/neighbors/"])(
    "sees on the first screen of %s whom to call and when, and opens the menu",
    async (address) => {
      const page = await openOwnPage(sample, {
        javaScriptEnabled: false,
        viewport: { width: 360, height: 640 },
      });
      await page.goto(`${sample.site.origin}${address}`);
      const wanted = [
        page.getByRole("link", { name: /^Call Rosa.*8 am to 9 pm/ }),
        page.getByRole("link", { name: /^Call Owen.*Any time/ }),
      ];
      for (const element of wanted) {
        const box = await element.boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(200);
      }
      await page.getByRole("button", { name: "Menu" }).click();
      const menu = page.getByRole("navigation", { name: "Main" });
      expect(await menu.getByRole("link", { name: /^Text Rosa/ }).isVisible()).toBe(true);
    },
  );
});

it.each(["/", "/residents/"])(
  "the open menu of %s has no fault, and Escape closes it",
  async (address) => {
    const page = await openOwnPage(sample, { viewport: { width: 360, height: 640 } });
    await page.goto(`${sample.site.origin}${address}`);
    await page.getByRole("button", { name: "Menu" }).click();
    const menu = page.locator(".menu");
    expect(await menu.isVisible()).toBe(true);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await menu.isVisible()).toBe(false);
  },
);

describe("whom the header puts forward", () => {
  /** Nine in the morning and eleven at night in Arizona, which knows no summer time. */
  it.each([
    ["2026-11-20T16:00:00Z", "Call Rosa"],
    ["2026-11-21T06:00:00Z", "Call Owen"],
  ])("at %s is whoever answers then: %s", async (moment, name) => {
    const page = await openOwnPage(sample, { viewport: { width: 360, height: 640 } });
    await page.clock.install({ time: new Date(moment) });
    await page.goto(`${sample.site.origin}/`);
    const forward = page.locator(".reach a.button:not(.button--quiet)");
    await expect.poll(() => forward.textContent()).toMatch(new RegExp(`${name}.*Answers now`));
    expect(await forward.count()).toBe(1);
  });
});
