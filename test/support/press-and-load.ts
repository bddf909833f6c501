import type { Locator } from "playwright-core";

/**
 * Presses what leads to another page, and waits until that page has loaded. The browser itself waits only
 * until the page begins to arrive: what is read or printed then may be empty.
 *
 * @param control the link or the button
 * @see https://playwright.dev/docs/navigations#navigation-events
 */
export async function pressAndLoad(control: Locator): Promise<void> {
  await control.click();
  await control.page().waitForLoadState();
}
