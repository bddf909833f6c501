import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameOutputFolder, type OutputFolder } from "../../../../src/build/output/output-folder.ts";
import {
  hasInterruptedSwap,
  listSwapSteps,
  planSwap,
  recoverSwap,
  swapSite,
} from "../../../../src/build/output/swap-site.ts";
import { findForeignFolder } from "../../../../src/build/output/written-folders.ts";
import { createOutput } from "../../../support/build-small-home.ts";
import { changingCalls, failAtCall } from "../../../support/fail-at-call.ts";
import { effort, noteTried } from "../../../support/test-effort.ts";

async function writeSite(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "index.html"), text);
  await writeFile(join(folder, "policies/index.html"), text);
}

async function stage(output: OutputFolder, text: string): Promise<string> {
  const staging = join(output.work, `staging-${text}`);
  await writeSite(join(staging, "site"), text);
  await writeSite(join(staging, "residents"), text);
  return staging;
}

async function openOutput(hasOldSite: boolean): Promise<OutputFolder> {
  const output = nameOutputFolder(await createOutput());
  if (hasOldSite) await swapSite(output, await stage(output, "old"));
  return output;
}

async function readSites(output: OutputFolder): Promise<readonly string[]> {
  const files = ["index.html", "policies/index.html"];
  const texts = [output.site, output.residents].flatMap((folder) =>
    files.map((file) => readFile(join(folder, file), "utf8").catch(() => "nothing")),
  );
  return [...new Set(await Promise.all(texts))];
}

/** Does some work until its n-th call that changes a file, and no further. */
async function cutOff(output: OutputFolder, at: number, work: () => Promise<unknown>) {
  const failing = failAtCall({ under: output.path, at, how: "HANG", on: changingCalls });
  try {
    const ended = work().then(() => "ended" as const);
    return await Promise.race([ended, failing.reached.then(() => "cut off" as const)]);
  } finally {
    await failing.restore();
  }
}

/** A whole site stands there, which the next build may replace. */
async function expectWhole(output: OutputFolder, sites: readonly string[]): Promise<void> {
  const standing = await readSites(output);
  expect(standing).toHaveLength(1);
  expect(sites).toContain(standing[0]);
  expect(hasInterruptedSwap(output)).toBe(false);
  expect(findForeignFolder(output)).toBeUndefined();
  expect(await swapSite(output, await stage(output, "next"))).toBeUndefined();
  expect(await readSites(output)).toEqual(["next"]);
}

describe.each([{ hasOldSite: true }, { hasOldSite: false }])(
  "swapping, $hasOldSite",
  ({ hasOldSite }) => {
    const old = hasOldSite ? "old" : "nothing";

    it("puts the new site in and leaves nothing behind but the record", async () => {
      const output = await openOutput(hasOldSite);
      const staging = await stage(output, "new");
      expect(await swapSite(output, staging)).toBeUndefined();
      expect(await readSites(output)).toEqual(["new"]);
      await rm(staging, { recursive: true });
      await rm(join(output.work, "staging-old"), { recursive: true, force: true });
      expect(await readdir(output.work)).toEqual(["written.json"]);
    });

    it("is finished or undone after a kill between any two calls", async () => {
      let at = 0;
      let outcome: "ended" | "cut off" = "cut off";
      while (outcome === "cut off") {
        at += 1;
        const output = await openOutput(hasOldSite);
        const staging = await stage(output, "new");
        outcome = await cutOff(output, at, () => swapSite(output, staging));
        expect(await recoverSwap(output)).toBeUndefined();
        await expectWhole(output, at < 4 ? [old] : ["new"]); // the journal is there with the third
      }
      expect(at).toBeGreaterThan(hasOldSite ? 10 : 6);
    });

    it("is finished or undone when the recovery is killed as well", async () => {
      const step = effort(3, 1);
      let kills = 0;
      for (let at = 4, isOver = false; !isOver; at += step) {
        for (let later = 1, outcome = "cut off"; outcome === "cut off"; later += step) {
          kills += 1;
          const output = await openOutput(hasOldSite);
          const staging = await stage(output, "new");
          const swapping = await cutOff(output, at, () => swapSite(output, staging));
          outcome = await cutOff(output, later, () => recoverSwap(output));
          await recoverSwap(output);
          await expectWhole(output, ["new"]);
          isOver = swapping === "ended";
        }
      }
      noteTried("kills of a swap and of its recovery", kills);
    });

    it("leaves the old site, and says so, when a call fails", async () => {
      for (let at = 1, isOver = false; !isOver; at += 1) {
        const output = await openOutput(hasOldSite);
        const staging = await stage(output, "new");
        const failing = failAtCall({ under: output.path, at, how: "ENOSPC", on: changingCalls });
        const fault = await swapSite(output, staging).catch((error: Error) => error.message);
        isOver = failing.readCount() < at;
        await failing.restore();
        await recoverSwap(output);
        if (fault !== undefined) expect(fault).toContain("ENOSPC");
        await expectWhole(output, [fault === undefined ? "new" : old]);
      }
    });
  },
);

