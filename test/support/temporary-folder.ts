import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Linux keeps this folder in memory. */
const memoryFolder = "/dev/shm";
/** The browser, unpacked, and everything that all tests write. */
const neededBytes = 2 * 1024 ** 3;

/**
 * Makes the folder that a run of the tests puts its files into, and removes it when the run ends. It
 * lies in memory where there is room: tests make and delete thousands of small files, and for a minute
 * after a file was deleted, ext4 takes ten times as long to make one.
 *
 * @returns its path
 */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(join(hasRoom(memoryFolder) ? memoryFolder : tmpdir(), "front-porch-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= neededBytes;
}
