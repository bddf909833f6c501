import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readErrorCode, type SystemFault } from "../../findings/system-fault.ts";
import type { OutputFolder } from "./output-folder.ts";
import { journalName, publishedNames } from "./output-names.ts";
import {
  describeWritten,
  findForeignFolder,
  holdsFiles,
  identifyFolder,
  isWhole,
  nameRecord,
  readSwapRecord,
  type SwapRecord,
  type WrittenFolder,
} from "./written-folders.ts";

/** One thing a swap does. Doing a step again, or after a kill, does no harm. */
export interface SwapStep {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * Replaces the live site with a staged one. The plan is written down first: whenever the swap is
 * cut off, {@link recoverSwap} can finish it.
 *
 * @param output the folders of the output; the caller holds its lock
 * @param stagingFolder a folder in the working folder, with `site` and `residents` in it
 * @returns a fault where what stands there is not ours to replace; nothing was touched then
 * @throws when the system refuses to rename; the old site is then back in its place
 */
export async function swapSite(
  output: OutputFolder,
  stagingFolder: string,
): Promise<SystemFault | undefined> {
  const foreign = findForeignFolder(output);
  if (foreign !== undefined) return foreign;
  const swap = planSwap(stagingFolder);
  try {
    for (const step of listSwapSteps(output, swap)) await step.run();
  } catch (error) {
    // If even that fails, the journal stays, and the next command tries. What stopped the swap is told.
    await undoSwap(output, swap).catch(() => undefined);
    throw error;
  }
  await deleteReplaced(output);
  return undefined;
}

/**
 * Plans what a swap puts into place.
 *
 * @param stagingFolder the staged site, a folder in the working folder
 */
export function planSwap(stagingFolder: string): SwapRecord {
  return {
    staging: stagingFolder.split(/[\\/]/).at(-1) ?? "",
    folders: publishedNames.map((name) => describeWritten(name, join(stagingFolder, inside[name]))),
  };
}

/**
 * Lists the steps of a swap in their order, so that tests can stop between any two.
 *
 * @param output the folders of the output
 * @param swap what is put into place
 */
export function listSwapSteps(output: OutputFolder, swap: SwapRecord): readonly SwapStep[] {
  return [
    { name: "write the journal", run: () => writeJournal(output, swap) },
    ...listReplacingSteps(output, swap),
  ];
}

/**
 * Finishes a swap that was cut off, or undoes it where the staged site is not whole any more. Without
 * a journal there is nothing to do.
 *
 * @param output the folders of the output; the caller holds its lock
 * @returns a fault where someone has put something else in the site's place meanwhile; all stays as it
 *   is then, and can still be finished
 * @throws when the system refuses to rename
 */
export async function recoverSwap(output: OutputFolder): Promise<SystemFault | undefined> {
  if (!hasInterruptedSwap(output)) return undefined;
  const swap = readSwapRecord(nameJournal(output));
  if (swap === undefined) {
    await putOldBack(output);
    return undefined;
  }
  const foreign = findForeignFolder(output, swap.folders);
  if (foreign !== undefined) return foreign;
  const canFinish = swap.folders.every((folder) => {
    const { staged, live } = namePlaces(output, swap, folder.name);
    return isWhole(folder, existsSync(staged) ? staged : live);
  });
  if (canFinish) for (const step of listReplacingSteps(output, swap)) await step.run();
  else await undoSwap(output, swap);
  await deleteReplaced(output);
  return undefined;
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
  return join(output.work, journalName);
}

type PublishedName = WrittenFolder["name"];

/** What the folders are called in a staging folder. */
const inside: Readonly<Record<PublishedName, string>> = {
  _site: "site",
  _residents: "residents",
};

/** Where a folder stands before it is swapped in, after it, and where the one before it goes. */
function namePlaces(output: OutputFolder, { staging }: SwapRecord, name: PublishedName) {
  return {
    staged: join(output.work, staging, inside[name]),
    live: join(output.path, name),
    old: nameOld(output, name),
  };
}

function nameOld(output: OutputFolder, name: PublishedName): string {
  return join(output.work, `old-${inside[name]}`);
}

/** The journal appears whole or not at all, and is on the disk before the first folder moves. */
async function writeJournal(output: OutputFolder, swap: SwapRecord): Promise<void> {
  const path = nameJournal(output);
  await writeDurably(`${path}.new`, JSON.stringify(swap));
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

function listReplacingSteps(output: OutputFolder, swap: SwapRecord): readonly SwapStep[] {
  const replacing = swap.folders.flatMap(({ name }) => {
    const { staged, live, old } = namePlaces(output, swap, name);
    return [
      {
        name: `move ${name} away`,
        run: async () => {
          if (!existsSync(staged) || !existsSync(live)) return;
          // Where another program made an empty folder meanwhile, the last good site is the old one.
          if (!holdsFiles(live)) return removeFolder(live);
          await removeFolder(old);
          await moveFolder(live, old);
        },
      },
      {
        name: `move the new ${name} in`,
        run: async () => {
          if (existsSync(staged)) await moveFolder(staged, live);
        },
      },
    ];
  });
  // The journal says what stands there from now on, and so it becomes the record.
  const run = async () => {
    await flushFolder(output.path);
    await rename(nameJournal(output), nameRecord(output));
  };
  return [...replacing, { name: "make the journal the record", run }];
}

/** Takes the new folders out again, and puts the old ones back. */
async function undoSwap(output: OutputFolder, swap: SwapRecord): Promise<void> {
  await mkdir(join(output.work, swap.staging), { recursive: true }); // someone may have deleted it
  for (const { name, identity } of swap.folders) {
    const { staged, live } = namePlaces(output, swap, name);
    if (existsSync(live) && identifyFolder(live) === identity) await moveFolder(live, staged);
  }
  await putOldBack(output);
}

/** Puts an old folder back where no site stands, and ends the swap. */
async function putOldBack(output: OutputFolder): Promise<void> {
  for (const name of publishedNames) {
    const [live, old] = [join(output.path, name), nameOld(output, name)];
    if (holdsFiles(live) || !existsSync(old)) continue;
    await removeFolder(live); // what another program made meanwhile, without a file in it
    await moveFolder(old, live);
  }
  await rm(nameJournal(output), { force: true });
}

/** What was replaced is of no use any more; what cannot be deleted now, the next build deletes. */
async function deleteReplaced(output: OutputFolder): Promise<void> {
  for (const name of publishedNames) {
    await removeFolder(nameOld(output, name)).catch(() => undefined);
  }
}

const passingCodes = ["EPERM", "EACCES", "EBUSY"];
const mostTries = 5;
const triesEvery = 100;

/** On Windows a virus scanner, or a program that copies files to the cloud, may hold a folder a moment. */
async function moveFolder(from: string, to: string): Promise<void> {
  for (let left = mostTries - 1; ; left -= 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (left === 0 || !passingCodes.includes(readErrorCode(error) ?? "")) throw error;
      await wait(triesEvery);
    }
  }
}

async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
