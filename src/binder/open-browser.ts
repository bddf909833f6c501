import { type Browser, type LaunchOptions, chromium as playwright } from "playwright-core";

/** Browsers that many machines have, by the names that Playwright knows them by. */
const installedBrowsers = ["chrome", "msedge"] as const;

/**
 * Opens a browser: on Linux the one that npm brings, elsewhere, or where that one does not start, an
 * installed Chrome or Edge.
 *
 * @param more arguments for the one that npm brings, such as `--js-flags=--single-threaded`
 * @returns the browser; whoever opens it closes it
 * @throws with one line that says what is missing when there is no browser at all
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const browser = (await openOwn(more)) ?? (await openInstalled());
  if (browser !== undefined) return browser;
  throw new Error("This needs Chrome or Edge on this machine; neither was found.");
}

async function openOwn(more: readonly string[]): Promise<Browser | undefined> {
  if (process.platform !== "linux") return undefined;
  const executablePath = await findOwn();
  if (executablePath === undefined) return undefined;
  return launch({
    executablePath,
    // The package's own arguments would switch off the very protections that are tested here.
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      ...more,
    ],
  });
}

/** It comes with the project's tools for developing, which a home does not have. */
async function findOwn(): Promise<string | undefined> {
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function openInstalled(): Promise<Browser | undefined> {
  for (const channel of installedBrowsers) {
    const browser = await launch({ channel });
    if (browser !== undefined) return browser;
  }
  return undefined;
}

/** What does not start may be followed by one that does. */
async function launch(options: LaunchOptions): Promise<Browser | undefined> {
  try {
    return await playwright.launch({ ...options, headless: true });
  } catch {
    return undefined;
  }
}
