import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameOutputFolder, type OutputFolder } from "../../../../src/build/output/output-folder.ts";
import { swapSite } from "../../../../src/build/output/swap-site.ts";
import {
  findForeignFolder,
  noteComingFiles,
} from "../../../../src/build/output/written-folders.ts";
import { createOutput } from "../../../support/build-small-home.ts";

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

async function build(output: OutputFolder): Promise<void> {
  const staging = join(output.work, "staging-abc123");
  await writeFiles(join(staging, "site"), { "index.html": "site", "policies/index.html": "all" });
  await writeFiles(join(staging, "residents"), { "index.html": "residents" });
  expect(await swapSite(output, staging)).toBeUndefined();
  await rm(staging, { recursive: true });
}

async function openBuilt(): Promise<OutputFolder> {
  const output = nameOutputFolder(await createOutput());
  await build(output);
  return output;
}

const examine = (output: OutputFolder) => findForeignFolder(output)?.message;

describe("a folder that a build may replace", () => {
  it("is not there, is empty, or holds folders alone", async () => {
    const output = nameOutputFolder(await createOutput());
    expect(examine(output)).toBeUndefined();
    await mkdir(output.site);
    expect(examine(output)).toBeUndefined();
    await mkdir(join(output.site, "policies/old"), { recursive: true });
    expect(examine(output)).toBeUndefined();
  });

  it("is what the last build put there, also when parts of it were changed or deleted", async () => {
    const output = await openBuilt();
    expect(examine(output)).toBeUndefined();
    await writeFile(join(output.site, "index.html"), "changed");
    await unlink(join(output.site, "policies/index.html"));
    await rm(output.residents, { recursive: true });
    expect(examine(output)).toBeUndefined();
  });

  it.each([".DS_Store", "policies/._index.html", "Thumbs.db", "desktop.ini"])(
    "has, at most, what a file manager leaves: %s",
    async (file) => {
      const output = await openBuilt();
      await writeFile(join(output.site, file), "litter");
      expect(examine(output)).toBeUndefined();
    },
  );

  it("holds what was noted before the preview put it there", async () => {
    const output = await openBuilt();
    const staged = { _site: join(output.work, "new-site"), _residents: join(output.work, "new") };
    await writeFiles(staged._site, { "pictures/porch.webp": "picture" });
    await mkdir(staged._residents);
    noteComingFiles(output, staged);
    expect(examine(output)).toBeUndefined();
    await writeFiles(output.site, { "pictures/porch.webp": "picture" });
    expect(examine(output)).toBeUndefined();
    await writeFiles(output.site, { "pictures/mine.webp": "picture" });
    expect(examine(output)).toContain("pictures/mine.webp");
  });

  it("moved with the whole output", async () => {
    const output = await openBuilt();
    await rename(output.path, `${output.path}-moved`);
    expect(examine(nameOutputFolder(`${output.path}-moved`))).toBeUndefined();
    await rename(`${output.path}-moved`, output.path);
  });

  it("was copied with the whole output and not changed since, as a cache does", async () => {
    const output = await openBuilt();
    const copy = nameOutputFolder(await createOutput());
    await cp(output.path, copy.path, { recursive: true });
    await writeFile(join(copy.site, ".DS_Store"), "of a file manager");
    expect(examine(copy)).toBeUndefined();
    await writeFile(join(copy.site, "index.html"), "changed");
    expect(examine(copy)).toContain("_site is not known");
  });

  it("is no copy where a file is missing or one came in addition", async () => {
    const output = await openBuilt();
    const copy = nameOutputFolder(await createOutput());
    await cp(output.path, copy.path, { recursive: true });
    await writeFile(join(copy.site, "mine.txt"), "mine");
    expect(examine(copy)).toContain("_site is not known");
    await unlink(join(copy.site, "mine.txt"));
    await unlink(join(copy.site, "policies/index.html"));
    expect(examine(copy)).toContain("_site is not known");
  });
});

describe("a folder that a build does not replace", () => {
  it.each(["_site", "_residents"])("is %s of somebody else", async (name) => {
    const output = nameOutputFolder(await createOutput());
    await writeFiles(join(output.path, name), { "index.html": "mine" });
    expect(examine(output)).toContain(`${join(output.path, name)} is not known`);
  });

  it.each(["_site/mine.txt", "_site/img/.hidden", "_residents/notes/a.md"])(
    "holds a person's own file: %s",
    async (file) => {
      const output = await openBuilt();
      await writeFiles(output.path, { [file]: "mine" });
      expect(examine(output)).toContain(`: ${file.slice(file.indexOf("/") + 1)}.`);
    },
  );

  it("holds a link that no build put there", async () => {
    const output = await openBuilt();
    await symlink("/", join(output.site, "elsewhere"));
    expect(examine(output)).toContain("elsewhere");
  });

  it("came to stand where a build's was, under the very names of its files", async () => {
    const output = await openBuilt();
    await rm(output.site, { recursive: true });
    await writeFiles(output.site, { "index.html": "of another generator" });
    expect(examine(output)).toContain("_site is not known");
  });

  it("is a copy that was put in the place of a build's", async () => {
    const output = await openBuilt();
    await cp(output.site, `${output.site}-copy`, { recursive: true });
    await writeFile(join(`${output.site}-copy`, "index.html"), "edited");
    await rm(output.site, { recursive: true });
    await rename(`${output.site}-copy`, output.site);
    expect(examine(output)).toContain("_site is not known");
  });

  it.each([
    ["is gone", (file: string) => rm(file)],
    ["is damaged", (file: string) => writeFile(file, '{"folders":')],
  ])("is one whose record %s", async (_what, damage) => {
    const output = await openBuilt();
    await damage(join(output.work, "written.json"));
    expect(examine(output)).toContain("_site is not known");
  });

  it("is left as it is by a swap that comes upon it", async () => {
    const output = await openBuilt();
    await writeFiles(output.path, { "_site/mine.txt": "mine" });
    const staging = join(output.work, "staging-abc123");
    await writeFiles(staging, { "site/index.html": "new", "residents/index.html": "new" });
    expect((await swapSite(output, staging))?.message).toContain("mine.txt");
    expect(await readFile(join(output.site, "mine.txt"), "utf8")).toBe("mine");
    expect(await readFile(join(output.site, "index.html"), "utf8")).toBe("site");
    expect((await readdir(output.work)).toSorted()).toEqual(["staging-abc123", "written.json"]);
  });
});
