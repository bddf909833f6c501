import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/seeded-random.ts";
import { nameOutputFolder, type OutputFolder } from "../../src/build/output/output-folder.ts";
import { recoverOutput } from "../../src/build/output/recover-output.ts";
import { listSwapSteps, planSwap, swapSite } from "../../src/build/output/swap-site.ts";
import { findForeignFolder } from "../../src/build/output/written-folders.ts";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { startCommand } from "../support/build-command.ts";
import { createOutput, smallHome, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { failAtCall } from "../support/fail-at-call.ts";
import { runBuild, runCommand } from "../support/run-command.ts";
import { effort, noteTried, planRandom } from "../support/test-effort.ts";

const support = (file: string) => join(import.meta.dirname, "..", "support", file);
const preload = support("fail-at-call.ts");

const sumSites = async (output: string) =>
  Promise.all(["_site", "_residents"].map((folder) => sumTree(join(output, folder))));

it(
  "keeps a whole site, old or new, whenever a build is killed",
  async () => {
    const home = await createHome(smallHome);
    const output = await createOutput();
    const build = () =>
      buildSite({ contentFolder: home, output, today: "2026-03-01", isProduction: false });
    const write = (word: string) =>
      writeFile(
        join(home, "policies/guests.md"),
        (smallHome["policies/guests.md"] ?? "").replaceAll("hallway", word),
      );
    await write("stairway");
    expect(await build()).toMatchObject({ kind: "built" });
    const old = await sumSites(output);
    await write("corridor");
    const elsewhere = await createOutput();
    const counting = failAtCall({ under: elsewhere, at: 0, how: "KILL" });
    await runBuild(home, elsewhere).finally(counting.restore);
    const calls = counting.readCount();
    const next = await sumSites(elsewhere);
    expect(next).not.toEqual(old);

    const { seed, numRuns } = planRandom("kills of a build", effort(2, 50), 20260301);
    const random = createRandom(seed);
    for (let round = 0; round < numRuns; round += 1) {
      const at = 1 + Math.floor(((round + random()) / numRuns) * calls);
      const options = ["--content", home, "--output", output, "--now", "2026-03-01"];
      const environment = { FAIL_UNDER: output, FAIL_AT: String(at) };
      const { signal } = await startCommand("build", options, environment, { preload }).ended;
      expect({ at, signal }).toEqual({ at, signal: "SIGKILL" });
      // The first act of every command, as the next tests show.
      await recoverOutput(nameOutputFolder(output));
      expect([old, next]).toContainEqual(await sumSites(output));
    }
    expect(await build()).toMatchObject({ kind: "built" });
    expect(await sumSites(output)).toEqual(next);
    expect((await readdir(join(output, ".front-porch"))).toSorted()).toEqual(["written.json"]);
  },
  effort(120_000, 900_000),
);

async function stage(output: OutputFolder, text: string): Promise<string> {
  const staging = join(output.work, `staging-${text}${"-".repeat(6 - text.length)}`);
  for (const folder of ["site", "residents"]) {
    await mkdir(join(staging, folder), { recursive: true });
    await writeFile(join(staging, folder, "index.html"), text);
  }
  return staging;
}

async function stageSwap() {
  const output = nameOutputFolder(await createOutput());
  await swapSite(output, await stage(output, "old"));
  return { output, staging: await stage(output, "new") };
}

const readSites = ({ site, residents }: OutputFolder) =>
  Promise.all(
    [site, residents].map((folder) => readFile(join(folder, "index.html"), "utf8").catch(() => "")),
  );

describe("a swap that was killed between its renames", () => {
  const folders = (output: string, home: string) => ["--content", home, "--output", output];
  const content = (_output: string, home: string) => ["--content", home];

  it.each<readonly [string, (output: string, home: string) => readonly string[]]>([
    ["check", content],
    ["matrix", content],
    ["house-code", content],
    ["messages", () => []],
    ["binder", folders],
    ["build", folders],
    ["preview", (output, home) => [...content(output, home), "--port", "99999"]],
  ])("is finished by %s, whatever else comes of it", async (script, listOptions) => {
    const { output, staging } = await stageSwap();
    for (const step of listSwapSteps(output, planSwap(staging)).slice(0, 2)) await step.run();
    expect(await readSites(output)).toEqual(["", "old"]);
    const home = await createHome({ "_data/home.yaml": "name: [" }); // so that it does no more
    const options = listOptions(output.path, home);
    const { status } = await runCommand(script, options, {}, { folder: output.path });
    expect(await readSites(output)).toEqual(["new", "new"]);
    expect(status).not.toBe(0);
  });

  it("is left to the build that still runs", async () => {
    const { output, staging } = await stageSwap();
    for (const step of listSwapSteps(output, planSwap(staging)).slice(0, 2)) await step.run();
    await mkdir(join(output.work, "lock"));
    const holder = JSON.stringify(await describeOtherProcess());
    await writeFile(join(output.work, "lock", "holder"), holder);
    const home = await createHome(smallHome);
    const options = ["--content", home, "--now", "2026-03-01"];
    const { status, stderr } = await runCommand("check", options, {}, { folder: output.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(await readSites(output)).toEqual(["", "old"]);
  });
});

/** As the lock of a build says it, in a system that tells when a process started. */
async function describeOtherProcess() {
  const pid = process.ppid; // it runs as long as this one
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return { pid, started };
}

/** Runs the swap alone, and kills it right before its n-th call on a file, where it has as many. */
function killSwap(output: OutputFolder, staging: readonly string[], at: number): Promise<number> {
  const { path } = output;
  const child = spawn(
    process.execPath,
    [
      "--no-warnings",
      "--import",
      pathToFileURL(preload).href,
      support("swap-program.ts"),
      path,
      ...staging,
    ],
    {
      env: { ...process.env, FAIL_UNDER: path, FAIL_AT: String(at) },
      stdio: "inherit",
    },
  );
  return new Promise((resolve) => child.once("close", (status) => resolve(status ?? -1)));
}

it(
  "is finished or undone when the process is killed at any call on a file",
  async () => {
    const step = effort(16, 1);
    let kills = 0;
    for (let at = step, status = -1; status !== 0; at += step) {
      kills += 1;
      const { output, staging } = await stageSwap();
      status = await killSwap(output, [staging], at);
      if (effort(false, true)) await killSwap(output, [], 1 + ((at * 7) % 12)); // the recovery, too
      expect(await recoverOutput(output, 0)).toBeUndefined();
      expect([
        ["old", "old"],
        ["new", "new"],
      ]).toContainEqual(await readSites(output));
      expect(findForeignFolder(output)).toBeUndefined();
      expect(await readdir(output.work)).not.toContain("swap.json");
      expect(await swapSite(output, await stage(output, "next"))).toBeUndefined();
      expect(at).toBeLessThan(300);
    }
    noteTried("kills between two calls of a swap", kills);
  },
  effort(120_000, 600_000),
);
