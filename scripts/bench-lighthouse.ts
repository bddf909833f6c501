import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { findServedFile } from "../src/preview/find-served-file.ts";
import { nameOutputFolder, type OutputFolder } from "../src/publish/output-folder.ts";
import { headersForPath } from "../src/visitors/security-headers.ts";
import { findMedian } from "./bench/format-results.ts";

const help = `Builds the sample home and holds its public pages against Lighthouse: mobile preset, with the
headers and the compression of the published site. Eight kinds of page, the median of three.

  npm run bench:lighthouse -- [options]

  --runs N  how often each page is measured (default: 3)
  --help    show this

It runs on the browser that comes with the project, or on the one that CHROME_PATH names.
`;

const projectFolder = resolve(import.meta.dirname, "..");

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

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves the site as its host does: compressed, with its headers; no https is needed on this machine. */
function serve(output: OutputFolder) {
  return createServer(async (request, response) => {
    const pathname = (request.url ?? "/").split("?")[0] ?? "/";
    const found = await findServedFile(output, pathname);
    if (found.kind !== "file") {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(headersForPath(pathname))) {
      if (name.toLowerCase() === "strict-transport-security") continue;
      response.setHeader(name, value.replace(/;? ?upgrade-insecure-requests/, ""));
    }
    response.setHeader("Content-Type", contentTypes[extname(found.path)] ?? "application/json");
    response.setHeader("Content-Encoding", "br");
    response.end(brotliCompressSync(await readFile(found.path)));
  });
}

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
  const lighthouse = join(projectFolder, "node_modules", "lighthouse", "cli", "index.js");
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

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: "string", default: "3" }, help: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "front-porch-lighthouse-"));
  const output = nameOutputFolder(folder);
  const build = ["--import", "./scripts/prepare-node.mjs", "scripts/build.ts", "--output", folder];
  const built = spawnSync(process.execPath, build, { cwd: projectFolder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The sample did not build:\n${built.stdout}`);
  const server = serve(output).listen({ port: 0, host: "127.0.0.1" });
  try {
    await new Promise((listening) => server.once("listening", listening));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const chrome = await findChrome();
    process.stdout.write(`| page | ${categories.join(" | ")} | largest paint | bytes |\n`);
    process.stdout.write("|---|---|---|---|---|---|---|\n");
    for (const page of pages) {
      const reports: LighthouseReport[] = [];
      for (let count = 0; count < Number(values.runs); count += 1) {
        reports.push(await measure(`http://127.0.0.1:${port}${page}`, chrome));
      }
      process.stdout.write(`${formatPage(page, reports)}\n`);
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await run();
