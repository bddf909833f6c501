/** Where the texts of published versions are kept, a folder for each policy and a file for each version. */
export const versionsFolder = "policies/versions/";

/** Which version of which policy a kept file is. */
export interface VersionName {
  /** The policy's path without its ending, such as `policies/pets`. */
  readonly policy: string;
  /** Such as `2.0`. */
  readonly version: string;
}

/**
 * Names the policy that a file is, whatever its ending.
 *
 * @param file such as `policies/pets.md`
 */
export function namePolicy(file: string): string {
  return file.replace(/\.\w+$/, "");
}

/**
 * Names the file that a version is kept in. Two versions never share one, so that two branches with a
 * version each can be joined.
 *
 * @param name which version of which policy
 */
export function nameVersionFile({ policy, version }: VersionName): string {
  return `${versionsFolder}${policy.replace(/^policies\//, "")}/${version}.md`;
}

/**
 * Reads which version of which policy a file is kept as.
 *
 * @param file a path below the content folder
 * @returns nothing for a file that is none
 */
export function readVersionPath(file: string): VersionName | undefined {
  if (!file.startsWith(versionsFolder)) return undefined;
  const path = file.slice(versionsFolder.length);
  const policy = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const [, version] = /^(\d+(?:\.\d+)*)\.md$/.exec(path.slice(policy.length + 1)) ?? [];
  if (policy === "" || version === undefined) return undefined;
  return { policy: `policies/${policy}`, version };
}

/**
 * Says which of two versions is the later one, number by number: 2.10 comes after 2.9.
 *
 * @param first a version in digits and dots
 * @param second another
 * @returns below zero where the first comes before the second, zero where they are one
 */
export function compareVersionNumbers(first: string, second: string): number {
  const [ones, others] = [first, second].map((version) => version.split(".").map(Number));
  const length = Math.max(ones?.length ?? 0, others?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (ones?.[index] ?? 0) - (others?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
