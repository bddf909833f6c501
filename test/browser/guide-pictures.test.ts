import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { guidePictures } from "../../scripts/pictures/guide-pictures.ts";
import { lookAtPicture } from "../../scripts/pictures/look-at-picture.ts";
import { openScenes, type Scenes } from "../../scripts/pictures/open-scenes.ts";
import { readPictureRecords } from "../../scripts/pictures/picture-records.ts";
import { openBrowser } from "../../src/binder/open-browser.ts";

const records = readPictureRecords();
let browser: Browser | undefined;
let scenes: Scenes | undefined;

beforeAll(async () => {
  [browser, scenes] = await Promise.all([openBrowser(), openScenes(inject("sampleOutput"))]);
}, 300_000); // it writes a home, builds it and opens two previews
afterAll(async () => {
  await Promise.all([browser?.close(), scenes?.close()]);
});

it.each(guidePictures)(
  "the guide's picture $file shows what is there today; else: npm run pictures -- --guide",
  async (picture) => {
    if (browser === undefined || scenes === undefined) throw new Error("Nothing is open.");
    const scene = scenes.find(picture.scene);
    const words = await lookAtPicture(browser, picture, scene, async (pictured) => pictured.words);
    expect(words).toBe(records[picture.file]?.words);
  },
);
