import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { openBrowser } from "../src/binder/open-browser.ts";
import { runCommand } from "../src/cli/run-process.ts";
import { buildSample } from "./build-sample.ts";
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
  search: "/search/?q=parking",
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
  "residents-search": "/residents/search/?q=guests",
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

async function run({ output: folder }: { readonly output: string }): Promise<number> {
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
  },
  examples: [{ words: "", does: "into pictures/, which git ignores" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  run,
});
