/** A version of the program, and of the content format that it reads. */
export interface Version {
  /** Major, minor and patch. */
  readonly numbers: readonly [number, number, number];
}

/**
 * Reads a version such as `0.2.0`. What stands behind a hyphen or a plus makes no other format.
 *
 * @param text the version, without a range
 * @returns nothing where it is none
 */
export function readVersion(text: string): Version | undefined {
  const [, major, minor, patch] = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+]|$)/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)] };
}

/** What a home's content is of that nobody noted a version for: older than all that ask for a change. */
export const oldestVersion: Version = { numbers: [0, 0, 0] };

/**
 * Orders versions.
 *
 * @returns a negative number when `first` is the older one, a positive one when `second` is
 */
export function compareVersions(first: Version, second: Version): number {
  const differences = first.numbers.map((number, index) => number - (second.numbers[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
