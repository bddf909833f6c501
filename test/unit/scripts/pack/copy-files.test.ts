import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyFiles } from "../../../../scripts/pack/copy-files.ts";
import { writeHome } from "../../../support/create-home.ts";

/** Copies for the package what lies in a project, and lists what came along, without browser scripts. */
async function copy(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-copied-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = join(folder, "project");
  await writeHome(project, { LICENSE: "MIT", "policies/a.md": "", "neighbors/a.md": "", ...files });
  copyFiles(project, join(folder, "package"));
  return readdirSync(join(folder, "package", "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "package/dist/").length))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("theme/scripts/"))
    .toSorted();
}

it("takes along what lies beside modules, no module, and the guides of rules and the blocks of documents in one file each", async () => {
  const copied = await copy({
    "src/rules/list/a/README.md": "",
    "src/rules/list/a/rule.ts": "",
    "src/cli/part.cjs": "",
    "src/starter/files/.github/workflows/check.yml": "",
    "src/setup/blocks/guest-policy/hours.md": "",
    "src/starter/files/script.mjs": "",
  });
  expect(copied.filter((file) => !file.includes("sample-home"))).toEqual([
    "cli/start.cjs", // the package's own: what checks that all is there before the program is loaded
    "rules/guides.json",
    "setup/blocks.json",
    "starter/files/.github/workflows/check.yml",
    "starter/files/script.mjs",
  ]);
});

it("leaves out what only a house may know, however its file is written", async () => {
  const copied = await copy({
    "src/a.md": "",
    "_data/house.yaml": "address: 12 Elm Street",
    "_data/House.yml": "",
    "_data/.house.yaml.swp": "",
    "_data/copy of house.yaml": "",
    "_data/house.example.yaml~": "",
    "neighbors/.house.md.swp": "",
    "_data/house.example.yaml": "",
    "policies/house-rules.md": "",
  });
  expect(copied.filter((file) => /house/i.test(file))).toEqual([
    "starter/sample-home/_data/house.example.yaml",
    "starter/sample-home/policies/house-rules.md",
  ]);
});
