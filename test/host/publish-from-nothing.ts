import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { installTools } from "../../scripts/install-tools.ts";
import { testEnvironment } from "../support/residents-site.ts";
import { lookFromOutside } from "./look-from-outside.ts";
import { makeHome, run } from "./make-home.ts";
import { runHostBuild, settings } from "./run-build.ts";

/**
 * Goes the whole way from nothing to a published home, on the machine's own Node: packs the package,
 * installs it, has it write a home, checks and builds that, runs Netlify's own build on it, serves it and
 * looks at it from outside. Says how many seconds each step took.
 */
const hostFolder = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "front-porch-publish-"));

let step: { readonly name: string; readonly started: number } | undefined;

function tell(name: string | undefined): void {
  const now = performance.now();
  if (step !== undefined) {
    process.stdout.write(`${step.name}: ${((now - step.started) / 1000).toFixed(1)} s\n`);
  }
  step = name === undefined ? undefined : { name, started: now };
}

try {
  installTools({ folder: hostFolder, name: "Netlify's build", megabytes: 176 });
  const home = await makeHome(folder, tell);
  const program = join("node_modules", ".bin", "front-porch");
  tell("check");
  run(home, program, ["check", "--production"]);
  tell("build");
  run(home, program, ["build", "--production"]);
  tell("Netlify's build");
  const built = runHostBuild(home, testEnvironment);
  if (built.status !== 0) throw new Error(built.log);
  tell("serve and doctor, with a test message");
  const { status, report } = await lookFromOutside(home, { ...settings, ...testEnvironment });
  tell(undefined);
  process.stdout.write(`${report}`);
  process.exitCode = status;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
