import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findReleaseFaults } from "../../../scripts/release/find-release-faults.ts";
import { createTemplateFiles } from "../../../scripts/release/template-files.ts";
import { contentFolders } from "../../../src/content/files/content-folder.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { answersFile, readAnswers } from "../../../src/setup/answers.ts";
import { readBlankHome } from "../../../src/starter/blank-home.ts";

const program = { name: "front-porch", version: "1.2.3" };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-release-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("a release", () => {
  const release = {
    tag: "v1.2.3",
    version: "1.2.3",
    changelog: "# Changelog\n\n## Unreleased\n\n## 1.2.3 2026-12-01\n\n### For operators\n",
    operatorChanges: [
      { version: "1.0.0", changes: [] },
      { version: "1.2.3", changes: ["New."] },
    ],
  };

  it("is published where everything says its version", () => {
    expect(findReleaseFaults(release)).toEqual([]);
  });

  it.each([
    ["another tag", { tag: "v1.2.4" }],
    ["no tag", { tag: "" }],
    ["a version that is none", { version: "1.2" }],
    ["a change log that is still unreleased", { changelog: "## Unreleased\n" }],
    ["a change log without the day", { changelog: "## 1.2.3 soon\n" }],
    ["a change log of a longer version", { changelog: "## 1.2.30 2026-12-01\n" }],
    ["nothing for operators", { operatorChanges: release.operatorChanges.slice(0, 1) }],
  ])("is not published with %s", (_what, wrong) => {
    expect(findReleaseFaults({ ...release, ...wrong })).toHaveLength(1);
  });
});

