import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkFiles, describePlaces, policy } from "../../../support/check-files.ts";
import { keepFiles, type Texts } from "../../../support/keep-files.ts";

const file = "policies/guests.md";
const alone = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/** Writes a policy of two sections that lie far enough apart for git to join changes of both. */
function write(version: string, hours: string, rooms: string): Texts {
  const gap = ["", "Ask first.", "", "Sign the book.", "", "Say good-bye.", ""].join("\n");
  const body = `## Hours\n\n${hours}\n${gap}\n## Rooms\n\n${rooms}`;
  const changes =
    version === "2.0"
      ? {}
      : { changes: `\n  - version: ${version}\n    date: 2026-01-05\n    summary: Says more.` };
  return { [file]: policy(body, { version, ...changes }) };
}

/** Two branches that begin with one state, each with its own texts, and what real git makes of both. */
function joinBranches(start: Texts, one: Texts, other: Texts) {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-branches-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...words: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=Dana", "-c", "user.email=dana@example.org", ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...alone },
    });
  const save = (texts: Texts, branch: string) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--message", branch);
  };
  git("init", "--quiet", "--initial-branch", "main");
  save(start, "start");
  git("checkout", "--quiet", "-b", "other");
  save(other, "other");
  git("checkout", "--quiet", "main");
  save(one, "one");
  const { status } = git("merge", "--quiet", "--no-edit", "other");
  const paths = git("ls-files").stdout.trim().split("\n");
  const texts = Object.fromEntries(
    [...new Set(paths)].map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
  const inConflict = git("diff", "--name-only", "--diff-filter=U").stdout.trim().split("\n");
  return { isJoined: status === 0, inConflict, texts };
}

const start = await keepFiles(write("2.0", "Until nine.", "The living room."));
const hours = write("2.1", "Until ten.", "The living room.");
const rooms = write("2.1", "Until nine.", "The living room and the garden.");

describe("two branches that raise one policy to one version", () => {
  it("join without a word of git where one was published, and the check says which words are new", async () => {
    const published = await keepFiles({ ...start, ...hours });
    const { isJoined, texts } = joinBranches(start, published, rooms);
    expect(isJoined).toBe(true);
    const found = await checkFiles(texts, "version/words-changed");
    expect(describePlaces(found)).toHaveLength(1);
    expect(found[0]?.message).toContain("The living room and the garden.");
    expect(found[0]?.message).toContain("version 2.1");
  });

  it("join without a fault where nothing of it was published yet", async () => {
    const { isJoined, texts } = joinBranches(start, hours, rooms);
    expect(isJoined).toBe(true);
    expect(await checkFiles(texts, "version/")).toEqual([]);
  });

  it("have no conflict in what both kept where they kept the same", async () => {
    const kept = await keepFiles({ ...start, ...hours });
    const { isJoined, texts } = joinBranches(start, kept, kept);
    expect(isJoined).toBe(true);
    expect(await checkFiles(texts, "version/")).toEqual([]);
  });

  it("have a conflict that the check explains where each kept a text of its own", async () => {
    const { isJoined, inConflict, texts } = joinBranches(
      start,
      await keepFiles({ ...start, ...hours }),
      await keepFiles({ ...start, ...rooms }),
    );
    expect(isJoined).toBe(false);
    expect(inConflict).toEqual(["policies/versions/guests/2.1.md"]);
    const [found] = await checkFiles(texts, "file/conflict-marker");
    expect(found?.file).toBe("policies/versions/guests/2.1.md");
    expect(found?.fix).toContain("whole");
  });
});

describe("two branches that raise one policy to two versions", () => {
  it("meet in the policy and not in what is kept", async () => {
    const { inConflict, texts } = joinBranches(
      start,
      await keepFiles({ ...start, ...hours }),
      await keepFiles({
        ...start,
        ...write("3.0", "Until nine.", "The living room and the garden."),
      }),
    );
    expect(inConflict).toEqual([file]);
    expect(Object.keys(texts).filter((path) => path.startsWith("policies/versions/"))).toEqual([
      "policies/versions/guests/2.0.md",
      "policies/versions/guests/2.1.md",
      "policies/versions/guests/3.0.md",
    ]);
  });
});
