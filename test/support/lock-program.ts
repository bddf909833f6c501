import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { takeBuildLock } from "../../src/build/output/build-lock.ts";

/** Takes a lock and gives it back, some times over, and fails where another process is inside. */
const [folder = "", times = "1"] = process.argv.slice(2);
for (let round = 0; round < Number(times); round += 1) {
  const lock = await takeBuildLock(folder, 30_000);
  if (lock.kind !== "locked") throw new Error(lock.message);
  await mkdir(join(folder, "inside"));
  await rmdir(join(folder, "inside"));
  await lock.release();
}
