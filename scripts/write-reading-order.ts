import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { openBrowser } from "../src/binder/open-browser.ts";
import { runCommand } from "../src/cli/run-process.ts";
import { buildSample } from "./build-sample.ts";
import {
  type ReadPage,
  readingOrderFile,
  readPages,
  writeReadingOrder,
} from "./reading-order/read-pages.ts";
import { serveSite } from "./serve-site.ts";

async function run({ output: folder }: { readonly output: string }): Promise<number> {
  const site = await mkdtemp(join(tmpdir(), "front-porch-reading-"));
  try {
    buildSample(site);
    const pages = await readSite(site);
    const file = join(folder, basename(readingOrderFile));
    await writeFile(file, writeReadingOrder(pages));
    process.stdout.write(`${pages.length} pages in ${file}\n`);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  return 0;
}

async function readSite(folder: string): Promise<readonly ReadPage[]> {
  const served = await serveSite(folder);
  try {
    const browser = await openBrowser();
    try {
      return await readPages(browser, served.origin);
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

await runCommand({
  name: "reading-order",
  summary: "write out what a screen reader reads on eight pages",
  about:
    "Writes what a browser hands to a screen reader on eight pages of the sample, in its order. Read it before a release: is everything said, once, and in the order that makes sense?",
  options: {
    output: { kind: "folder", text: "the folder for reading-order.md", default: "docs/look" },
  },
  examples: [{ words: "", does: "into docs/look" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  run,
});
