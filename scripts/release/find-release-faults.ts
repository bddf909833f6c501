import type { OperatorChanges } from "../../src/upgrade/operator-changes.ts";

/** What a release is made of. */
export interface Release {
  /** The tag that was pushed, such as `v0.2.0`. */
  readonly tag: string;
  /** The version in `package.json`. */
  readonly version: string;
  readonly changelog: string;
  readonly operatorChanges: readonly OperatorChanges[];
}

/**
 * Looks whether everything says the same version before anything is published, since nothing that was
 * published can be taken back.
 *
 * @param release what it is made of
 * @returns a line for each fault; none where it may be published
 */
export function findReleaseFaults(release: Release): readonly string[] {
  const { tag, version, changelog, operatorChanges } = release;
  if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version)) {
    return [`package.json has “${version}”, which is no version such as 0.2.0.`];
  }
  const heading = changelog.split("\n").find((line) => line.startsWith(`## ${version} `));
  return [
    ...(tag === `v${version}`
      ? []
      : [`The tag is “${tag}”, and package.json has ${version}: the tag has to be v${version}.`]),
    ...(/^## \S+ \d{4}-\d{2}-\d{2}$/.test(heading ?? "")
      ? []
      : [`CHANGELOG.md has no line “## ${version} YYYY-MM-DD”: what is unreleased goes below it.`]),
    ...(operatorChanges.at(-1)?.version === version
      ? []
      : [
          `src/upgrade/operator-changes.ts does not end with what an operator should know of ${version}.`,
        ]),
  ];
}
