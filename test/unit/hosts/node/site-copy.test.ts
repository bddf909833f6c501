import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { expect, it, onTestFinished } from "vitest";
import { nameOutputFolder, type OutputFolder } from "../../../../src/build/output/output-folder.ts";
import {
  copySite,
  packFiles,
  removeLeftCopies,
  type SiteCopy,
} from "../../../../src/hosts/node/site-copy.ts";
import { contactPageFile } from "../../../../src/server/contact/contact-form-view.ts";
import { createOutput } from "../../../support/build-small-home.ts";
import { readContactPage, templatesFolder } from "../../../support/contact-site.ts";
import { testManifest } from "../../../support/residents-site.ts";

async function createSite(): Promise<OutputFolder> {
  const output = nameOutputFolder(await createOutput());
  const files = {
    "_site/index.html": `<p>${"Old words. ".repeat(200)}</p>`,
    "_site/404.html": "Not here",
    "_site/policies/guests/index.html": "Guests",
    "_site/_headers": "/*",
    "_site/.hidden": "hidden",
    [`_site/${contactPageFile}`]: JSON.stringify(await readContactPage()),
    "_residents/manifest.json": JSON.stringify(testManifest),
    "_residents/index.html": "Residents",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(output.path, path)), { recursive: true });
    await writeFile(join(output.path, path), text);
  }
  return output;
}

async function copy(output: OutputFolder): Promise<SiteCopy> {
  const copied = await copySite(output, templatesFolder);
  if (copied === undefined) throw new Error("The site is whole, and was not copied.");
  onTestFinished(() => copied.remove());
  return copied;
}

it("has every published file at its address, and neither hidden ones nor those for other hosts", async () => {
  const { files } = await copy(await createSite());
  expect([...files.keys()].toSorted()).toEqual([
    "/",
    "/404.html",
    `/${contactPageFile}`,
    "/policies/guests/",
  ]);
});

it("stays as it is when the site is replaced, and is gone once it is removed", async () => {
  const output = await createSite();
  const copied = await copy(output);
  await writeFile(join(output.site, "index.html"), "New words");
  const place = join(copied.folder, "_site", "index.html");
  expect(readFileSync(place, "utf8")).toContain("Old words");
  expect((await copy(output)).files.get("/")?.fingerprint).not.toBe(
    copied.files.get("/")?.fingerprint,
  );
  await copied.remove();
  expect(existsSync(copied.folder)).toBe(false);
});

it.each(["_site/policies/guests/index.html", "_residents/index.html"])(
  "knows when the system took %s from it",
  async (file) => {
    const copied = await copy(await createSite());
    expect(copied.isThere()).toBe(true);
    await rm(join(copied.folder, file));
    expect(copied.isThere()).toBe(false);
  },
);

it("removes what killed servers left, and nothing of one that runs or that others could have made", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const make = async (maker: number, mode = 0o700) => {
    const folder = await mkdtemp(join(tmpdir(), `front-porch-serve-${maker}-`));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, "page.html"), "Residents");
    await chmod(folder, mode);
    return folder;
  };
  const running = await copy(await createSite());
  const [left, open] = [await make(pid), await make(pid, 0o777)];
  await removeLeftCopies();
  expect(existsSync(left)).toBe(false);
  expect(running.isThere()).toBe(true);
  if (process.platform !== "win32") expect(existsSync(open)).toBe(true);
});

it("is none of a site that changes while it is copied", async () => {
  const output = await createSite();
  const copying = copySite(output, templatesFolder);
  writeFileSync(join(output.site, "policies/guests/index.html"), "Others");
  expect(await copying).toBeUndefined();
});

it("is none of a site that a build is just replacing", async () => {
  const output = await createSite();
  await mkdir(output.work);
  await writeFile(join(output.work, "swap.json"), "{}");
  expect(await copySite(output, templatesFolder)).toBeUndefined();
});

it.each([
  "_site/index.html",
  "_site/404.html",
  `_site/${contactPageFile}`,
  "_residents/manifest.json",
])("is none of a site whose %s is cut off or gone", async (file) => {
  const output = await createSite();
  await rm(join(output.path, file));
  expect(await copySite(output, templatesFolder)).toBeUndefined();
});

it("packs texts that are worth it, each in both ways", async () => {
  const copied = await copy(await createSite());
  await packFiles(copied, () => true);
  const packed = [...copied.files].map(([address, file]) => [address, file.packed.length]);
  expect(Object.fromEntries(packed)).toMatchObject({ "/": 2, "/404.html": 0 });
});
