import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { runCommand } from "../src/cli/run-process.ts";
import { findMedian } from "./bench/format-results.ts";
import { buildSample } from "./build-sample.ts";
import { installTools } from "./install-tools.ts";
import { serveSite } from "./serve-site.ts";

/** Nothing else needs Lighthouse, so that whoever installs the project need not load it. */
const toolsFolder = join(import.meta.dirname, "lighthouse");

/** One page of each kind. */
const pages = [
  "/",
  "/neighbors/",
  "/neighbors/contact/",
  "/neighbors/flyer/",
  "/policies/",
  "/policies/grievance-policy/",
  "/certification/",
  "/search/",
] as const;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

async function findChrome(): Promise<string> {
  if (process.env.CHROME_PATH !== undefined) return process.env.CHROME_PATH;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** The part of Lighthouse's report that is read here. */
interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** The server is in this process, so nothing here may wait without letting it answer. */
async function measure(address: string, chrome: string): Promise<LighthouseReport> {
  const lighthouse = join(toolsFolder, "node_modules", "lighthouse", "cli", "index.js");
  const options = [
    address,
    "--quiet",
    "--output=json",
    `--only-categories=${categories.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [lighthouse, ...options], {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CHROME_PATH: chrome },
  });
  return JSON.parse(stdout);
}

function formatPage(page: string, reports: readonly LighthouseReport[]): string {
  const scores = categories.map((name) =>
    Math.round(100 * findMedian(reports.map((report) => report.categories[name]?.score ?? 0))),
  );
  const read = (name: string) =>
    Math.round(findMedian(reports.map((report) => report.audits[name]?.numericValue ?? 0)));
  const bytes = (read("total-byte-weight") / 1024).toFixed(1);
  return `| ${page} | ${scores.join(" | ")} | ${read("largest-contentful-paint")} ms | ${bytes} kB |`;
}

async function run({ runs }: { readonly runs: number }): Promise<number> {
  installTools({ folder: toolsFolder, name: "Lighthouse", megabytes: 140 });
  const folder = await mkdtemp(join(tmpdir(), "front-porch-lighthouse-"));
  try {
    buildSample(folder);
    const site = await serveSite(folder, { isPacked: true });
    try {
      await measurePages(site.origin, runs);
    } finally {
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measurePages(origin: string, runs: number): Promise<void> {
  const chrome = await findChrome();
  process.stdout.write(`| page | ${categories.join(" | ")} | largest paint | bytes |\n`);
  process.stdout.write("|---|---|---|---|---|---|---|\n");
  for (const page of pages) {
    const reports: LighthouseReport[] = [];
    for (let count = 0; count < runs; count += 1) {
      reports.push(await measure(`${origin}${page}`, chrome));
    }
    process.stdout.write(`${formatPage(page, reports)}\n`);
  }
}

await runCommand({
  name: "bench:lighthouse",
  summary: "hold the public pages against Lighthouse",
  about:
    "Builds the sample home and holds its public pages against Lighthouse: mobile preset, with the headers and the compression of the published site. Eight kinds of page, the median of three.",
  options: {
    runs: {
      kind: "number",
      value: "N",
      text: "how often each page is measured",
      most: 100,
      default: 3,
    },
  },
  examples: [{ words: "--runs 1", does: "a quick look" }],
  notes:
    "It runs on the browser that comes with the project, or on the one that CHROME_PATH names. Lighthouse itself is installed by the first run, in scripts/lighthouse (some 140 MB).",
  statuses: { 0: "done", 2: "the tool could not run" },
  run,
});
