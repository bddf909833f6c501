import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameOutputFolder, type OutputFolder } from "../../../src/publish/output-folder.ts";
import {
  hasInterruptedSwap,
  listSwapSteps,
  planReplacements,
  recoverSwap,
  swapSite,
} from "../../../src/publish/swap-site.ts";
import { createOutput } from "../../support/build-small-home.ts";

async function writeSite(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), text);
}

async function stageSwap(hasOldSite: boolean): Promise<{ output: OutputFolder; staging: string }> {
  const output = nameOutputFolder(await createOutput());
  const staging = join(output.work, "staging-abc123");
  if (hasOldSite) {
    await writeSite(output.site, "old");
    await writeSite(output.residents, "old");
  }
  await writeSite(join(staging, "site"), "new");
  await writeSite(join(staging, "residents"), "new");
  return { output, staging };
}

async function readSites(output: OutputFolder): Promise<readonly string[]> {
  return Promise.all(
    [output.site, output.residents].map((folder) => readFile(join(folder, "index.html"), "utf8")),
  );
}

const stepCount = listSwapSteps(nameOutputFolder("/nowhere"), planReplacements("staging-a")).length;

describe.each([{ hasOldSite: true }, { hasOldSite: false }])(
  "swapping, $hasOldSite",
  ({ hasOldSite }) => {
    it("puts the new site in and leaves nothing behind", async () => {
      const { output, staging } = await stageSwap(hasOldSite);
      await swapSite(output, staging);
      expect(await readSites(output)).toEqual(["new", "new"]);
      await rm(staging, { recursive: true });
      expect(await readdir(output.work)).toEqual([]);
    });

    it.each(Array.from({ length: stepCount }, (_, steps) => ({ steps: steps + 1 })))(
      "is finished after a kill behind step $steps",
      async ({ steps }) => {
        const { output, staging } = await stageSwap(hasOldSite);
        for (const step of listSwapSteps(output, planReplacements(staging)).slice(0, steps)) {
          await step.run();
        }
        await recoverSwap(output);
        await recoverSwap(output);
        expect(await readSites(output)).toEqual(["new", "new"]);
        expect(hasInterruptedSwap(output)).toBe(false);
      },
    );

    it.each(Array.from({ length: stepCount }, (_, steps) => ({ steps: steps + 1 })))(
      "is finished when the recovery behind step $steps is killed as well",
      async ({ steps }) => {
        const { output, staging } = await stageSwap(hasOldSite);
        const all = listSwapSteps(output, planReplacements(staging));
        for (const step of all.slice(0, steps)) await step.run();
        for (const step of all.slice(1, Math.min(steps + 1, 5))) await step.run();
        await recoverSwap(output);
        expect(await readSites(output)).toEqual(["new", "new"]);
      },
    );
  },
);

it("keeps the old site when a build is killed before the swap", async () => {
  const { output } = await stageSwap(true);
  expect(await recoverSwap(output)).toBe(false);
  expect(await readSites(output)).toEqual(["old", "old"]);
});

it("puts the old site back when someone deleted the staged one meanwhile", async () => {
  const { output, staging } = await stageSwap(true);
  for (const step of listSwapSteps(output, planReplacements(staging)).slice(0, 2)) await step.run();
  await rm(staging, { recursive: true });
  await recoverSwap(output);
  expect(await readSites(output)).toEqual(["old", "old"]);
});

it("puts the old site back when the system refuses to move the new one in", async () => {
  const { output, staging } = await stageSwap(true);
  await rm(join(staging, "residents"), { recursive: true });
  await writeFile(join(output.work, "old-residents"), "in the way"); // a folder is expected here
  await rm(output.residents, { recursive: true });
  await writeSite(output.residents, "old");
  await swapSite(output, staging);
  expect((await readSites(output))[1]).toBe("old");
});

it("follows no journal that names anything but the folders of a build", async () => {
  const { output } = await stageSwap(true);
  const foreign = [{ staged: "../../etc", live: "../home", old: "../../tmp" }];
  await writeFile(join(output.work, "swap.json"), JSON.stringify(foreign));
  await recoverSwap(output);
  expect(await readSites(output)).toEqual(["old", "old"]);
});