it("waits for another program that holds a folder for a moment", async () => {
  const output = await openOutput(true);
  const staging = await stage(output, "new");
  const failing = failAtCall({ under: output.path, at: 2, how: "EBUSY", on: /^rename$/ });
  expect(await swapSite(output, staging)).toBeUndefined();
  expect(failing.readCount()).toBeGreaterThan(5);
  await failing.restore();
  await expectWhole(output, ["new"]);
});

describe("a swap that was cut off", () => {
  /** Stops after some steps: the journal, then each folder away and in, then the record. */
  async function stopAfter(steps: number) {
    const output = await openOutput(true);
    const staging = await stage(output, "new");
    for (const step of listSwapSteps(output, planSwap(staging)).slice(0, steps)) await step.run();
    return { output, staging };
  }

  it("is not begun without a journal", async () => {
    const { output } = await stopAfter(0);
    expect(await recoverSwap(output)).toBeUndefined();
    expect(await readSites(output)).toEqual(["old"]);
  });

  it.each([1, 2, 3, 4])("is undone when the staged site is gone, after step %i", async (steps) => {
    const { output, staging } = await stopAfter(steps);
    await rm(staging, { recursive: true });
    await recoverSwap(output);
    await expectWhole(output, ["old"]);
  });

  it.each([1, 2, 3, 4])(
    "is undone when a loss of power emptied a new file, after step %i",
    async (steps) => {
      const { output, staging } = await stopAfter(steps);
      await truncate(join(staging, "residents/index.html"));
      await recoverSwap(output);
      await expectWhole(output, ["old"]);
    },
  );

  it.each([
    [2, "_site"],
    [4, "_residents"],
    [2, "_residents"],
    [3, "_residents"],
  ])(
    "is undone where a new file was emptied, and somebody made an empty folder, after step %i: %s",
    async (steps, name) => {
      const { output, staging } = await stopAfter(steps);
      await truncate(join(staging, "residents/index.html"));
      await mkdir(join(output.path, name, "policies"), { recursive: true });
      await writeFile(join(output.path, name, ".DS_Store"), "");
      expect(await recoverSwap(output)).toBeUndefined();
      await expectWhole(output, ["old"]);
    },
  );

  it("keeps the old site when an empty folder stands in its place and the new one cannot move", async () => {
    const { output, staging } = await stopAfter(2);
    await mkdir(output.site);
    const failing = failAtCall({ under: output.path, at: 1, how: "ENOSPC", on: /^rename$/ });
    await expect(recoverSwap(output)).rejects.toThrow("ENOSPC");
    await failing.restore();
    await rm(staging, { recursive: true });
    expect(await recoverSwap(output)).toBeUndefined();
    await expectWhole(output, ["old"]);
  });

  it.each([2, 3, 4])(
    "waits while a folder of somebody else stands in the site's place, after step %i",
    async (steps) => {
      const { output } = await stopAfter(steps);
      await rm(output.site, { recursive: true, force: true });
      await mkdir(output.site);
      await writeFile(join(output.site, "mine.html"), "mine");
      expect((await recoverSwap(output))?.message).toContain("_site is not known");
      expect(await readFile(join(output.site, "mine.html"), "utf8")).toBe("mine");
      await rm(output.site, { recursive: true });
      expect(await recoverSwap(output)).toBeUndefined();
      await expectWhole(output, ["old", "new"]);
    },
  );

  it.each([
    ["names anything but the folders of a build", '{"staging":"../../etc","folders":[]}'],
    ["is of an older version", '[{"staged":".front-porch/staging-a/site","live":"_site"}]'],
    ["is no JSON", "{"],
  ])("leads nowhere when its journal %s", async (_what, text) => {
    const { output } = await stopAfter(2);
    await writeFile(join(output.work, "swap.json"), text);
    await recoverSwap(output);
    await expectWhole(output, ["old"]);
  });
});
