import type { KeptVersion } from "../../content/versions/kept-version.ts";
import { compareVersionNumbers } from "../../content/versions/version-path.ts";
import type { Document, Home } from "../../documents/document.ts";
import { findPolicy } from "../../documents/versions/keep-version.ts";

/** A policy that says its version, with what was kept of it. */
export interface VersionedPolicy {
  readonly document: Document;
  /** The version that it says it is. */
  readonly version: string;
  /** What was kept of it, the latest first; at least one. */
  readonly kept: readonly [KeptVersion, ...KeptVersion[]];
}

/**
 * Lists the policies of which something was published and kept. Of others nobody can tell what changed.
 *
 * @param home the home
 */
export function listVersionedPolicies({ documents, versions }: Home): readonly VersionedPolicy[] {
  if (versions.length === 0) return [];
  const byPolicy = Map.groupBy(versions, ({ policy }) => policy);
  return documents.flatMap((document): readonly VersionedPolicy[] => {
    const { version } = document.frontMatter;
    const [latest, ...others] = (byPolicy.get(findPolicy(document)) ?? []).toSorted((one, other) =>
      compareVersionNumbers(other.version, one.version),
    );
    if (document.folder !== "policies" || version === undefined || latest === undefined) return [];
    return [{ document, version, kept: [latest, ...others] }];
  });
}
