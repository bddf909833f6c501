import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPushedRepository, readIgnoreCommand } from "../../support/pushed-repository.ts";

const projectFolder = resolve(import.meta.dirname, "../../..");

const program = "scripts/skip-publish.mjs";
const {
  folder: repository,
  git,
  commit,
  isBuilt,
  isPushBuilt,
  remove,
} = createPushedRepository(readIgnoreCommand(join(projectFolder, "netlify.toml")));

let first = "";

beforeAll(() => {
  mkdirSync(join(repository, "scripts"));
  cpSync(join(projectFolder, program), join(repository, program));
  const files = { "policies/guests.md": "# Guests\n", "docs/guide.md": "Guide\n" };
  first = commit({ ...files, "README.md": "Read\n" }, 60);
});

beforeEach(() => {
  git(["checkout", "--quiet", "--force", "-B", "main", first]);
});

afterAll(remove);

describe("a push that changed nothing a page is made of", () => {
  it.each([
    [{ "docs/guide.md": "New\n" }],
    [
      {
        "README.md": "New\n",
        "CHANGELOG.md": "New\n",
        LICENSE: "New\n",
        "CONTRIBUTING.md": "New\n",
      },
    ],
    [{ "test/unit/any.test.ts": "", ".github/workflows/test.yml": "" }],
    [{ "docs/ein Wort \n mit Ümlaut.md": "New\n" }],
  ])("is skipped: %o", (files) => {
    expect(isPushBuilt(first, commit(files))).toBe(false);
  });

  it("is skipped when several such pushes followed the last build", () => {
    commit({ "docs/guide.md": "One\n" }, 30);
    expect(isPushBuilt(first, commit({ "docs/guide.md": "Two\n" }))).toBe(false);
  });
});

describe("a push is built", () => {
  it.each([
    "policies/guests.md",
    "_data/home.yaml",
    "neighbors/index.md",
    "src/pages/site-view.ts",
    "netlify.toml",
    "package-lock.json",
    "policies/docs/guests.md",
    "docs.md",
  ])("when it changed %s, beside its docs", (file) => {
    expect(isPushBuilt(first, commit({ [file]: "New\n", "docs/guide.md": "New\n" }))).toBe(true);
  });

  it("when it deleted a policy, or moved one to docs", () => {
    renameSync(join(repository, "policies/guests.md"), join(repository, "docs/guests.md"));
    const moved = commit({});
    expect(isPushBuilt(first, moved)).toBe(true);
    rmSync(join(repository, "docs/guests.md"));
    expect(isPushBuilt(first, commit({}))).toBe(true);
  });

  it("when an earlier push since the last build changed a page", () => {
    commit({ "policies/guests.md": "New\n" }, 30);
    expect(isPushBuilt(first, commit({ "docs/guide.md": "New\n" }))).toBe(true);
  });

  it("when it changed nothing at all", () => {
    expect(isPushBuilt(first, commit({}))).toBe(true);
  });

  it("when it merged a branch that was built as a preview", () => {
    git(["checkout", "--quiet", "-b", "change"]);
    const preview = commit({ "policies/guests.md": "New\n" });
    git(["checkout", "--quiet", "main"]);
    git(["merge", "--quiet", "--no-ff", "--message", "Merge", "change"]);
    expect(isPushBuilt(preview, git(["rev-parse", "HEAD"]))).toBe(true);
    // Squashed, the commit has the same files and another history.
    git(["reset", "--quiet", "--hard", first]);
    git(["merge", "--quiet", "--squash", "change"]);
    expect(isPushBuilt(preview, commit({ "docs/guide.md": "New\n" }))).toBe(true);
  });

  it("when git does not know the last build, as in a shallow clone", () => {
    expect(isPushBuilt("0".repeat(40), commit({ "docs/guide.md": "New\n" }))).toBe(true);
    expect(isPushBuilt("--output=stolen", commit({ "docs/guide.md": "Newer\n" }))).toBe(true);
  });
});

describe("a build that somebody asked for is never skipped", () => {
  it.each([
    ["a hook with a title", { INCOMING_HOOK_TITLE: "Every Monday" }],
    [
      "a hook by its address",
      { INCOMING_HOOK_URL: "https://api.netlify.com/build_hooks/5c23354f" },
    ],
    ["a hook with a body", { INCOMING_HOOK_BODY: "{}" }],
  ])("%s", (_what, hook) => {
    const pushed = commit({ "docs/guide.md": "New\n" });
    const push = { CACHED_COMMIT_REF: first, COMMIT_REF: pushed };
    expect(isBuilt(push)).toBe(false);
    expect(isBuilt({ ...push, ...hook })).toBe(true);
  });

  it("the first build, and one with the cache cleared", () => {
    const pushed = commit({ "docs/guide.md": "New\n" });
    expect(isBuilt({ COMMIT_REF: pushed })).toBe(true);
    expect(isBuilt({ COMMIT_REF: pushed, CACHED_COMMIT_REF: "" })).toBe(true);
    expect(isBuilt({ COMMIT_REF: pushed, CACHED_COMMIT_REF: pushed })).toBe(true);
    expect(isBuilt({})).toBe(true);
  });

  it("one by hand or over the API, of a commit whose push was skipped", () => {
    expect(isPushBuilt(first, commit({ "docs/guide.md": "New\n" }, 20))).toBe(true);
    // Its clock says nothing where it is ahead.
    expect(isPushBuilt(first, commit({ "docs/guide.md": "Newer\n" }, -60))).toBe(true);
  });

  it("one where the command itself is not there", () => {
    const pushed = commit({ "docs/guide.md": "New\n" });
    rmSync(join(repository, program));
    expect(isPushBuilt(first, pushed)).toBe(true);
  });
});
