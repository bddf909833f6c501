import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "../../../../src/build/output/list-files.ts";

it("lists the files of all folders by their paths, and a link as the file that it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-list-"));
  try {
    await mkdir(join(folder, "pages", "empty"), { recursive: true });
    await writeFile(join(folder, "pages", "index.html"), "page");
    await writeFile(join(folder, "robots.txt"), "all");
    await symlink(tmpdir(), join(folder, "elsewhere"));
    expect(listFiles(folder).toSorted()).toEqual(["elsewhere", "pages/index.html", "robots.txt"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