describe("the template", () => {
  const files = createTemplateFiles(program, "oak/front-porch-home");
  const read = (path: string) =>
    new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

  it("has what init writes where nobody can be asked, with a button that copies this very repository", () => {
    expect(files.filter(({ path }) => path !== "README.md")).toEqual(
      readBlankHome("my-home", program).filter(({ path }) => path !== "README.md"),
    );
    expect(read("README.md")).toContain(
      "https://app.netlify.com/start/deploy?repository=https://github.com/oak/front-porch-home)",
    );
    expect(read("README.md")).toMatch(/make the copy private[\s\S]*# Your home's site/);
    expect(read("netlify.toml")).toContain("[template.environment]");
    expect(JSON.parse(read("package.json")).dependencies).toEqual({ "front-porch": "1.2.3" });
  });

  it("has the questions and no word of a home, so that nobody can publish the sample", () => {
    const folders = files.map(({ path }) => path.split("/")[0]);
    expect(folders.filter((folder) => contentFolders.some((one) => one === folder))).toEqual([]);
    const answers = readAnswers({ file: answersFile, text: read(answersFile) });
    expect(answers).toEqual({ kind: "answers", answers: {} });
    expect(read(answersFile)).toMatch(
      /^# yaml-language-server: \$schema=node_modules\/front-porch\//,
    );
    // What is for the house alone has no place in a file that git keeps.
    expect(read(answersFile)).not.toMatch(/^house:/m);
    expect(read(".gitignore")).not.toContain(answersFile);
  });

  it.each(["", "oak", "oak/home/more", "oak/home?x=1", "oak/ho me"])(
    "is made for no repository called “%s”",
    (repository) => {
      expect(() => createTemplateFiles(program, repository)).toThrow("no repository");
    },
  );
});

describe("push-template.sh", () => {
  const alone = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (folder: string, ...words: readonly string[]) =>
    spawnSync("git", words, { cwd: folder, encoding: "utf8", env: { ...process.env, ...alone } })
      .stdout;
  function push(files: Readonly<Record<string, string>>, remote: string, version: string) {
    const folder = makeFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const script = join(projectFolder, "scripts/release/push-template.sh");
    const { status, stdout, stderr } = spawnSync("bash", [script, folder, remote, version], {
      encoding: "utf8",
      env: { ...process.env, ...alone, TEMPLATE_DEPLOY_KEY: "" },
    });
    return { status, stdout, stderr };
  }
  const home = {
    "package.json": "{}\n",
    ".gitignore": "node_modules/\n",
    "_data/home.yaml": "a\n",
  };

  it("makes the repository hold the very files, in a commit with a tag for each version", () => {
    const remote = makeFolder();
    git(remote, "init", "--quiet", "--bare");
    expect(push({ ...home, "old.md": "old\n" }, remote, "1.0.0").status).toBe(0);
    expect(
      push({ ...home, ".github/workflows/check.yml": "on: x\n" }, remote, "1.1.0").status,
    ).toBe(0);
    expect(git(remote, "ls-tree", "-r", "--name-only", "main").trim().split("\n")).toEqual([
      ".github/workflows/check.yml",
      ".gitignore",
      "_data/home.yaml",
      "package.json",
    ]);
    expect(git(remote, "tag").trim().split("\n")).toEqual(["v1.0.0", "v1.1.0"]);
    expect(git(remote, "log", "--format=%s", "main").trim().split("\n")).toEqual([
      "Start from Front Porch 1.1.0",
      "Start from Front Porch 1.0.0",
    ]);
    expect(
      push({ ...home, ".github/workflows/check.yml": "on: x\n" }, remote, "1.2.0").stdout,
    ).toContain("nothing is pushed");
    expect(git(remote, "tag").trim().split("\n")).toHaveLength(2);
  });

  it.each([
    ["a repository that is not there", home, "1.0.0"],
    ["a version that is none", home, "v1; rm"],
    ["a folder that is no home", { "README.md": "x\n" }, "1.0.0"],
    ["the house's own facts", { ...home, "_data/house.yaml": "x\n" }, "1.0.0"],
  ])("pushes nothing with %s", (what, files, version) => {
    const remote = makeFolder();
    if (!what.startsWith("a repository")) git(remote, "init", "--quiet", "--bare");
    expect(
      push(files, join(remote, what.startsWith("a rep") ? "none" : ""), version).status,
    ).not.toBe(0);
    expect(git(remote, "tag").trim()).toBe("");
  });
});

describe("name-repository.mjs", () => {
  const name = (folder: string, repository: string) =>
    spawnSync(process.execPath, [
      join(projectFolder, "scripts/release/name-repository.mjs"),
      folder,
      repository,
    ]).status;

  it("says in the package where its source lies, and changes nothing else", () => {
    const folder = makeFolder();
    const settings = { name: "front-porch", bin: { "front-porch": "x.js" } };
    writeFileSync(join(folder, "package.json"), JSON.stringify(settings));
    expect(name(folder, "oak/front-porch")).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual({
      ...settings,
      repository: { type: "git", url: "git+https://github.com/oak/front-porch.git" },
    });
    expect(name(folder, "https://github.com/oak/front-porch")).toBe(2);
  });
});

describe("the release workflow", () => {
  const text = readFileSync(join(projectFolder, ".github/workflows/release.yml"), "utf8");

  it("runs scripts of ours that are there", () => {
    const files = text.match(/(?:\.\/)?scripts\/[\w./-]+\.(?:mjs|sh)/g) ?? [];
    expect(new Set(files).size).toBe(2);
    for (const file of files) expect(existsSync(join(projectFolder, file))).toBe(true);
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    const named = [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name = ""]) => name);
    expect(named).toEqual(["check-release", "pack", "write-template"]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it("gives the right to publish to a job that installs and runs nothing of anybody's", () => {
    const publish = text.slice(text.indexOf("  publish:"), text.indexOf("  template:"));
    expect(text.match(/id-token: write/g)).toHaveLength(1);
    expect(publish).toContain("id-token: write");
    expect(publish.match(/run: /g)).toHaveLength(1);
    const asks = /\b(?:npm|npx|node) .*/g; // looks what npm has, and publishes
    expect(publish.match(asks)).toEqual([
      expect.stringMatching(/^npm view "front-porch@/),
      'npm has this version already."',
      "npm publish ./package --ignore-scripts --provenance --access public",
    ]);
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
