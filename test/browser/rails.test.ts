import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSampleSite, openSharedPage } from "../support/open-site.ts";

const sample = openSampleSite();

function findLeft(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().left);
}

describe("on a wide screen", () => {
  const wide = openSharedPage(sample, { viewport: { width: 1440, height: 900 } });

  it("a line along the contents tells where one is", async () => {
    const page = await wide.goTo("/policies/grievance-policy/");
    const lines = await page.locator(".contents a").evaluateAll((links) =>
      links.map((link) => {
        const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(link);
        return `${borderInlineStartWidth} ${borderInlineStartColor}`;
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.startsWith("3px "))).toEqual([]);
    // The first is where one is; all others look alike.
    expect(new Set(lines).size).toBe(2);
    expect(lines.filter((line) => line === lines[0])).toHaveLength(1);
  });

  it("the way to the chapters before and after stands below the text", async () => {
    const page = await wide.goTo("/residents/packet/money/");
    expect(await findLeft(page, ".turning")).toBe(await findLeft(page, ".document-header"));
  });
});

describe("on a phone", () => {
  const phone = openSharedPage(sample, { viewport: { width: 360, height: 640 } });

  it.each(["/", "/neighbors/contact/"])(
    "a number stands beside what it is for on %s",
    async (address) => {
      const page = await phone.goTo(address);
      const [label, number] = await page
        .locator(".contact-card__ways > div:first-child > *")
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
      expect(number.left).toBeGreaterThanOrEqual(label.right);
    },
  );
});
