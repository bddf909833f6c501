import { spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { nodeArguments } from "../src/cli/node-arguments.ts";
import { findMedian } from "./bench/format-results.ts";
import { findMachineNode, readShellEnvironment } from "./pack/find-machine-node.ts";
import { makePackage } from "./pack/make-package.ts";
import { makeTarball } from "./pack/make-tarball.ts";

/**
 * Times installing the package, in an empty folder with an empty cache, against plain Eleventy and
 * Pagefind; and the sample's build from the package against the one from source. Each side runs in turn,
 * so that each ratio is between neighbors in time.
 */
const projectFolder = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "front-porch-bench-package-"));
const rounds = { install: 7, build: 5 } as const;

interface Installed {
  readonly seconds: number;
  readonly megabytes: number;
  readonly packages: number;
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function run(
  where: string,
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = readShellEnvironment(),
): void {
  const { status, stderr } = spawnSync(program, words, {
    cwd: where,
    env: environment,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${program} ${words.join(" ")} ended with ${status}: ${stderr}`);
}

/** Installs into an empty folder, with an empty cache. */
function install(where: string, wanted: readonly string[]): Installed {
  mkdirSync(where);
  writeFileSync(join(where, "package.json"), '{ "private": true }\n');
  // Beside it, and kept: for a minute after a deletion ext4 makes files ten times as slowly.
  const cache = { ...readShellEnvironment(), npm_config_cache: `${where}-cache` };
  const words = ["install", ...wanted, "--no-audit", "--no-fund"];
  const seconds = time(() => run(where, "npm", words, cache));
  const entries = readdirSync(join(where, "node_modules"), {
    recursive: true,
    withFileTypes: true,
  });
  const bytes = entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
  const lock = JSON.parse(readFileSync(join(where, "node_modules/.package-lock.json"), "utf8"));
  return { seconds, megabytes: bytes / 1e6, packages: Object.keys(lock.packages).length };
}

function tell(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  unit: string,
): void {
  const [own, floor] = [findMedian(ours), findMedian(theirs)];
  const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(" ");
  process.stdout.write(
    `${what}: ${own.toFixed(2)} ${unit} against ${floor.toFixed(2)} ${unit}, × ${(own / floor).toFixed(2)} (${list(ours)}; ${list(theirs)})\n`,
  );
}

try {
  const made = join(folder, "package");
  await makePackage(projectFolder, made);
  const tarball = makeTarball(made);
  const { dependencies } = JSON.parse(readFileSync(join(made, "package.json"), "utf8"));
  const plain = ["@11ty/eleventy", "pagefind"].map((name) => `${name}@${dependencies[name]}`);
  const installs = Array.from({ length: rounds.install }, (_, round) => ({
    ours: install(join(folder, `ours-${round}`), [tarball.file]),
    floor: install(join(folder, `floor-${round}`), plain),
  }));
  for (const [what, unit] of [
    ["seconds", "s"],
    ["megabytes", "MB"],
    ["packages", ""],
  ] as const) {
    const ours = installs.map((each) => each.ours[what]);
    const floors = installs.map((each) => each.floor[what]);
    tell(`Installing the package against Eleventy and Pagefind, ${what}`, ours, floors, unit);
  }
  const home = join(folder, "ours-0");
  const program = join(home, "node_modules/front-porch");
  const sample = join(program, "dist/starter/sample-home");
  const words = ["build", "--content", sample, "--output"];
  const packed = [join(program, "dist/cli/front-porch.js"), ...words, home];
  const bundledNode = [
    ...nodeArguments,
    "src/cli/front-porch.ts",
    ...words,
    join(folder, "source"),
  ];
  const builds = Array.from({ length: rounds.build + 1 }, () => ({
    ours: time(() => run(home, findMachineNode(), packed)),
    bundled: time(() => run(home, process.execPath, packed)),
    source: time(() => run(projectFolder, process.execPath, bundledNode)),
  })).slice(1); // the first fills the caches
  const sources = builds.map(({ source }) => source);
  const onMachine =
    "Building the sample from the package, on the machine’s own Node, against from source";
  tell(
    onMachine,
    builds.map(({ ours }) => ours),
    sources,
    "s",
  );
  const onSame = "Building the sample from the package, on the same Node, against from source";
  tell(
    onSame,
    builds.map(({ bundled }) => bundled),
    sources,
    "s",
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
