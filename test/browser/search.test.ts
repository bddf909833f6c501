import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { measureServed } from "../../scripts/serve-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { english, matchSaid } from "../support/locales.ts";
import { openOwnPage, openSampleSite, openSharedPage } from "../support/open-site.ts";

const { navigation, search: said } = english.words;
const sample = openSampleSite();
/** What the page says once something was found. */
const whenFound = [said.script.results, said.script.best];

/** What someone searched for stays in its own entry of the history: the next test has a new one. */
const shared = openSharedPage(sample);

async function openAt(
  address: string,
  options: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const page = await openOwnPage(sample, options, prepare);
  await page.goto(`${sample.site.origin}${address}`);
  return page;
}

/** Types words and gives the addresses that were found, once the page says how many. */
async function search(page: Page, words: string): Promise<readonly string[]> {
  await page.locator("[data-search-status]").evaluate((status) => status.replaceChildren());
  await page.getByRole("searchbox").fill(words);
  await findStatus(page, matchSaid([...whenFound, said.script.nothing]));
  return listFound(page);
}

function findStatus(page: Page, text: string | RegExp): Promise<void> {
  return page
    .locator("[data-search-status]")
    .filter({ hasText: text })
    .waitFor({ timeout: 10_000 });
}

/** In one look: the list may be written anew between two. */
function listFound(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-search-results] a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** The cards that stand above the results, and are open. */
function listShownCards(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-answer]")
    .evaluateAll((cards) =>
      cards
        .filter((card) => card.checkVisibility())
        .map((card) => card.getAttribute("data-answer") ?? ""),
    );
}

