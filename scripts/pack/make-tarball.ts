import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import process from "node:process";

/** What npm would publish. */
export interface Tarball {
  readonly file: string;
  /** In bytes, as it is loaded and as it lies on the disk. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

/**
 * Packs the package as npm publishes it.
 *
 * @param packageFolder the package; the tarball goes beside it
 * @throws when npm cannot
 */
export function makeTarball(packageFolder: string): Tarball {
  const options = ["pack", "--json", "--ignore-scripts", "--pack-destination", ".."];
  const told = execFileSync("npm", options, {
    cwd: packageFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32", // npm is a script there
  });
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(told);
  return { file: join(dirname(packageFolder), filename), size, unpackedSize, entryCount };
}

/**
 * Says how large a tarball is.
 *
 * @param tarball what npm made
 */
export function describeTarball({ size, unpackedSize, entryCount }: Tarball): string {
  const inKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  return `${inKilobytes(size)}, unpacked ${inKilobytes(unpackedSize)} in ${entryCount} files`;
}
