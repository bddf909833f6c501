import { existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFolder } from "./output-folder.ts";

/** One folder to replace. Paths are below the output folder. */
interface Replacement {
  /** The new folder, whole and verified. */
  readonly staged: string;
  /** Where visitors find it. */
  readonly live: string;
  /** Where the old one goes until it is deleted. */
  readonly old: string;
}

/** One thing a swap does. Doing a step again, or after a kill, does no harm. */
export interface SwapStep {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * Replaces the live site with a staged one. The plan is written down first: whenever the swap is
 * cut off, {@link recoverSwap} can finish it.
 *
 * @param output the folders of the output
 * @param stagingFolder a folder in the working folder, with `site` and `residents` in it
 * @throws when the system refuses to rename; the old site is then back in its place
 */
export async function swapSite(output: OutputFolder, stagingFolder: string): Promise<void> {
  const replacements = planReplacements(stagingFolder);
  try {
    for (const step of listSwapSteps(output, replacements)) await step.run();
  } catch (error) {
    await undo(output, replacements);
    throw error;
  }
}

/**
 * Plans what a swap replaces.
 *
 * @param stagingFolder the staged site, a folder in the working folder
 */
export function planReplacements(stagingFolder: string): readonly Replacement[] {
  const name = stagingFolder.split(/[\\/]/).at(-1) ?? "";
  return [
    { staged: `.front-porch/${name}/site`, live: "_site", old: ".front-porch/old-site" },
    {
      staged: `.front-porch/${name}/residents`,
      live: "_residents",
      old: ".front-porch/old-residents",
    },
  ];
}

/**
 * Lists the steps of a swap in their order, so that tests can stop between any two.
 *
 * @param output the folders of the output
 * @param replacements what is replaced by what
 */
export function listSwapSteps(
  output: OutputFolder,
  replacements: readonly Replacement[],
): readonly SwapStep[] {
  return [
    { name: "write the journal", run: () => writeJournal(output, replacements) },
    ...listReplacingSteps(output, replacements),
    { name: "remove the journal", run: () => rm(nameJournal(output), { force: true }) },
    ...replacements.map((replacement) => ({
      name: `delete ${replacement.old}`,
      run: () => removeFolder(join(output.path, replacement.old)),
    })),
  ];
}

/**
 * Finishes a swap that was cut off: with a journal, the staged site was whole. Without one there
 * is nothing to do.
 *
 * @param output the folders of the output; the caller holds its lock
 * @returns true when there was something to finish
 * @throws when the system refuses to rename
 */
export async function recoverSwap(output: OutputFolder): Promise<boolean> {
  if (!hasInterruptedSwap(output)) return false;
  const replacements = await readJournal(output);
  for (const replacement of replacements) await putBackIfLost(output, replacement);
  for (const step of listReplacingSteps(output, replacements)) await step.run();
  await rm(nameJournal(output), { force: true });
  for (const { old } of replacements) await removeFolder(join(output.path, old));
  return true;
}

/**
 * Tells whether a swap was cut off, without touching anything.
 *
 * @param output the folders of the output
 */
export function hasInterruptedSwap(output: OutputFolder): boolean {
  return existsSync(nameJournal(output));
}

function nameJournal(output: OutputFolder): string {
  return join(output.work, "swap.json");
}

/** The journal appears whole or not at all, and is on the disk before the first folder moves. */
async function writeJournal(
  output: OutputFolder,
  replacements: readonly Replacement[],
): Promise<void> {
  const path = nameJournal(output);
  await writeDurably(`${path}.new`, JSON.stringify(replacements));
  await rename(`${path}.new`, path);
  await flushFolder(output.work);
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on the disk once its folder is; Windows neither offers nor needs this. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readJournal(output: OutputFolder): Promise<readonly Replacement[]> {
  const value: unknown = JSON.parse(await readFile(nameJournal(output), "utf8"));
  return Array.isArray(value) ? value.filter(isReplacement) : [];
}

/** A journal says only what a build wrote, but what it names is renamed and deleted: look twice. */
function isReplacement(value: unknown): value is Replacement {
  if (typeof value !== "object" || value === null) return false;
  const { staged, live, old } = value as Partial<Record<keyof Replacement, unknown>>; // checked below
  return (
    typeof staged === "string" &&
    /^\.front-porch\/staging-[\w-]+\/(?:site|residents)$/.test(staged) &&
    (live === "_site" || live === "_residents") &&
    (old === ".front-porch/old-site" || old === ".front-porch/old-residents")
  );
}

function listReplacingSteps(
  output: OutputFolder,
  replacements: readonly Replacement[],
): readonly SwapStep[] {
  return replacements.flatMap((replacement) => {
    const { staged, live, old } = resolveReplacement(output, replacement);
    return [
      {
        name: `move ${replacement.live} away`,
        run: async () => {
          if (!existsSync(staged) || !existsSync(live)) return;
          await removeFolder(old);
          await rename(live, old);
        },
      },
      {
        name: `move the new ${replacement.live} in`,
        run: async () => {
          if (existsSync(staged)) await rename(staged, live);
        },
      },
    ];
  });
}

function resolveReplacement(output: OutputFolder, { staged, live, old }: Replacement): Replacement {
  return {
    staged: join(output.path, staged),
    live: join(output.path, live),
    old: join(output.path, old),
  };
}

/** Someone may have deleted the staged site meanwhile; then the old one is the last good one. */
async function putBackIfLost(output: OutputFolder, replacement: Replacement): Promise<void> {
  const { staged, live, old } = resolveReplacement(output, replacement);
  if (!existsSync(staged) && !existsSync(live) && existsSync(old)) await rename(old, live);
}

/** Puts the old folders back; if even that fails, the journal stays and the next build tries. */
async function undo(output: OutputFolder, replacements: readonly Replacement[]): Promise<void> {
  try {
    for (const replacement of replacements) {
      const { staged, live, old } = resolveReplacement(output, replacement);
      if (!existsSync(old)) continue;
      if (existsSync(live)) await rename(live, staged);
      await rename(old, live);
    }
    await rm(nameJournal(output), { force: true });
  } catch {
    // What stopped the swap is told by the caller.
  }
}

async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
