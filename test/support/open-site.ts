import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  ViewportSize,
} from "playwright-core";
import { afterAll, beforeAll, inject, onTestFailed, onTestFinished } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import { openBrowser } from "../../src/binder/open-browser.ts";

/** A browser and the site it looks at. Both are there while tests and hooks run, not before. */
export interface OpenSite<Site extends ServedSite> {
  readonly browser: Browser;
  readonly site: Site;
}

/**
 * No page lives long enough here for its script to be worth compiling well, and on a machine with few
 * cores threads that do so take more than they give.
 */
const browserArguments = ["--js-flags=--single-threaded --no-maglev --no-turbofan"];

/**
 * Has pages be laid out and never drawn, which is a third of what it takes to load one. Where a test
 * presses something, or something moves, the browser waits for a drawing that never comes.
 */
export const withoutDrawing = "--disable-threaded-compositing";

/**
 * Opens a browser and the sample home's site for all tests of a file, and closes both after them.
 *
 * @param more arguments for the browser
 */
export function openSampleSite(...more: readonly string[]): OpenSite<ServedSite> {
  return openSite(() => serveSite(inject("sampleOutput")), more);
}

/**
 * Opens a browser and a site for all tests of a file, and closes both after them.
 *
 * @param serve starts to serve the site
 * @param more arguments for the browser
 */
export function openSite<Site extends ServedSite>(
  serve: () => Promise<Site>,
  more: readonly string[] = [],
): OpenSite<Site> {
  let current: OpenSite<Site> | undefined;
  beforeAll(async () => {
    const opening = openBrowser([...browserArguments, ...more]);
    const [browser, site] = await Promise.all([opening, serve()]);
    current = { browser, site };
  });
  afterAll(async () => {
    await current?.browser.close();
    await current?.site.close();
  });
  const read = (): OpenSite<Site> => {
    if (current === undefined) throw new Error("The browser opens before the first test.");
    return current;
  };
  return {
    get browser() {
      return read().browser;
    },
    get site() {
      return read().site;
    },
  };
}

/** One page in a browser, which goes from address to address. */
export interface SharedPage {
  /** Gives the page once it has loaded an address: of the site, or a whole one. */
  goTo(address: string): Promise<Page>;
  /**
   * Gives the page on a screen of some size, and loads the address only where the test before did not
   * ask for the same: for tests that look at one page in several ways, and leave it as it was. After
   * one that failed it is loaded anew.
   */
  stayAt(address: string, screen?: ViewportSize): Promise<Page>;
  /**
   * Gives the page once it has loaded an address, to a test that writes, signs in or goes offline: after
   * it the page knows nothing of it, and pages that it opened beside are closed.
   */
  openAnew(address: string): Promise<Page>;
}

/** The screen that a browser has unless told otherwise. */
const usualScreen: ViewportSize = { width: 1280, height: 720 };

/**
 * Opens one page for all tests of a group. To open one takes longer than most of them, and what they
 * look at leaves nothing behind in a browser.
 *
 * @param opened the browser and the site
 * @param options how the page is looked at, such as the size of the screen
 * @param prepare what is done to the page before the first address
 */
export function openSharedPage(
  opened: OpenSite<ServedSite>,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): SharedPage {
  let page: Page | undefined;
  let stays: string | undefined;
  const read = (): Page => {
    if (page === undefined) throw new Error("The page opens before the first test.");
    return page;
  };
  const load = (address: string) => read().goto(new URL(address, opened.site.origin).href);
  const forget = async () => {
    stays = undefined;
    await forgetAll(read());
    await read().setViewportSize(options.viewport ?? usualScreen);
  };
  beforeAll(async () => {
    const context = await opened.browser.newContext(options);
    page = await context.newPage();
    await prepare(page);
  });
  afterAll(() => page?.context().close());
  return {
    async goTo(address) {
      stays = undefined;
      await load(address);
      return read();
    },
    async stayAt(address, screen = options.viewport ?? usualScreen) {
      onTestFailed(() => {
        stays = undefined;
      });
      await read().setViewportSize(screen);
      if (stays !== address) await load(address);
      stays = address;
      return read();
    },
    async openAnew(address) {
      onTestFinished(forget);
      stays = undefined;
      await load(address);
      return read();
    },
  };
}

/** A file of every site, with no script that could write down what is being left. */
const scriptless = "/robots.txt";

/** Leaves a page's site as it would be for a browser that never was there. */
async function forgetAll(page: Page): Promise<void> {
  const context = page.context();
  await context.setOffline(false);
  for (const other of context.pages()) if (other !== page) await other.close();
  // A page that is left may still keep what was written; what it kept is read at its own origin alone.
  await page.goto(new URL(scriptless, page.url()).href);
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await context.clearCookies();
}

/**
 * Opens a page for one test, and closes it after: for those who write, wait or change the browser.
 *
 * @param opened the browser
 * @param options how the page is looked at
 * @param prepare what is done to the browser before the page opens
 * @returns the page, before any address
 */
export async function openOwnPage(
  { browser }: OpenSite<ServedSite>,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  await prepare(context);
  return context.newPage();
}
