import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { openBrowser } from "../src/binder/open-browser.ts";
import { runCommand } from "../src/cli/run-process.ts";
import { buildSample } from "./build-sample.ts";
import { walkEditor } from "./pictures/editor-pictures.ts";
import { guidePictures } from "./pictures/guide-pictures.ts";
import { lookAtPicture } from "./pictures/look-at-picture.ts";
import { openScenes } from "./pictures/open-scenes.ts";
import {
  fingerprintPicture,
  type PictureRecord,
  pictureFolder,
  pictureRecords,
} from "./pictures/picture-records.ts";
import { serveSite } from "./serve-site.ts";

/** One address for each kind of page. */
const kinds: Readonly<Record<string, string>> = {
  home: "/",
  neighbors: "/neighbors/",
  questions: "/neighbors/questions/",
  contact: "/neighbors/contact/",
  flyer: "/neighbors/flyer/",
  policies: "/policies/",
  policy: "/policies/grievance-policy/",
  excerpt: "/policies/resident-packet/",
  certification: "/certification/",
  search: "/search/",
  privacy: "/privacy/",
  accessibility: "/accessibility/",
  lost: "/no-such-page/",
  residents: "/residents/",
  packet: "/residents/packet/",
  resources: "/residents/resources/",
  schedule: "/residents/schedule/",
  changes: "/residents/changes/",
  plan: "/residents/emergency-plan/",
  posters: "/residents/posters/",
  "poster-emergencies": "/residents/posters/emergencies/",
  "poster-naloxone": "/residents/posters/naloxone/",
  "residents-search": "/residents/search/",
};

const widths = [360, 768, 1280] as const;
const schemes = ["light", "dark"] as const;

async function takePictures(browser: Browser, origin: string, folder: string): Promise<number> {
  let count = 0;
  for (const [kind, address] of Object.entries(kinds)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${origin}${address}`, { waitUntil: "networkidle" });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const path = join(folder, `${kind}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        count += 1;
      }
      if (colorScheme === "light") {
        await writeFile(join(folder, `${kind}.pdf`), await page.pdf({ format: "Letter" }));
        count += 1;
      }
      await context.close();
    }
  }
  return count;
}

async function run(wishes: { readonly output: string; readonly guide: boolean }): Promise<number> {
  return wishes.guide ? takeGuidePictures() : takeAllPictures(wishes.output);
}

/** Takes the pictures of the guides, and writes down what each shows. */
async function takeGuidePictures(): Promise<number> {
  const [browser, scenes] = await Promise.all([openBrowser(), openScenes()]);
  const records: Record<string, PictureRecord> = {};
  try {
    for (const picture of guidePictures) {
      const scene = scenes.find(picture.scene);
      records[picture.file] = await lookAtPicture(browser, picture, scene, async (pictured) => {
        const png = await pictured.take();
        await writeFile(join(pictureFolder, picture.file), png);
        process.stdout.write(`${picture.file}: ${Math.round(png.length / 1024)} kB\n`);
        return { words: pictured.words, sha256: fingerprintPicture(png) };
      });
    }
    await walkEditor(browser, async (file, { words, take }) => {
      const png = await take();
      await writeFile(join(pictureFolder, file), png);
      process.stdout.write(`${file}: ${Math.round(png.length / 1024)} kB\n`);
      records[file] = { words, sha256: fingerprintPicture(png) };
    });
  } finally {
    await Promise.all([browser.close(), scenes.close()]);
  }
  await writeFile(pictureRecords, `${JSON.stringify(records, undefined, 2)}\n`);
  return 0;
}

async function takeAllPictures(folder: string): Promise<number> {
  const site = await mkdtemp(join(tmpdir(), "front-porch-pictures-"));
  try {
    buildSample(site);
    await mkdir(folder, { recursive: true });
    const [browser, served] = await Promise.all([openBrowser(), serveSite(site)]);
    const count = await takePictures(browser, served.origin, folder);
    await Promise.all([browser.close(), served.close()]);
    process.stdout.write(`${count} pictures in ${folder}\n`);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  return 0;
}

await runCommand({
  name: "pictures",
  summary: "take a picture of every kind of page",
  about:
    "Takes a picture of every kind of page at three widths, light and dark, and as it is printed. Look at each before a release.",
  options: {
    output: { kind: "folder", text: "the folder for the pictures", default: "pictures" },
    guide: { kind: "switch", text: "take those that the guides show, into docs/pictures" },
  },
  examples: [
    { words: "", does: "into pictures/, which git ignores" },
    { words: "--guide", does: "those of the guides anew, after what they show has changed" },
  ],
  statuses: { 0: "done", 2: "the tool could not run" },
  run,
});
