import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Opens a browser: on Linux the one that npm brings, elsewhere an installed Chrome or Edge.
 *
 * @returns the browser; whoever opens it closes it
 * @throws with one line that says what is missing when there is no browser at all
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      // The package's own arguments would switch off the very protections that are tested here.
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
      headless: true,
    });
  }
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await playwright.launch({ channel, headless: true });
    } catch {
      // The next one may be there.
    }
  }
  throw new Error("The browser tests need Chrome or Edge on this machine; neither was found.");
}
