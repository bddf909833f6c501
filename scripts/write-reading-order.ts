import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openBrowser } from "../src/binder/open-browser.ts";
import { runCommand } from "../src/cli/run-process.ts";
import { buildSample } from "./build-sample.ts";
import { serveSite } from "./serve-site.ts";

/** Eight pages, from those that most people open first. */
const addresses = [
  "/",
  "/neighbors/",
  "/neighbors/contact/",
  "/policies/",
  "/policies/medication-policy/",
  "/residents/",
  "/residents/packet/money/",
  "/residents/first-evening/",
] as const;

/** A Thursday evening at the sample home, in the week that its tests are about. */
const evening = new Date("2026-11-20T01:30:00Z");

const introduction = `# What a screen reader reads, in its order

Eight pages as a browser hands them to a screen reader: each line is one thing that is read, with its kind in front. It is
Thursday evening at the sample home. Written by \`npm run reading-order\` from the accessibility tree; what is hidden
from it, such as icons, is not here.
`;

async function run({ output: folder }: { readonly output: string }): Promise<number> {
  const site = await mkdtemp(join(tmpdir(), "front-porch-reading-"));
  try {
    buildSample(site);
    const parts = await readPages(site);
    const file = join(folder, "reading-order.md");
    await writeFile(file, [introduction, ...parts].join("\n"));
    process.stdout.write(`${addresses.length} pages in ${file}\n`);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  return 0;
}

async function readPages(site: string): Promise<readonly string[]> {
  const served = await serveSite(site);
  try {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      await page.clock.setFixedTime(evening);
      const parts: string[] = [];
      for (const address of addresses) {
        await page.goto(`${served.origin}${address}`);
        const tree = await page.locator("body").ariaSnapshot();
        parts.push(`## ${address}\n\n\`\`\`yaml\n${tree}\n\`\`\`\n`);
      }
      return parts;
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
