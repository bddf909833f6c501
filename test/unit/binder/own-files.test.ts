import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  type FilledFolder,
  findForeignFile,
  writeOwnFiles,
} from "../../../src/binder/own-files.ts";
import { createOutput } from "../../support/build-small-home.ts";
import { changingCalls, failAtCall } from "../../support/fail-at-call.ts";

async function openFolder(): Promise<FilledFolder> {
  const output = await createOutput();
  return { path: join(output, "_binder"), note: join(output, ".front-porch/binder.json") };
}

const names = ["binder.html", "binder.pdf"];
const examine = async (folder: FilledFolder) => (await findForeignFile(folder, names))?.message;

it("writes over its own files, and leaves everything else in the folder alone", async () => {
  const folder = await openFolder();
  expect(await examine(folder)).toBeUndefined();
  await writeOwnFiles(folder, { "binder.html": "first", "binder.pdf": "first, printed" });
  await writeFile(join(folder.path, "my notes.txt"), "mine");
  expect(await examine(folder)).toBeUndefined();
  await writeOwnFiles(folder, { "binder.html": "second", "binder.pdf": undefined });
  expect(await examine(folder)).toBeUndefined();
  expect((await readdir(folder.path)).toSorted()).toEqual(["binder.html", "my notes.txt"]);
  expect(await readFile(join(folder.path, "binder.html"), "utf8")).toBe("second");
});

it.each(names)(
  "refuses to write over a %s of somebody else, or one that was changed",
  async (name) => {
    const folder = await openFolder();
    await mkdir(folder.path);
    await writeFile(join(folder.path, name), "mine");
    expect(await examine(folder)).toContain(name);
    await rm(join(folder.path, name));
    await writeOwnFiles(folder, { "binder.html": "first", "binder.pdf": "first, printed" });
    await writeFile(join(folder.path, name), "with notes in the margin");
    expect(await examine(folder)).toContain(name);
  },
);

it("refuses a link and a file in the folder's place, and a link in a file's", async () => {
  const folder = await openFolder();
  await symlink("/", folder.path);
  expect(await examine(folder)).toContain("is a link");
  await rm(folder.path);
  await writeFile(folder.path, "mine");
  expect(await examine(folder)).toContain("is a file");
  await rm(folder.path);
  await mkdir(folder.path);
  await symlink("/etc/hostname", join(folder.path, "binder.pdf"));
  expect(await examine(folder)).toContain("binder.pdf");
});

it("knows its files again after a kill between any two calls", async () => {
  for (let at = 1, outcome = "cut off"; outcome === "cut off"; at += 1) {
    const folder = await openFolder();
    await writeOwnFiles(folder, { "binder.html": "first", "binder.pdf": "first, printed" });
    const failing = failAtCall({
      ...{ under: join(folder.path, ".."), at, how: "HANG", on: changingCalls },
    });
    outcome = await Promise.race([
      writeOwnFiles(folder, { "binder.html": "next", "binder.pdf": undefined }).then(() => "ended"),
      failing.reached.then(() => "cut off"),
    ]);
    await failing.restore();
    expect(await examine(folder)).toBeUndefined();
  }
});
