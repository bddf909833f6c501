import type { Suspicion } from "./neighbor-message.ts";
import type { Submission } from "./read-submission.ts";

/** A person needs longer than this to read the form and write something. */
const shortestMilliseconds = 3000;

/** More links than a neighbor's message has. */
const mostLinks = 2;

/**
 * Looks for signs of spam. None is proof: browsers fill in fields, and people paste links. So a
 * suspected message is kept and marked, and its sender sees a reference like everyone else.
 *
 * @param submission what was sent
 * @returns what looks like spam
 */
export function suspectSpam(submission: Submission): readonly Suspicion[] {
  const { values, extra, elapsed } = submission;
  const links = values.message.match(/https?:\/\/|\bwww\./gi)?.length ?? 0;
  return [
    ...(extra.trim() === "" ? [] : (["extra field filled"] as const)),
    ...(elapsed !== undefined && elapsed < shortestMilliseconds
      ? (["sent too fast"] as const)
      : []),
    ...(links > mostLinks ? (["many links"] as const) : []),
  ];
}
