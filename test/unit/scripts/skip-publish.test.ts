import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createPushedRepository, readIgnoreCommand } from "../../support/pushed-repository.ts";

const projectFolder = resolve(import.meta.dirname, "../../..");

const program = "scripts/skip-publish.mjs";
const {
  folder: repository,
  commit: commitAlone,
  isBuilt,
  isPushBuilt,
  remove,
} = createPushedRepository(readIgnoreCommand(join(projectFolder, "netlify.toml")));

const putProgram = () => cpSync(join(projectFolder, program), join(repository, program));

let first = "";

beforeAll(() => {
  mkdirSync(join(repository, "scripts"));
  putProgram();
  const files = { "policies/guests.md": "# Guests\n", "docs/guide.md": "Guide\n" };
  first = commitAlone({ ...files, "README.md": "Read\n" }, { minutesAgo: 60 });
});

/** Commits upon the first one, unless upon another. */
const commit: typeof commitAlone = (changes, making) =>
  commitAlone(changes, { after: first, ...making });

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
    const after = commit({ "docs/guide.md": "One\n" }, { minutesAgo: 30 });
    expect(isPushBuilt(first, commit({ "docs/guide.md": "Two\n" }, { after }))).toBe(false);
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
    const gone = { "policies/guests.md": undefined };
    expect(isPushBuilt(first, commit({ ...gone, "docs/guests.md": "# Guests\n" }))).toBe(true);
    expect(isPushBuilt(first, commit(gone))).toBe(true);
  });

  it("when an earlier push since the last build changed a page", () => {
    const after = commit({ "policies/guests.md": "New\n" }, { minutesAgo: 30 });
    expect(isPushBuilt(first, commit({ "docs/guide.md": "New\n" }, { after }))).toBe(true);
  });

  it("when it changed nothing at all", () => {
    expect(isPushBuilt(first, commit({}))).toBe(true);
  });

  it("when it merged a branch that was built as a preview", () => {
    const change = { "policies/guests.md": "New\n" };
    const preview = commit(change);
    const docs = { "docs/guide.md": "New\n" };
    const merge = commit({ ...change, ...docs }, { merged: preview });
    expect(isPushBuilt(preview, merge)).toBe(true);
    // Squashed, the commit has the same files and another history.
    expect(isPushBuilt(preview, commit({ ...change, ...docs }))).toBe(true);
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
    expect(isPushBuilt(first, commit({ "docs/guide.md": "New\n" }, { minutesAgo: 20 }))).toBe(true);
    // Its clock says nothing where it is ahead.
    const ahead = { minutesAgo: -60 };
    expect(isPushBuilt(first, commit({ "docs/guide.md": "Newer\n" }, ahead))).toBe(true);
  });

  it("one where the command itself is not there", () => {
    const pushed = commit({ "docs/guide.md": "New\n" });
    expect(isPushBuilt(first, pushed)).toBe(false);
    rmSync(join(repository, program));
    onTestFinished(putProgram);
    expect(isPushBuilt(first, pushed)).toBe(true);
  });
});
