import process from "node:process";
import { takeBuildLock } from "../../src/build/output/build-lock.ts";
import { nameOutputFolder } from "../../src/build/output/output-folder.ts";
import { recoverOutput } from "../../src/build/output/recover-output.ts";
import { swapSite } from "../../src/build/output/swap-site.ts";

/** Swaps a staged site in, or recovers a swap that was cut off, as a process that can be killed. */
const [path = "", staging] = process.argv.slice(2);
const output = nameOutputFolder(path);
if (staging === undefined) {
  await recoverOutput(output, 0);
} else {
  const lock = await takeBuildLock(output.work, 0);
  await swapSite(output, staging);
  if (lock.kind === "locked") await lock.release();
}
