import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editorPictures, walkEditor } from "../../scripts/pictures/editor-pictures.ts";
import { readPictureRecords } from "../../scripts/pictures/picture-records.ts";
import { openBrowser } from "../../src/binder/open-browser.ts";

const records = readPictureRecords();
const seen = new Map<string, string>();
let browser: Browser | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  await walkEditor(browser, async (file, { words }) => void seen.set(file, words));
});
afterAll(() => browser?.close());

it.each(editorPictures)(
  "the guide's picture $file shows what is there today; else: npm run pictures -- --guide",
  ({ file }) => {
    expect(seen.get(file)).toBe(records[file]?.words);
  },
);
