import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { starterFolder } from "../../../src/starter/starter-files.ts";
import { createPushedRepository, readIgnoreCommand } from "../../support/pushed-repository.ts";

const ignore = readIgnoreCommand(join(starterFolder, "netlify.toml"));

describe("a home's push", () => {
  const { commit: commitAlone, isBuilt, isPushBuilt, remove } = createPushedRepository(ignore);
  let first = "";

  beforeAll(() => {
    const files = { "policies/guests.md": "# Guests\n", LICENSE: "Mine\n" };
    first = commitAlone({ ...files, "README.md": "Read\n" }, { minutesAgo: 60 });
  });
  afterAll(remove);

  /** Commits upon the first one, unless upon another. */
  const commit: typeof commitAlone = (changes, making) =>
    commitAlone(changes, { after: first, ...making });

  it("is skipped when nothing of the site changed", () => {
    const files = { "README.md": "New\n", LICENSE: "New\n", ".gitignore": "*.tmp\n" };
    const pushed = commit({ ...files, ".github/workflows/check.yml": "name: Check\n" });
    expect(isPushBuilt(first, pushed)).toBe(false);
  });

  it.each([
    "policies/guests.md",
    "policies/README.md",
    "package-lock.json",
    "netlify.toml",
    "README.md.txt",
  ])("is built when it changed %s", (file) => {
    expect(isPushBuilt(first, commit({ [file]: "New\n", "README.md": "New\n" }))).toBe(true);
  });

  it("is built when it moved a policy to where nothing is published", () => {
    const gone = { "policies/guests.md": undefined };
    const moved = commit({ ...gone, ".github/guests.md": "# Guests\n" });
    expect(isPushBuilt(first, moved)).toBe(true);
    const next = commit({ ".github/guests.md": undefined, "README.md": "New\n" }, { after: moved });
    expect(isPushBuilt(moved, next)).toBe(false);
  });

  it("is built when an earlier push since the last build changed a page", () => {
    const after = commit({ "policies/guests.md": "New\n" }, { minutesAgo: 30 });
    expect(isPushBuilt(first, commit({ "README.md": "New\n" }, { after }))).toBe(true);
  });

  it("is built when it changed nothing at all", () => {
    expect(isPushBuilt(first, commit({}))).toBe(true);
  });

  it("is built when it merged a branch that was built as a preview", () => {
    const change = { "policies/guests.md": "New\n" };
    const preview = commit(change);
    // Squashed, the commit has the same files and another history.
    expect(isPushBuilt(preview, commit({ ...change, "README.md": "New\n" }))).toBe(true);
  });

  it("is built when git does not know the last build, or somebody asked for it", () => {
    const pushed = commit({ "README.md": "New\n" });
    const push = { CACHED_COMMIT_REF: first, COMMIT_REF: pushed };
    expect(isBuilt(push)).toBe(false);
    for (const last of ["0".repeat(40), "--output=stolen", "", ".*", pushed]) {
      expect(isBuilt({ ...push, CACHED_COMMIT_REF: last })).toBe(true);
    }
    expect(isBuilt({ COMMIT_REF: pushed })).toBe(true);
    expect(isBuilt({ CACHED_COMMIT_REF: first })).toBe(true);
    expect(isBuilt({})).toBe(true);
    for (const hook of ["TITLE", "URL", "BODY"]) {
      expect(isBuilt({ ...push, [`INCOMING_HOOK_${hook}`]: "Monday" })).toBe(true);
    }
  });

  it("is built when it is no fresh commit: somebody asked for one that was skipped", () => {
    expect(isPushBuilt(first, commit({ "README.md": "New\n" }, { minutesAgo: 20 }))).toBe(true);
    const ahead = { minutesAgo: -60 };
    expect(isPushBuilt(first, commit({ "README.md": "Newer\n" }, ahead))).toBe(true);
  });
});

it("is told the same by a plain shell, since Netlify does not say which one it runs", () => {
  const { commit, isPushBuilt, isBuilt, remove } = createPushedRepository(ignore, "sh");
  try {
    const first = commit({ "policies/guests.md": "# Guests\n" }, { minutesAgo: 60 });
    const skipped = commit({ "README.md": "New\n" }, { after: first });
    expect(isPushBuilt(first, skipped)).toBe(false);
    const changed = commit({ "policies/guests.md": "New\n" }, { after: skipped });
    expect(isPushBuilt(skipped, changed)).toBe(true);
    expect(isBuilt({})).toBe(true);
  } finally {
    remove();
  }
});