describe("searching", () => {
  it.each([
    ["loud music", "/policies/good-neighbor-policy/#quiet-hours"],
    ["cars blocking driveway", "/policies/good-neighbor-policy/#parking"],
    ["who do I call", "/policies/good-neighbor-policy/#who-to-contact"],
    ["deposit back", "/policies/resident-packet/#fees-and-refunds"],
  ])("leads a neighbor who types “%s” to the section that answers", async (words, address) => {
    const page = await shared.stayAt("/search/");
    expect((await search(page, words)).slice(0, 3)).toContain(address);
  });

  it.each([
    ["kicked out", "/residents/packet/#leaving"],
    ["suboxone", "/residents/packet/#medication"],
    ["can my mom visit", "/residents/guest-policy/#family-and-children"],
    ["greivance", "/residents/packet/#grievances"],
    ["naloxon", "/residents/packet/help/#in-an-overdose-or-if-someone-cant-be-woken"],
    ["curfue", "/residents/packet/rules/#house-rules"],
  ])("leads a resident who types “%s” to the section that answers", async (words, address) => {
    const page = await shared.stayAt("/residents/search/");
    expect((await search(page, words)).slice(0, 5)).toContain(address);
  });

  it("puts first what is called just what was typed, before what has its words in more places", async () => {
    const page = await shared.stayAt("/residents/search/");
    const [first] = await search(page, "is there counseling here");
    expect(first).toBe("/residents/packet/money/#services");
  });

  it("puts neighbors' pages before others on the public page, and behind them for residents", async () => {
    const everyone = await shared.stayAt("/search/");
    const forNeighbors = "/neighbors/questions/#can-i-help";
    expect((await search(everyone, "volunteer")).indexOf(forNeighbors)).toBe(0);
    const residents = await shared.stayAt("/residents/search/");
    const found = await search(residents, "volunteer");
    expect(found.findIndex((address) => address.endsWith("#can-i-help"))).toBeGreaterThan(0);
  });

  it("leads every result to a section that is there", async () => {
    const page = await shared.goTo("/residents/search/");
    const found = await search(page, "medicine lock box");
    expect(found.length).toBeGreaterThan(3);
    // Nobody who signed in is led out of the residents' pages.
    expect(found.filter((address) => address.startsWith("/policies/"))).toEqual([]);
    for (const address of found) {
      await page.goto(`${sample.site.origin}${address}`);
      const { hash } = new URL(page.url());
      expect(hash === "" ? 1 : await page.locator(hash).count(), address).toBe(1);
    }
  });

  it.each(["curfew", "curfews", "house meeting agenda", "dishwasher", "Palo Verde"])(
    "finds nothing of the residents' in the public index for “%s”",
    async (words) => {
      const page = await shared.stayAt("/search/");
      const found = await search(page, words);
      expect(found.filter((address) => address.startsWith("/residents/"))).toEqual([]);
    },
  );

  it("shows document, review date and the words that were found", async () => {
    const page = await shared.goTo("/search/");
    await search(page, "mailboxes");
    const result = page.locator("[data-search-results] li").first();
    expect(await result.getByRole("link").innerText()).toBe("Parking");
    const source = matchSaid(said.script.reviewed, { source: "Good-neighbor policy" });
    expect(await result.innerText()).toMatch(source);
    // The date goes to the next line as a whole.
    expect(await result.locator(".search-results__source").textContent()).toMatch(
      /\p{L}+\u00A0\d+,\u00A0\d{4}$/u,
    );
    expect(await result.locator("mark").allInnerTexts()).toEqual(["mailboxes,"]);
  });

  it("never shows the words that only the index has", async () => {
    const page = await shared.goTo("/search/");
    await search(page, "garbage");
    expect(await page.locator("[data-search-results]").innerText()).not.toMatch(/garbage/i);
    await page.goto(`${sample.site.origin}/policies/good-neighbor-policy/`);
    expect(await page.content()).not.toMatch(/garbage/i);
  });

  it("looks in one document when asked to", async () => {
    const page = await shared.goTo("/residents/search/");
    await search(page, "medicine");
    await page.getByLabel(said.lookIn).selectOption("Medication policy");
    await expect
      .poll(() => listFound(page))
      .toSatisfy(
        (found: readonly string[]) =>
          found.length > 0 &&
          found.every((address) => address.startsWith("/residents/policies/medication-policy/")),
      );
  });

  it.each([
    [1280, "/policies/", "/search/"],
    [360, "/neighbors/", "/search/"],
    [360, "/residents/packet/", "/residents/search/"],
  ])("is reached from the header in one step, at %d of %s", async (width, from, to) => {
    const page = await openAt(from, { viewport: { width, height: 640 } });
    await page.getByRole("banner").getByRole("link", { name: navigation.search }).click();
    expect(new URL(page.url()).pathname).toBe(to);
  });

  it("asks for no address with a word of what was typed, and for nothing from elsewhere", async () => {
    const requests: string[] = [];
    const page = await openAt("/search/", {}, async (context) => {
      context.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
    });
    await search(page, "zebra parking");
    await page.getByRole("button", { name: said.send }).click();
    await page.reload();
    await findStatus(page, matchSaid(whenFound));
    expect(await page.getByRole("searchbox").inputValue()).toBe("zebra parking");
    expect(page.url()).toBe(`${sample.site.origin}/search/`);
    expect(requests.filter((request) => /zebra/.test(request))).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(sample.site.origin))).toEqual([]);
  });

  it("could not send what is typed, even where its script has failed: the box has no name", async () => {
    const page = await shared.goTo("/search/");
    expect(await page.getByRole("searchbox").getAttribute("name")).toBe(null);
    expect(await page.locator("[data-search]").getAttribute("action")).toBe(null);
  });

  it("loads nothing before someone is about to search", async () => {
    const requests: string[] = [];
    const page = await openAt("/search/", {}, async (context) => {
      context.on("request", (request) => requests.push(request.url()));
    });
    await page.waitForLoadState("networkidle");
    expect(requests.filter((request) => request.includes("/pagefind/"))).toEqual([]);
    await page.getByRole("searchbox").focus();
    await expect
      .poll(() => requests.filter((request) => request.includes("/pagefind/")))
      .not.toEqual([]);
  });

  it("runs under the strict policy without a word in the console", async () => {
    const messages: string[] = [];
    const page = await openAt("/residents/search/", {}, async (context) => {
      context.on("console", (message) => messages.push(message.text()));
      context.on("weberror", (error) => messages.push(error.error().message));
    });
    await search(page, "grievance");
    expect(messages).toEqual([]);
  });
});

