import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

/** A repository that is pushed to a host. */
export interface PushedRepository {
  readonly folder: string;
  /** Runs git in it; what is committed was committed so many minutes ago. */
  readonly git: (options: readonly string[], minutesAgo?: number) => string;
  /** Writes files and commits them; gives the commit. */
  readonly commit: (files: Readonly<Record<string, string>>, minutesAgo?: number) => string;
  /** Runs the command as Netlify does, and tells whether it lets the build run. */
  readonly isBuilt: (environment: Readonly<Record<string, string>>) => boolean;
  /** The same for a push, after a build of an earlier commit. */
  readonly isPushBuilt: (lastBuilt: string, pushed: string) => boolean;
  readonly remove: () => void;
}

/**
 * Makes an empty repository.
 *
 * @param command what tells whether a push is built
 * @param shell what runs the command
 */
export function createPushedRepository(command: string, shell = "bash"): PushedRepository {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-repository-"));
  const git = (options: readonly string[], minutesAgo = 0): string => {
    const when = `${Math.floor(Date.now() / 1000) - minutesAgo * 60} +0000`;
    const person = ["-c", "user.name=Dana", "-c", "user.email=dana@example.org"];
    return execFileSync("git", [...person, ...options], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...alone, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    }).trim();
  };
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
    git,
    isBuilt,
    commit(files, minutesAgo = 0) {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      git(["add", "--all"]);
      git(["commit", "--quiet", "--allow-empty", "--message", "A change"], minutesAgo);
      return git(["rev-parse", "HEAD"]);
    },
    isPushBuilt: (lastBuilt, pushed) =>
      isBuilt({ CACHED_COMMIT_REF: lastBuilt, COMMIT_REF: pushed }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
