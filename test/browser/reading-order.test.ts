import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type ReadPage,
  readAddresses,
  readingOrderFile,
  readPages,
  writeReadingOrder,
} from "../../scripts/reading-order/read-pages.ts";
import { openSampleSite, withoutDrawing } from "../support/open-site.ts";

const sample = openSampleSite(withoutDrawing);
const written = readFileSync(readingOrderFile, "utf8");
const again =
  "What a screen reader reads of this page has changed. Read the change: is everything said, once, and in an order that makes sense? Then “npm run reading-order” writes it down again.";

describe("what a screen reader reads, as it is written down,", () => {
  let pages: readonly ReadPage[] = [];

  beforeAll(async () => {
    pages = await readPages(sample.browser, sample.site.origin);
  });

  it.each(readAddresses)("is what the page %s says", (address) => {
    const read = pages.find((page) => page.address === address)?.text ?? "";
    const start = written.indexOf(`## ${address}\n`);
    const end = written.indexOf("\n## /", start + 1);
    const before = start < 0 ? "" : written.slice(start, end < 0 ? undefined : end);
    expect(before, again).toBe(read);
  });

  it("has nothing else", () => {
    expect(written).toBe(writeReadingOrder(pages));
  });
});
