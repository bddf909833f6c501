import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "../../content/zod.ts";
import { createSystemFault, readErrorCode, type SystemFault } from "../../findings/system-fault.ts";

/** The right to build into an output, held by one process at a time. */
export interface BuildLock {
  readonly kind: "locked";
  /** Gives the right back. Releasing twice is harmless. */
  release(): Promise<void>;
}

const holderSchema = z.object({ pid: z.number(), started: z.string() }).readonly();

/** Who holds a lock: a process, and when it started, since numbers of processes are used again. */
type Holder = z.infer<typeof holderSchema>;

/** How long a second build waits for the first one, in milliseconds: longer than a small build. */
export const lockPatience = 5000;
const pollEvery = 50;

/** The locks this very process holds; it would otherwise take its own for one left behind. */
const held = new Set<string>();

/**
 * Waits for the right to build into an output and takes it. A lock whose process is gone, because
 * it was killed or the machine went down, is taken over.
 *
 * @param workFolder the working folder of the output; it is created if need be
 * @param patience how many milliseconds to wait for another build
 * @returns the lock, or a fault naming the process that holds it
 * @throws when the working folder cannot be written
 */
export async function takeBuildLock(
  workFolder: string,
  patience: number = lockPatience,
): Promise<BuildLock | SystemFault> {
  await mkdir(workFolder, { recursive: true });
  const path = join(workFolder, "lock");
  const deadline = performance.now() + patience;
  for (;;) {
    if (await tryToLock(path)) {
      await removeDeadAttempts(workFolder);
      return createLock(path);
    }
    const holder = await readHolder(path);
    if (holder === "gone") continue; // given back meanwhile: what stands there by now is another's
    if (holder !== undefined && (await isRunning(holder, path))) {
      if (performance.now() > deadline) return describeHolder(holder, workFolder);
      await wait(pollEvery);
    } else {
      await removeStaleLock(path, holder);
    }
  }
}

function createLock(path: string): BuildLock {
  return {
    kind: "locked",
    async release() {
      if (!held.delete(path)) return;
      // Moved first: emptied in its place, a folder would be free before it is gone.
      await rm(await moveAside(path), { recursive: true, force: true });
    },
  };
}

/** Numbers the files of this process, so that two builds in it do not share one. */
let nextAttempt = 0;

/** A lock is a folder, and the file in it says who holds it. */
const holderName = "holder";

/** What a system says of a folder that is moved to where a file is, or a folder with something in it. */
const takenCodes: ReadonlySet<unknown> = new Set(["EEXIST", "ENOTEMPTY", "ENOTDIR"]);

/**
 * A folder that is moved into place appears whole or not at all and takes the place of none that has something
 * in it, so nobody ever reads half a lock: on every disk, those that know no second names of a file among them.
 */
async function tryToLock(path: string): Promise<boolean> {
  const own = `${path}-${process.pid}-${nextAttempt++}`;
  const holder: Holder = { pid: process.pid, started: await readStart(process.pid) };
  await mkdir(own);
  try {
    await writeFile(join(own, holderName), JSON.stringify(holder));
    await rename(own, path);
    held.add(path);
    return true;
  } catch (error) {
    // Windows says of what stands there that it may not be touched.
    if (takenCodes.has(readErrorCode(error)) || existsSync(path)) return false;
    throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Who holds a lock; nothing where it does not say so: it was cut off, or is none of ours. */
async function readHolder(path: string): Promise<Holder | "gone" | undefined> {
  try {
    const text = await readFile(join(path, holderName), "utf8");
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (readErrorCode(error) !== "ENOENT") return undefined;
    const others = await readdir(path).catch(() => []);
    if (others.some((name) => name !== holderName)) return undefined;
    // Without a file in it, it is only there to be taken away, and so is a link that leads nowhere.
    await rmdir(path).catch(() => rm(path).catch(() => undefined)); // rm takes no folder
    return "gone";
  }
}

async function isRunning(holder: Holder, path: string): Promise<boolean> {
  if (holder.pid === process.pid) return held.has(path);
  const whose = findProcess(holder.pid);
  if (whose !== "ours") return whose === "another user's";
  return (await readStart(holder.pid)) === holder.started;
}

function findProcess(pid: number): "ours" | "another user's" | "gone" {
  try {
    process.kill(pid, 0); // signal 0 only asks whether the process is there
    return "ours";
  } catch (error) {
    return readErrorCode(error) === "EPERM" ? "another user's" : "gone";
  }
}

/** A build that was killed while it asked for the lock leaves the file it asked with. */
async function removeDeadAttempts(workFolder: string): Promise<void> {
  for (const name of await readdir(workFolder)) {
    const pid = Number(/^lock-(?:stale-)?(\d+)-\d+$/.exec(name)?.[1]);
    if (pid > 0 && findProcess(pid) === "gone") {
      await rm(join(workFolder, name), { recursive: true, force: true });
    }
  }
}

/** When a process started, in the system's own count; empty where the system does not tell. */
async function readStart(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in brackets, may hold spaces; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/**
 * Moves a lock away before deleting it, and puts it back if it turns out to be another one: two
 * builds may find the same stale lock, and the slower one must not delete the faster one's.
 */
async function removeStaleLock(path: string, stale: Holder | undefined): Promise<void> {
  const aside = await moveAside(path);
  const moved = await readHolder(aside); // gone, where another build was faster
  if (moved !== "gone" && (moved?.pid !== stale?.pid || moved?.started !== stale?.started)) {
    await rename(aside, path).catch(() => undefined); // it takes the place of none that stands there by now
  }
  await rm(aside, { recursive: true, force: true });
}

/** @returns where the lock is by now, if it could be moved */
async function moveAside(path: string): Promise<string> {
  const aside = `${path}-stale-${process.pid}-${nextAttempt++}`;
  await rename(path, aside).catch(() => undefined);
  return aside;
}

function describeHolder(holder: Holder, workFolder: string): SystemFault {
  return createSystemFault(
    `Another build (process ${holder.pid}) is writing to this output. Wait until it ends, or end it, and run the command again. (${workFolder})`,
  );
}
