// Netlify runs this before each build, as `ignore` in netlify.toml: exit status 0 skips the build, any
// other lets it run. A publish costs, so a push is skipped that touched nothing a page is made of.
//
// Whatever is not certain builds. Netlify says what started a build only where it was a hook, so
// everything else that is no push has to be told by its traces:
// - a schedule and the button of another service come as a hook;
// - “clear cache and deploy”, the first build and a second build of one commit have the same commit as
//   the last build, or none;
// - “deploy” by hand or over the API builds a commit that was pushed some time ago.
//
// Source: https://docs.netlify.com/build/configure-builds/ignore-builds/. It runs on a Node of Netlify's
// own, before any package is there, so it needs neither ours nor any package.
import { execFileSync } from "node:child_process";
import process from "node:process";

/** What no page is made of, and no setting of the host's. */
const unpublished = [
  /^docs\//,
  /^test\//,
  /^\.github\//,
  /^(?:README|CONTRIBUTING|CHANGELOG)\.md$/,
  /^LICENSE$/,
];

/** Netlify starts on a push within seconds, and waits for other builds at most a few minutes. */
const freshMinutes = 15;

/** The longest that a clock may be ahead of Netlify's and still be right. */
const skewMinutes = 2;

const { COMMIT_REF: commit = "", CACHED_COMMIT_REF: lastBuilt = "" } = process.env;

const reason = findReasonToBuild();
process.stdout.write(
  reason === undefined
    ? "Skipped: nothing that is published changed since the last build.\n"
    : `Building: ${reason}.\n`,
);
process.exitCode = reason === undefined ? 0 : 1;

/** @returns {string | undefined} */
function findReasonToBuild() {
  const hooks = ["INCOMING_HOOK_TITLE", "INCOMING_HOOK_URL", "INCOMING_HOOK_BODY"];
  if (hooks.some((name) => process.env[name])) return "a hook asked for it";
  if (![commit, lastBuilt].every((hash) => /^[0-9a-f]{40,64}$/.test(hash))) {
    return "there is no last build to compare with";
  }
  if (commit === lastBuilt) return "this commit is built again, or without a cache";
  try {
    if (!isFresh()) return "the commit was not pushed just now, so somebody asked for it";
    if (!isInLine()) return "the last build was of another line of commits";
    const changed = listChanged();
    const published = changed.find((file) => !unpublished.some((pattern) => pattern.test(file)));
    if (published !== undefined) return `${published} changed`;
    return changed.length === 0 ? "nothing changed, so somebody asked for it" : undefined;
  } catch {
    return "git could not tell what changed";
  }
}

/** Netlify does not say that a build was started by hand, but such a commit is seldom new. */
function isFresh() {
  const committed = Number(git("log", "-1", "--format=%ct", commit));
  const minutes = (Date.now() / 1000 - committed) / 60;
  return minutes >= -skewMinutes && minutes <= freshMinutes;
}

/** A branch that was built and then merged is no publish of the branch it was merged into. */
function isInLine() {
  return git("rev-list", "--first-parent", commit).split("\n").includes(lastBuilt);
}

/** Without renames, so that a policy moved to docs/ is named at the place it left too. */
function listChanged() {
  return git("diff", "--name-only", "--no-renames", "-z", lastBuilt, commit)
    .split("\0")
    .filter((file) => file !== "");
}

/** @param {string[]} options */
function git(...options) {
  return execFileSync("git", options, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
