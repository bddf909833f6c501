import type { PlainDate } from "../../content/plain-date.ts";
import type { KeptVersion } from "../../content/versions/kept-version.ts";
import { compareVersionNumbers } from "../../content/versions/version-path.ts";
import type { Document, Home } from "../document.ts";
import { isNextVersion } from "../in-force.ts";
import { findPolicy } from "./keep-version.ts";
import { readVersionWith } from "./list-versions.ts";

/**
 * Finds what was published of a policy and holds on a day: the latest kept version whose own day has come.
 *
 * @param home the home
 * @param document the policy
 * @param today the day
 */
export function findHeldVersion(
  { versions, facts }: Pick<Home, "versions" | "facts">,
  document: Document,
  today: PlainDate,
): KeptVersion | undefined {
  if (document.folder !== "policies") return undefined;
  const policy = findPolicy(document);
  const read = readVersionWith(facts);
  return versions
    .filter((kept) => kept.policy === policy)
    .toSorted((one, other) => compareVersionNumbers(other.version, one.version))
    .find((kept) => (read(kept).frontMatter.effective ?? "") <= today);
}

/**
 * Tells whether somebody wrote the next version of a policy over the one that holds: the file says that it takes effect
 * later, and what was published under its name holds until then.
 *
 * @param home the home
 * @param document the policy
 * @param today the day
 */
export function isWrittenOver(
  home: Pick<Home, "versions" | "facts">,
  document: Document,
  today: PlainDate,
): boolean {
  const { effective = "" } = document.frontMatter;
  if (effective <= today || isNextVersion(document.file)) return false;
  return findHeldVersion(home, document, today) !== undefined;
}
