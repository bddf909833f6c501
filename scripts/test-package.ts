import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { buildSample } from "./build-sample.ts";
import { installTools } from "./install-tools.ts";
import { readShellEnvironment } from "./pack/find-machine-node.ts";
import { makePackage } from "./pack/make-package.ts";
import { describeTarball, makeTarball } from "./pack/make-tarball.ts";

/**
 * Looks at the package as npm, other programs and a home see it: makes it, has its entries and types
 * looked at, installs its tarball into an empty folder, and builds the sample home there with the
 * machine's own Node. It needs the network, which `npm test` does not.
 */
const projectFolder = resolve(import.meta.dirname, "..");
const toolsFolder = join(import.meta.dirname, "pack", "check");
const folder = mkdtempSync(join(tmpdir(), "front-porch-package-"));

function run(where: string, program: string, words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: where,
    env: readShellEnvironment(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  throw new Error(`${program} ${words.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
}

/** Every file of a site, as text that shows each byte. */
function readSite(output: string): ReadonlyMap<string, string> {
  const files = ["_site", "_residents"].flatMap((name) =>
    readdirSync(join(output, name), { recursive: true, withFileTypes: true }),
  );
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(output.length), readFileSync(file, "latin1")]),
  );
}

function compareSites(fromSource: string, fromPackage: string): void {
  const [source, packed] = [readSite(fromSource), readSite(fromPackage)];
  const names = new Set([...source.keys(), ...packed.keys()]);
  const different = [...names].filter((name) => source.get(name) !== packed.get(name));
  if (different.length > 0) throw new Error(`Built otherwise: ${different.join(", ")}`);
  process.stdout.write(`The package builds the sample’s ${source.size} files byte for byte.\n`);
}

try {
  installTools({ folder: toolsFolder, name: "publint and attw", megabytes: 39 });
  const made = join(folder, "package");
  await makePackage(projectFolder, made);
  const tarball = makeTarball(made);
  process.stdout.write(`The tarball: ${describeTarball(tarball)}.\n`);
  const tools = join(toolsFolder, "node_modules", ".bin");
  run(made, join(tools, "publint"), ["run", ".", "--strict"]);
  run(made, join(tools, "attw"), [tarball.file, "--profile", "esm-only"]);
  process.stdout.write("publint and attw found nothing.\n");
  const home = mkdtempSync(join(folder, "home-"));
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  run(home, "npm", ["install", tarball.file, "--prefer-offline", "--no-audit", "--no-fund"]);
  const sample = join(home, "node_modules/front-porch/dist/starter/sample-home");
  run(home, "npx", ["front-porch", "build", "--content", sample, "--output", home]);
  const fromSource = join(folder, "source");
  buildSample(fromSource);
  compareSites(fromSource, home);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
