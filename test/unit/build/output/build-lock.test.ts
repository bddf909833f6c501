import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { takeBuildLock } from "../../../../src/build/output/build-lock.ts";
import { createOutput } from "../../../support/build-small-home.ts";

const support = (file: string) => join(import.meta.dirname, "..", "..", "..", "support", file);

/** Where a lock says who holds it. */
const place = "lock/holder";

describe("the lock of a build", () => {
  /** As a build leaves it that is killed. */
  async function leave(folder: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, place)), { recursive: true });
    await writeFile(join(folder, place), text);
  }

  it("is held by one build at a time, and the second says which process has it", async () => {
    const folder = await createOutput();
    const first = await takeBuildLock(folder, 0);
    expect(first.kind).toBe("locked");
    const second = await takeBuildLock(folder, 100);
    expect(second).toMatchObject({
      kind: "blocked",
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it("goes to a build that waits as soon as the first ends", async () => {
    const folder = await createOutput();
    const first = await takeBuildLock(folder);
    const second = takeBuildLock(folder, 2000);
    if (first.kind === "locked") await first.release();
    expect((await second).kind).toBe("locked");
  });

  it("is taken over from a process that is gone", async () => {
    const folder = await createOutput();
    const child = spawn(process.execPath, ["-e", ""]);
    await new Promise((ended) => child.once("close", ended));
    await leave(folder, JSON.stringify({ pid: child.pid, started: "1" }));
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
    const holder: unknown = JSON.parse(await readFile(join(folder, place), "utf8"));
    expect(holder).toMatchObject({ pid: process.pid });
  });

  it.runIf(process.platform === "linux")(
    "is taken over when the number of its process belongs to another by now",
    async () => {
      const folder = await createOutput();
      const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
      onTestFinished(() => void child.kill());
      await leave(folder, JSON.stringify({ pid: child.pid, started: "1" }));
      expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
    },
  );

  it("is taken over when the file was cut off by a full disk", async () => {
    const folder = await createOutput();
    await leave(folder, "");
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
  });

  it("clears away what builds left that were killed while they asked for it", async () => {
    const folder = await createOutput();
    for (const name of [`lock-${2 ** 30}-0`, `lock-stale-${2 ** 30}-1`, `lock-${process.pid}-9`]) {
      await writeFile(join(folder, name), "{}");
    }
    await takeBuildLock(folder, 0);
    expect((await readdir(folder)).toSorted()).toEqual(["lock", `lock-${process.pid}-9`]);
  });

  it("goes to exactly one of many builds that find a stale lock", async () => {
    const folder = await createOutput();
    await leave(folder, JSON.stringify({ pid: 2 ** 30, started: "1" }));
    const locks = await Promise.all(Array.from({ length: 8 }, () => takeBuildLock(folder, 0)));
    expect(locks.filter(({ kind }) => kind === "locked")).toHaveLength(1);
  });

  it("leaves nothing behind once it is given back", async () => {
    const folder = await createOutput();
    const lock = await takeBuildLock(folder, 0);
    if (lock.kind === "locked") await lock.release();
    expect(lock.kind).toBe("locked");
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken over where a file stands in its place", async () => {
    const folder = await createOutput();
    await writeFile(join(folder, "lock"), "");
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
    expect((await takeBuildLock(folder, 0)).kind).toBe("blocked");
  });

  it("is taken over where only its empty folder is left", async () => {
    const folder = await createOutput();
    await mkdir(join(folder, "lock"));
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
  });

  it("is taken over where a link that leads nowhere stands in its place", async () => {
    const folder = await createOutput();
    await symlink(join(folder, "nowhere"), join(folder, "lock"));
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
  });

  it("is taken over where only what a file manager puts into folders is left in it", async () => {
    const folder = await createOutput();
    await mkdir(join(folder, "lock"));
    await writeFile(join(folder, "lock/.DS_Store"), "");
    expect((await takeBuildLock(folder, 0)).kind).toBe("locked");
    expect(await readdir(folder)).toEqual(["lock"]);
  });
});

it("is never held by two processes at once", async () => {
  const folder = await createOutput();
  const ends = Array.from({ length: 4 }, () => {
    const words = ["--no-warnings", support("lock-program.ts"), folder, "15"];
    const child = spawn(process.execPath, words, { stdio: "inherit" });
    return new Promise((resolve) => child.once("close", resolve));
  });
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);
