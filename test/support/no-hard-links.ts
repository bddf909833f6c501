import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Takes hard links away from this process, as a disk does that has none: exFAT, some network shares.
 *
 * @param code what the disk's system says of a link
 * @returns a way to give them back
 */
export function takeHardLinksAway(code: string): () => void {
  const { link } = fs.promises;
  const { linkSync } = fs;
  const refuse = (from: unknown, to: unknown) =>
    Object.assign(new Error(`${code}: no links here, link '${String(from)}' -> '${String(to)}'`), {
      ...{ code, syscall: "link", path: String(from), dest: String(to) },
    });
  fs.promises.link = async (from, to) => {
    throw refuse(from, to);
  };
  fs.linkSync = (from, to) => {
    throw refuse(from, to);
  };
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs.promises, { link });
    Object.assign(fs, { linkSync });
    syncBuiltinESMExports();
  };
}
