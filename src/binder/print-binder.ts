import type { Browser, Page } from "playwright-core";
import type { BinderView } from "./binder-view.ts";
import { readPageNumbers } from "./read-page-numbers.ts";
import { type KnownPages, type PageNumbers, renderBinder } from "./render-binder.ts";

/** A binder that can be printed. */
export interface PrintedBinder {
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly pages: PageNumbers;
}

/** Numbers of other widths may move a line; after that the pages stand still. */
const mostRounds = 4;

/**
 * Prints the binder until the page numbers in it are those of the print itself.
 *
 * @param view what is in the binder
 * @param browser the browser that prints
 * @param format the sheet
 * @throws when the numbers do not settle, or one that is needed cannot be found
 */
export async function printBinder(
  view: BinderView,
  browser: Browser,
  format: "Letter" | "A4" = "Letter",
): Promise<PrintedBinder> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    let pages: KnownPages = "notYet";
    for (let round = 0; round < mostRounds; round += 1) {
      const html = renderBinder(view, pages);
      const pdf = await print(page, html, format);
      const printed = await readPageNumbers(pdf);
      if (isSame(pages, printed)) return { html, pdf, pages: printed };
      pages = printed;
    }
    throw new Error("The binder's page numbers do not settle.");
  } finally {
    await context.close();
  }
}

async function print(page: Page, html: string, format: "Letter" | "A4"): Promise<Uint8Array> {
  await page.setContent(html);
  return page.pdf({ format, preferCSSPageSize: true, printBackground: false });
}

function isSame(first: KnownPages, second: PageNumbers): boolean {
  return (
    typeof first !== "string" &&
    first.size === second.size &&
    [...first].every(([anchor, page]) => second.get(anchor) === page)
  );
}
