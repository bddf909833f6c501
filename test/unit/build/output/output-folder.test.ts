import { spawnSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { expect, it, onTestFinished } from "vitest";
import { findOutputFault, nameOutputFolder } from "../../../../src/build/output/output-folder.ts";
import { createOutput } from "../../../support/build-small-home.ts";
import { createHome } from "../../../support/create-home.ts";
import { failAtCall } from "../../../support/fail-at-call.ts";

const examine = async (output: string, content: string) =>
  (await findOutputFault(nameOutputFolder(output), content))?.message;

it("takes a folder of its own, one that is not there yet, and the content folder itself", async () => {
  const content = await createHome({});
  const output = await createOutput();
  expect(await examine(output, content)).toBeUndefined();
  expect(await examine(join(output, "a", "b"), content)).toBeUndefined();
  expect(await examine(content, content)).toBeUndefined();
});

it("refuses the whole disk", async () => {
  expect(await examine("/", await createHome({}))).toContain("whole disk");
});

it.each(["_data", "policies", "neighbors", "policies/old"])("refuses %s", async (folder) => {
  const content = await createHome({ "policies/a.md": "", "neighbors/b.md": "" });
  expect(await examine(join(content, folder), content)).toContain("your own files");
});

it.each(["_site", "_site/sub/folder", "_residents"])(
  "refuses %s, since residents' pages would be published in it",
  async (folder) => {
    const content = await createHome({ "policies/a.md": "" });
    const built = await createOutput();
    await mkdir(join(built, ".front-porch"));
    for (const around of [content, built]) {
      const fault = await examine(join(around, folder), content);
      expect(fault).toContain(`which a build puts into ${around}:`);
    }
    expect(await examine(join(await createOutput(), folder), content)).toBeUndefined();
  },
);

it.each(["_site", "_residents/homes", ".front-porch"])(
  "refuses an output whose %s holds the content, since it would be replaced",
  async (folder) => {
    const output = await createOutput();
    await mkdir(join(output, folder), { recursive: true });
    expect(await examine(output, join(output, folder))).toContain("replaces");
  },
);

it("refuses a content folder that is reached over a link", async () => {
  const content = await createHome({ "policies/a.md": "" });
  const output = await createOutput();
  await symlink(join(content, "policies"), join(output, "elsewhere"));
  expect(await examine(join(output, "elsewhere"), content)).toContain("your own files");
});

it.each(["_site", "_residents", ".front-porch"])(
  "refuses a link in the place of %s",
  async (name) => {
    const output = await createOutput();
    await mkdir(join(output, "target"));
    await symlink(join(output, "target"), join(output, name));
    expect(await examine(output, output)).toContain("link");
  },
);

it("refuses a file in the place of a folder", async () => {
  const output = await createOutput();
  await writeFile(join(output, "_site"), "mine");
  expect(await examine(output, output)).toContain("is a file");
  expect(await examine(join(output, "_site"), output)).toContain("is a file");
  expect(await examine(join(output, "_site", "below"), output)).toContain("is a file");
});

it.each([
  ["EACCES", "is not yours to write to"],
  ["EROFS", "is on a disk that can only be read"],
])("refuses a folder that cannot be written, before any work: %s", async (how, words) => {
  const [output, content] = [await createOutput(), await createHome({})];
  const failing = failAtCall({ under: output, at: 1, how, on: /^access$/ });
  const message = await examine(output, content);
  await failing.restore();
  expect(message).toContain(words);
});

it.runIf(process.platform === "linux" && process.getuid?.() === 0)(
  "refuses a site on another disk than the folder it stands in",
  async ({ skip }) => {
    const [output, content] = [await createOutput(), await createHome({})];
    const site = join(output, "_site");
    await mkdir(site);
    const { status } = spawnSync("mount", ["-t", "tmpfs", "tmpfs", site]);
    if (status !== 0) return skip("this container lets not even root mount a disk");
    onTestFinished(() => void spawnSync("umount", [site]));
    expect(await examine(output, content)).toContain("another disk");
  },
);

it("works in no .front-porch that another made, and in every one of its own", async () => {
  const output = await createOutput();
  await mkdir(join(output, ".front-porch/staging-abc123"), { recursive: true });
  await writeFile(join(output, ".front-porch/lock"), "{}");
  expect(await examine(output, output)).toBeUndefined();
  await writeFile(join(output, ".front-porch/diary.txt"), "mine");
  expect(await examine(output, output)).toContain("diary.txt");
  await writeFile(join(output, ".front-porch/written.json"), "{}");
  expect(await examine(output, output)).toBeUndefined();
});
