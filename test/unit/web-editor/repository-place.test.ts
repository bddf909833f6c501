import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  describeMisplaced,
  findRepositoryPlace,
} from "../../../src/web-editor/repository-place.ts";
import { writeEditor } from "../../../src/web-editor/write-editor.ts";

const settings = {
  ...{ name: "Oak House", siteUrl: "https://oak.example.org", branch: "main", policies: [] },
  repository: "oak-house/site",
};

/** A clone with a home in its folder. */
function createClone(folder: string, address = "https://github.com/Oak-House/site.git"): string {
  const top = mkdtempSync(join(tmpdir(), "front-porch-clone-"));
  onTestFinished(() => rm(top, { recursive: true, force: true }));
  mkdirSync(join(top, ".git"));
  writeFileSync(join(top, ".git/config"), `[remote "origin"]\n\turl = ${address}\n`);
  const home = join(top, folder);
  mkdirSync(join(home, "_data"), { recursive: true });
  return home;
}

it.each(["", "homes", "homes/oak"])("a home is found below git's top folder: “%s”", (folder) => {
  expect(findRepositoryPlace(createClone(folder))).toEqual({
    folder,
    repositories: ["Oak-House/site"],
  });
});

it("git's top folder is found where it hangs on another, too", () => {
  const home = createClone("homes/oak");
  writeFileSync(join(home, "../.git"), "gitdir: ../elsewhere\n");
  expect(findRepositoryPlace(home)).toEqual({ folder: "oak", repositories: [] });
});

it("a build stops where the editor would write beside the home, and says what to write", async () => {
  const below = createClone("homes/oak");
  const site = join(below, "site");
  expect(await writeEditor(settings, below, site)).toContain(
    "Write “folder: homes/oak” below “editor:” there.",
  );
  const top = createClone("");
  expect(await writeEditor({ ...settings, folder: "homes/oak" }, top, site)).toContain(
    "Take “folder:” out below “editor:” there.",
  );
});

it("a home that says where it lies, or lies in a folder of something else, is left alone", () => {
  const below = findRepositoryPlace(createClone("homes/oak"));
  expect(describeMisplaced({ ...settings, folder: "homes/oak" }, below)).toBeUndefined();
  const other = findRepositoryPlace(createClone("homes/oak", "git@github.com:elm/papers.git"));
  expect(describeMisplaced(settings, other)).toBeUndefined();
  expect(describeMisplaced({ ...settings, folder: "homes/oak" }, undefined)).toBeUndefined();
});
