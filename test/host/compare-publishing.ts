import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { findMedian } from "../../scripts/bench/format-results.ts";
import { generateDocuments, writeBenchHome } from "../../scripts/bench/generate-documents.ts";
import { installTools } from "../../scripts/install-tools.ts";
import { readShellEnvironment } from "../../scripts/pack/find-machine-node.ts";
import { makePackage } from "../../scripts/pack/make-package.ts";
import { makeTarball } from "../../scripts/pack/make-tarball.ts";
import { type Repository, writePeerRepositories } from "./peer-repositories.ts";

/**
 * Times what a host does at a push, from a repository to a site that can be published: installs with an
 * empty cache, builds, and packs the functions. A home on the package is held against plain Eleventy with
 * Pagefind, Starlight and VitePress with the same documents, each in turn, on the Node that the hosts run.
 */
const projectFolder = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "front-porch-compare-"));
const documentCount = 12;
/** `npm run bench:push -- 1` is a quick look. */
const rounds = Number(process.argv.at(2) ?? 3);

interface Published {
  readonly install: number;
  readonly build: number;
  readonly functions: number;
  readonly megabytes: number;
}

function run(where: string, program: string, words: readonly string[], more = {}): void {
  const shell = readShellEnvironment();
  // The Node that `npm ci` brought stands first, as the one a host chose does.
  const path = [dirname(process.execPath), shell.PATH].join(delimiter);
  execFileSync(program, words, {
    cwd: where,
    env: { ...shell, PATH: path, CI: "true", ...more },
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
  });
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function measureMegabytes(installed: string): number {
  const entries = readdirSync(installed, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => lstatSync(join(entry.parentPath, entry.name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** A repository has a lockfile, so that npm looks nothing up that it does not load. */
function lock({ folder: repository }: Repository): void {
  run(repository, "npm", ["install", "--package-lock-only", "--no-audit", "--no-fund"]);
}

function publish({ name, folder: repository, build }: Repository): Published {
  const cache = join(folder, "cache");
  const installed = join(repository, "node_modules");
  for (const old of [cache, installed]) rmSync(old, { recursive: true, force: true });
  const install = time(() =>
    run(repository, "npm", ["ci", "--no-audit", "--no-fund"], { npm_config_cache: cache }),
  );
  const built = time(() => run(repository, process.execPath, build));
  const pack = [join(import.meta.dirname, "zip-functions.mjs"), repository];
  const functions = name === homeName ? time(() => run(repository, process.execPath, pack)) : 0;
  return { install, build: built, functions, megabytes: measureMegabytes(installed) };
}

const homeName = "a home on the package";

async function writeHomeRepository(tarball: string): Promise<Repository> {
  const home = join(folder, "home");
  const facts = readFileSync(join(projectFolder, "_data", "home.yaml"), "utf8");
  await writeBenchHome(home, generateDocuments(documentCount), facts);
  const settings = { private: true, dependencies: { "front-porch": `file:${tarball}` } };
  writeFileSync(join(home, "package.json"), JSON.stringify(settings));
  const program = "node_modules/front-porch/dist/cli/start.cjs";
  return { name: homeName, folder: home, build: [program, "build", "--host", "netlify"] };
}

function format(name: string, published: readonly Published[], floor: number): string {
  const median = (part: (one: Published) => number) => findMedian(published.map(part));
  const whole = median(readWhole);
  const cells = [
    name,
    median(({ megabytes }) => megabytes).toFixed(1),
    median(({ install }) => install).toFixed(1),
    median(({ build }) => build).toFixed(1),
    median(({ functions }) => functions).toFixed(1),
    whole.toFixed(1),
    `${(whole / floor).toFixed(2)} ×`,
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function readWhole({ install, build, functions }: Published): number {
  return install + build + functions;
}

try {
  installTools({ folder: import.meta.dirname, name: "Netlify's build", megabytes: 176 });
  const made = join(folder, "package");
  await makePackage(projectFolder, made);
  const { dependencies } = JSON.parse(readFileSync(join(made, "package.json"), "utf8"));
  const plain = Object.fromEntries(
    ["@11ty/eleventy", "pagefind"].map((name) => [name, dependencies[name]]),
  );
  const repositories = [
    ...(await writePeerRepositories(folder, documentCount, plain)),
    await writeHomeRepository(makeTarball(made).file),
  ];
  repositories.forEach(lock);
  const results = repositories.map((repository) => ({ repository, published: [] as Published[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { repository, published } of results) {
      const one = publish(repository);
      published.push(one);
      process.stderr.write(`${repository.name}: ${readWhole(one).toFixed(1)} s\n`);
    }
  }
  const floor = findMedian((results[0]?.published ?? []).map(readWhole));
  process.stdout.write(
    "| | megabytes | install, s | build, s | functions, s | all, s | against plain |\n|---|---|---|---|---|---|---|\n",
  );
  for (const { repository, published } of results) {
    process.stdout.write(format(repository.name, published, floor));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
