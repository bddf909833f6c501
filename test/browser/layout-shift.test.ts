import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openOwnPage, openSampleSite } from "../support/open-site.ts";

const sample = openSampleSite();

/** A week's mornings in Phoenix, Monday first: what is on differs from day to day. */
const mornings = [16, 17, 18, 19, 20, 21, 22].map((day) => new Date(`2026-11-${day}T15:00:00Z`));

/** Counts what moves from the first look on (https://web.dev/articles/cls). */
function countShifts(): void {
  const seen: unknown[] = [];
  Reflect.set(globalThis, "shifts", seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push(Reflect.get(entry, "value"));
  }).observe({ type: "layout-shift", buffered: true });
}

/** Waits until what is laid out now was drawn. */
function waitForDrawing(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let drawn = 0; drawn < 3; drawn += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Opens pages whose script comes long after their words, and gives what moved on each of them. */
async function listShifts(
  address: string,
  viewport: { readonly width: number; readonly height: number },
  moments: readonly Date[],
): Promise<readonly unknown[]> {
  let letCome = (): void => undefined;
  let asked = 0;
  const page = await openOwnPage(sample, { viewport }, (context) =>
    context.route("**/*.js", async (route) => {
      asked += 1;
      await new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await route.continue();
    }),
  );
  await page.addInitScript(countShifts);
  const moved: unknown[] = [];
  for (const moment of moments) {
    await page.clock.setFixedTime(moment);
    await page.goto(`${sample.site.origin}${address}`, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    await waitForDrawing(page);
    await expect.poll(() => asked).toBeGreaterThan(0);
    asked = 0;
    letCome();
    await page.waitForLoadState("load");
    await waitForDrawing(page);
    moved.push(...(await page.evaluate<unknown[]>(() => Reflect.get(globalThis, "shifts"))));
  }
  return moved;
}

it.each([
  ["/residents/", mornings],
  ["/residents/schedule/", mornings],
  ["/residents/changes/", mornings.slice(0, 1)],
  ["/residents/search/", mornings.slice(0, 1)],
  ["/search/", mornings.slice(0, 1)],
  ["/certification/", mornings.slice(0, 1)],
  ["/neighbors/", mornings.slice(0, 1)],
  ["/neighbors/events/", mornings.slice(0, 1)],
  ["/neighbors/contact/", mornings.slice(0, 1)],
] as const)("nothing of %s moves, however late its script comes", async (address, moments) => {
  expect(await listShifts(address, { width: 360, height: 640 }, moments)).toEqual([]);
  expect(await listShifts(address, { width: 1280, height: 800 }, moments.slice(0, 1))).toEqual([]);
});
