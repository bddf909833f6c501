import { execFileSync } from "node:child_process";
import {
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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
 * Each is installed as `init` leaves a home, without a lockfile, and with the one that npm then writes.
 */
const projectFolder = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "front-porch-compare-"));
const documentCount = 12;
/** `npm run bench:push -- 1` is a quick look. */
const rounds = Number(process.argv.at(2) ?? 3);

interface Published {
  /** Without a lockfile: npm looks up what there is. */
  readonly firstInstall: number;
  /** With the lockfile of the first. */
  readonly install: number;
  readonly build: number;
  readonly functions: number;
  readonly megabytes: number;
}

function run(where: string, program: string, words: readonly string[], more = {}): string {
  const shell = readShellEnvironment();
  // The Node that `npm ci` brought stands first, as the one a host chose does.
  const path = [dirname(process.execPath), shell.PATH].join(delimiter);
  return execFileSync(program, words, {
    cwd: where,
    encoding: "utf8",
    env: { ...shell, PATH: path, CI: "true", ...more },
    stdio: ["ignore", "pipe", "pipe"],
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

/** Installs with an empty cache, into a repository that has nothing installed; gives the seconds. */
function install(repository: string, words: readonly string[]): number {
  const cache = mkdtempSync(join(folder, "cache-"));
  return time(() =>
    run(repository, "npm", [...words, "--no-audit", "--no-fund"], { npm_config_cache: cache }),
  );
}

/** npm may write a lockfile that `npm ci` refuses, where a package has dependencies for other systems alone. */
function installLocked(repository: string): number {
  try {
    return install(repository, ["ci"]);
  } catch {
    return install(repository, ["install"]);
  }
}

/** A fresh copy, as a host checks out. Nothing is deleted: for a minute afterwards ext4 makes files ten times as slowly. */
function checkOut(repository: string): string {
  const copy = mkdtempSync(`${repository}-`);
  cpSync(repository, copy, { recursive: true });
  return copy;
}

function publish({ name, folder: repository, build }: Repository): Published {
  const first = checkOut(repository);
  const firstInstall = install(first, ["install"]);
  const locked = checkOut(repository);
  cpSync(join(first, "package-lock.json"), join(locked, "package-lock.json"));
  const installAgain = installLocked(locked);
  const megabytes = measureMegabytes(join(locked, "node_modules"));
  const built = time(() => run(locked, process.execPath, build));
  const pack = [join(import.meta.dirname, "zip-functions.mjs"), locked];
  const functions = name === homeName ? Number(run(locked, process.execPath, pack)) / 1000 : 0;
  return { firstInstall, install: installAgain, build: built, functions, megabytes };
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

const [readFirst, readAgain] = [
  ({ firstInstall, build, functions }: Published) => firstInstall + build + functions,
  ({ install, build, functions }: Published) => install + build + functions,
];

function format(
  name: string,
  published: readonly Published[],
  plain: readonly Published[],
): string {
  const median = (part: (one: Published) => number) => findMedian(published.map(part));
  const whole = (part: (one: Published) => number) => {
    const ratio = median(part) / findMedian(plain.map(part));
    return `${median(part).toFixed(1)} (${ratio.toFixed(2)} ×)`;
  };
  const cells = [
    name,
    median(({ megabytes }) => megabytes).toFixed(1),
    median(({ firstInstall }) => firstInstall).toFixed(1),
    median((one) => one.install).toFixed(1),
    median(({ build }) => build).toFixed(1),
    median(({ functions }) => functions).toFixed(1),
    whole(readFirst),
    whole(readAgain),
  ];
  return `| ${cells.join(" | ")} |\n`;
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
  const results = repositories.map((repository) => ({ repository, published: [] as Published[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { repository, published } of results) {
      const one = publish(repository);
      published.push(one);
      process.stderr.write(
        `${repository.name}: ${readFirst(one).toFixed(1)} s, and ${readAgain(one).toFixed(1)} s with a lockfile\n`,
      );
    }
  }
  const plainResults = results[0]?.published ?? [];
  process.stdout.write(
    "| | megabytes | install, s | with a lockfile, s | build, s | functions, s | all | all with a lockfile |\n|---|---|---|---|---|---|---|---|\n",
  );
  for (const { repository, published } of results) {
    process.stdout.write(format(repository.name, published, plainResults));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