describe("a card", () => {
  it.each([
    ["i want to die", "crisis", "tel:988"],
    ["someone overdosed", "emergency", "tel:911"],
    ["not breathing", "emergency", "tel:911"],
    ["theres a fire", "emergency", "tel:911"],
  ])("with the number to call comes first for “%s”", async (words, name, address) => {
    for (const where of ["/search/", "/residents/search/"]) {
      const page = await shared.stayAt(where);
      await search(page, words);
      expect((await listShownCards(page))[0]).toBe(name);
      const card = page.locator(`[data-answer="${name}"]`);
      expect(await card.locator(`a.button[href="${address}"]`).isVisible()).toBe(true);
      const results = page.locator("[data-search-results]");
      const isBefore = await card.evaluate(
        (element, other) =>
          (element.compareDocumentPosition(other as Node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        await results.elementHandle(),
      );
      expect(isBefore).toBe(true);
    }
  });

  it.each(["fire drill", "dying plants", "naloxone training", "fire extinguisher"])(
    "with a number to call does not come for “%s”",
    async (words) => {
      const page = await shared.stayAt("/residents/search/");
      await search(page, words);
      const shown = await listShownCards(page);
      expect(shown.filter((name) => ["emergency", "crisis", "poison"].includes(name))).toEqual([]);
    },
  );

  it("with a number to call is there before any index, and where none can be loaded", async () => {
    const page = await openAt("/search/", {}, (context) =>
      context.route("**/pagefind/**", (route) => route.abort()),
    );
    await page.getByRole("searchbox").pressSequentially("wanna die");
    await findStatus(page, said.script.trouble);
    expect(await listShownCards(page)).toEqual(["crisis"]);
  });

  it("with a number to call comes, and results, where somebody types faster than Safari keeps words", async () => {
    const page = await openAt("/search/", {}, (context) =>
      context.addInitScript(() => {
        history.replaceState = () => {
          throw new DOMException("more than 100 times per 30 seconds", "SecurityError");
        };
      }),
    );
    expect(await search(page, "someone overdosed")).not.toEqual([]);
    expect(await listShownCards(page)).toEqual(["emergency"]);
  });

  it("answers with a fact of the residents on their page, and of everyone on the public one", async () => {
    const residents = await shared.stayAt("/residents/search/");
    await search(residents, "what time is curfew");
    expect(await listShownCards(residents)).toEqual(["curfew"]);
    expect(await residents.locator('[data-answer="curfew"]').innerText()).toContain("11:30 pm");
    const everyone = await shared.stayAt("/search/");
    await search(everyone, "what time is curfew");
    expect(await listShownCards(everyone)).toEqual(["manager"]);
    await search(everyone, "deposit");
    expect(await listShownCards(everyone)).toEqual(["deposit"]);
    expect(await everyone.locator('[data-answer="deposit"]').innerText()).toContain("$150");
  });

  it("says whom to ask where the best section has little of what was asked", async () => {
    const page = await shared.stayAt("/search/");
    await search(page, "snow shoveling sidewalk");
    expect(await listShownCards(page)).toEqual(["manager"]);
    await search(page, "smoking on the sidewalk");
    expect(await listShownCards(page)).not.toContain("manager");
  });

  it("says whom to ask for what no page knows, with buttons to call and to text", async () => {
    const page = await shared.stayAt("/search/");
    await search(page, "wifi password");
    const card = page.locator('[data-answer="manager"]');
    expect(await card.innerText()).toContain("Rosa");
    expect(await card.locator('a[href^="tel:"], a[href^="sms:"]').count()).toBe(2);
  });

  it("is said in the status, and leads on to the results by the arrow keys", async () => {
    const page = await shared.goTo("/search/");
    await search(page, "where do i park");
    expect(await page.getByRole("status").innerText()).toContain(said.answers.parking);
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(said.answers.parking);
  });

  it("is one of what is often asked where nothing is typed, and opens", async () => {
    const page = await shared.goTo("/residents/search/");
    const often = await listShownCards(page);
    expect(often.length).toBeGreaterThan(5);
    expect(often).not.toContain("emergency");
    await search(page, "rent");
    expect(await listShownCards(page)).toEqual(["cost"]);
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => listShownCards(page)).toEqual(often);
    await page.getByText(said.answers.curfew).click();
    await page.getByText("11:30 pm").first().waitFor();
  });

  it("of what is often asked opens without a script, too", async () => {
    const page = await openAt("/search/", { javaScriptEnabled: false });
    await page.getByText(said.answers.quietHours).click();
    await page.locator('[data-answer="quietHours"]').getByText("10 pm to 7 am").waitFor();
    expect(await page.locator('[data-answer="emergency"]').isVisible()).toBe(false);
  });

  it.each(["light", "dark"] as const)("has no fault that axe can find, %s", async (colorScheme) => {
    const page = await openAt("/residents/search/", { colorScheme });
    for (const words of ["overdose", "want to die", "rent", "wifi"]) {
      await search(page, words);
      expect(await findAxeFaults(page), words).toEqual([]);
    }
  });
});

describe("the keyboard", () => {
  it("walks from the box through the results and back, and opens one with Enter", async () => {
    const page = await shared.goTo("/search/");
    const found = await search(page, "cars blocking driveway");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toBe(found[0]);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${found[0]}`);
  });

  it("leads back to the box with Escape, and empties it with another", async () => {
    const page = await shared.goTo("/search/");
    await search(page, "parking");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    const box = page.getByRole("searchbox");
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box.inputValue()).toBe("parking");
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("");
    await expect.poll(() => listFound(page)).toEqual([]);
  });
});

describe("when nothing is found", () => {
  it("names the nearest sections, the documents and the manager's phone", async () => {
    const page = await shared.goTo("/search/");
    expect(await search(page, "xyzzy parkplatz")).toEqual([]);
    expect(await listShownCards(page)).toEqual(["manager"]);
    const help = page.locator("[data-search-nothing]");
    expect(await help.getByRole("link", { name: "Parking" }).count()).toBeGreaterThan(0);
    await search(page, "xyzzy");
    expect(await help.getByText(said.nothing.heading).isVisible()).toBe(false);
    expect(await help.getByRole("link", { name: "Grievance policy" }).count()).toBe(1);
    expect(await page.locator('[data-answer="manager"] a[href^="tel:"]').isVisible()).toBe(true);
    await search(page, "parking");
    expect(await help.isVisible()).toBe(false);
  });

  it("has no fault that axe can find, with results and without", async () => {
    const page = await shared.goTo("/residents/search/");
    for (const words of ["guests", "xyzzy"]) {
      await search(page, words);
      expect(await findAxeFaults(page), words).toEqual([]);
    }
  });
});

it.each(["/search/", "/residents/search/"])(
  "nothing on %s moves once the script has come",
  async (address) => {
    const page = await openOwnPage(sample);
    const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route("**/assets/*.js", async (route) => {
      await isLetThrough;
      await route.continue();
    });
    await page.goto(`${sample.site.origin}${address}`, { waitUntil: "commit" });
    const below = page.locator(".answers > h2");
    const findTop = () => below.evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await findTop();
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    letThrough();
    await page.getByRole("searchbox").waitFor();
    expect(await findTop()).toBe(before);
  },
);

describe("where the search cannot run", () => {
  const blocked = {
    "the program is blocked": "**/pagefind-worker.js",
    "WebAssembly is blocked": "**/*.pagefind",
    "the index is gone": "**/pagefind-entry.json*",
  };

  it.each(Object.entries(blocked))("shows everything from A to Z when %s", async (_, pattern) => {
    const page = await openAt("/search/", {}, (context) =>
      context.route(pattern, (route) => route.abort()),
    );
    await expectFallback(page, said.script.trouble, 2000);
  });

  it("shows everything from A to Z when the browser has no WebAssembly", async () => {
    const page = await openAt("/search/", {}, (context) =>
      context.route("**/pagefind-worker.js", async (route) => {
        const answer = await route.fetch();
        const headers = { ...answer.headers() };
        delete headers["content-security-policy"];
        const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
        await route.fulfill({
          response: answer,
          headers: { ...headers, "Content-Security-Policy": policy },
        });
      }),
    );
    await expectFallback(page, said.script.trouble, 2000);
  });

  it("says within two seconds where else to look when the program never comes", async () => {
    const page = await openAt("/search/", {}, (context) =>
      context.route("**/*.pagefind", () => undefined),
    );
    await expectFallback(page, said.script.loading, 2500);
  });

  it.each(["/search/", "/residents/search/"])(
    "leaves every section of %s in a list when there is no script",
    async (address) => {
      const page = await openAt(address, { javaScriptEnabled: false });
      expect(await page.getByRole("searchbox").isVisible()).toBe(false);
      await expectList(page);
    },
  );

  it("leaves the list when the script is blocked", async () => {
    const page = await openAt("/search/", {}, (context) =>
      context.route("**/assets/*.js", (route) => route.abort()),
    );
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    await expectList(page);
  });

  /** Looks for something, and is told within so many milliseconds where else to look. */
  async function expectFallback(page: Page, words: string, most: number): Promise<void> {
    const started = Date.now();
    await page.getByRole("searchbox").fill("parking");
    await findStatus(page, words);
    expect(Date.now() - started).toBeLessThan(most);
    await expectList(page);
  }

  async function expectList(page: Page): Promise<void> {
    const entries = page.locator("[data-search-entry]");
    expect(await entries.count()).toBeGreaterThan(20);
    const letter = page.locator("details").filter({ hasText: "Parking" });
    await letter.locator("summary").click();
    await letter.getByRole("link", { name: "Parking", exact: true }).click();
    await page.waitForURL("**/good-neighbor-policy/#parking");
  }
});

describe("the bytes of a search", () => {
  it.each([
    ["/search/", 135_000],
    ["/residents/search/", 155_000],
  ])("stay within the budget on %s, key by key", async (address, budget) => {
    const page = await openAt(address, {});
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    const measure = async () => {
      await page.waitForLoadState("networkidle");
      const sizes = loaded.splice(0).map((url) => measureServed(inject("sampleOutput"), url));
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    await page.getByRole("searchbox").pressSequentially("grievance", { delay: 30 });
    await findStatus(page, matchSaid(whenFound));
    const first = await measure();
    await search(page, "medcation"); // which loads the list of words for near spellings, too
    expect(first).toBeGreaterThan(80_000);
    expect(first).toBeLessThan(budget);
    expect(await measure()).toBeLessThan(15_000);
  });
});
