import type { Browser } from "playwright-core";
import { readPages } from "./read-pdf.ts";

/** A page as it comes out of the printer. */
export interface PrintedPage {
  readonly pages: number;
  /** The words of each sheet. */
  readonly text: readonly string[];
}

/**
 * Prints an address to PDF and reads the PDF back.
 *
 * @param browser the browser
 * @param address the whole address
 * @param format the size of the paper
 */
export async function printPage(
  browser: Browser,
  address: string,
  format: "Letter" | "A4",
): Promise<PrintedPage> {
  const page = await browser.newPage();
  await page.goto(address);
  const bytes = await page.pdf({ format });
  await page.close();
  const text = await readPages(bytes);
  return { pages: text.length, text };
}
