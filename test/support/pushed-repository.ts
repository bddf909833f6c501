import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";

/** Without what a machine or a person has set for git. */
const alone = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/**
 * Reads the very command that Netlify runs to tell whether a push is published.
 *
 * @param settings the path of a `netlify.toml`
 */
export function readIgnoreCommand(settings: string): string {
  return z
    .object({ build: z.object({ ignore: z.string() }) })
    .parse(parse(readFileSync(settings, "utf8"))).build.ignore;
}

/** What a commit changes: the new texts of files by their paths; none deletes the file. */
type Changes = Readonly<Record<string, string | undefined>>;

/** How a commit is made. */
interface Making {
  /** How long ago. */
  readonly minutesAgo?: number;
  /** The commit it follows; none for the first of all. */
  readonly after?: string;
  /** The commit that is merged with it. */
  readonly merged?: string;
}

/** A repository that is pushed to a host. */
export interface PushedRepository {
  readonly folder: string;
  /** Makes a commit; gives its name. */
  readonly commit: (changes: Changes, making?: Making) => string;
  /** Runs the command as Netlify does, and tells whether it lets the build run. */
  readonly isBuilt: (environment: Readonly<Record<string, string>>) => boolean;
  /** The same for a push, after a build of an earlier commit. */
  readonly isPushBuilt: (lastBuilt: string, pushed: string) => boolean;
  readonly remove: () => void;
}

/**
 * Makes an empty repository. Nothing is checked out in it: what tells of a push asks git alone.
 *
 * @param command what tells whether a push is built
 * @param shell what runs the command
 */
export function createPushedRepository(command: string, shell = "bash"): PushedRepository {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-repository-"));
  const git = (options: readonly string[], input = ""): string =>
    execFileSync("git", options, {
      ...{ cwd: folder, encoding: "utf8", input },
      env: { ...process.env, ...alone },
    }).trim();
  const isBuilt = (environment: Readonly<Record<string, string>>): boolean => {
    const { INCOMING_HOOK_TITLE, INCOMING_HOOK_URL, INCOMING_HOOK_BODY, ...rest } = process.env;
    const { status } = spawnSync(shell, ["-c", command], {
      cwd: folder,
      env: { ...rest, ...alone, CONTEXT: "production", NETLIFY: "true", ...environment },
    });
    return status !== 0;
  };
  git(["init", "--quiet", "--initial-branch", "main"]);
  return {
    folder,
    isBuilt,
    commit: (changes, making = {}) =>
      git(["fast-import", "--quiet", "--force"], writeCommit(changes, making)),
    isPushBuilt: (lastBuilt, pushed) =>
      isBuilt({ CACHED_COMMIT_REF: lastBuilt, COMMIT_REF: pushed }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Writes a commit as git takes it in one go, where adding, committing and asking for its name would
 * start a process each.
 *
 * Source: https://git-scm.com/docs/git-fast-import
 */
function writeCommit(changes: Changes, { minutesAgo = 0, after, merged }: Making): string {
  const when = `${Math.floor(Date.now() / 1000) - minutesAgo * 60} +0000`;
  return [
    "commit refs/heads/main",
    "mark :1",
    `committer Dana <dana@example.org> ${when}`,
    writeData("A change"),
    ...(after === undefined ? [] : [`from ${after}`]),
    ...(merged === undefined ? [] : [`merge ${merged}`]),
    ...Object.entries(changes).flatMap(([file, text]) =>
      text === undefined
        ? [`D ${JSON.stringify(file)}`]
        : [`M 100644 inline ${JSON.stringify(file)}`, writeData(text)],
    ),
    "get-mark :1",
    "",
  ].join("\n");
}

const writeData = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;
