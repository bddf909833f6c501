import type { SystemFault } from "../../findings/system-fault.ts";
import { takeBuildLock } from "./build-lock.ts";
import type { OutputFolder } from "./output-folder.ts";
import { hasInterruptedSwap, recoverSwap } from "./swap-site.ts";

/**
 * Finishes or undoes the swap that a killed build left, so that a whole site stands in the output.
 * Every command does this before its own work.
 *
 * @param output the folders of the output
 * @param patience how many milliseconds to wait for a build that is still running
 * @returns a fault when another build holds the output, or something that is not ours is in the way
 * @throws when the system refuses to rename
 */
export async function recoverOutput(
  output: OutputFolder,
  patience?: number,
): Promise<SystemFault | undefined> {
  if (!hasInterruptedSwap(output)) return undefined;
  const lock = await takeBuildLock(output.work, patience);
  if (lock.kind === "blocked") return lock;
  try {
    return await recoverSwap(output);
  } finally {
    await lock.release();
  }
}
