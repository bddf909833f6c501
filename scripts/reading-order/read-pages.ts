import { join } from "node:path";
import type { Browser } from "playwright-core";

/** Eight pages, from those that most people open first. */
export const readAddresses = [
  "/",
  "/neighbors/",
  "/neighbors/contact/",
  "/policies/",
  "/policies/medication-policy/",
  "/residents/",
  "/residents/packet/money/",
  "/residents/first-evening/",
] as const;

/** Where what is read of them is written down. */
export const readingOrderFile = join("docs", "look", "reading-order.md");

/** A Thursday evening at the sample home, in the week that its tests are about. */
const evening = new Date("2026-11-20T01:30:00Z");

const introduction = `# What a screen reader reads, in its order

Eight pages as a browser hands them to a screen reader: each line is one thing that is read, with its kind in front. It is
Thursday evening at the sample home. Written by \`npm run reading-order\` from the accessibility tree; what is hidden
from it, such as icons, is not here.
`;

/** What is read of one page. */
export interface ReadPage {
  readonly address: string;
  /** The heading of the page, and its accessibility tree below it. */
  readonly text: string;
}

/**
 * Reads what a browser hands to a screen reader on each of the eight pages, on a phone.
 *
 * @param browser an open one
 * @param origin where the sample home's site is served
 * @returns the pages in their order
 */
export async function readPages(browser: Browser, origin: string): Promise<readonly ReadPage[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  try {
    await page.clock.setFixedTime(evening);
    const parts: ReadPage[] = [];
    for (const address of readAddresses) {
      await page.goto(`${origin}${address}`);
      const tree = await page.locator("body").ariaSnapshot();
      parts.push({ address, text: `## ${address}\n\n\`\`\`yaml\n${tree}\n\`\`\`\n` });
    }
    return parts;
  } finally {
    await page.close();
  }
}

/**
 * Writes the text of the file.
 *
 * @param pages what was read
 */
export function writeReadingOrder(pages: readonly ReadPage[]): string {
  return [introduction, ...pages.map(({ text }) => text)].join("\n");
}
