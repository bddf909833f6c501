import type { ContentFolder, Replacement } from "../content/files/content-folder.ts";
import type { ChangedFile } from "./plan-upgrade.ts";

/** A file that was left as it is, and why. */
export interface LeftFile {
  readonly file: string;
  readonly kind: Exclude<Replacement["kind"], "replaced">;
}

/** What came of writing: where a file had changed before the first was written, none is. */
export interface AppliedUpgrade {
  readonly written: readonly string[];
  readonly left: readonly LeftFile[];
}

/**
 * Writes what was agreed to. A change can be of several files, so none is written unless each of them
 * still holds what was shown.
 *
 * @param folder the home's folder
 * @param files what was shown
 */
export function applyUpgrade(folder: ContentFolder, files: readonly ChangedFile[]): AppliedUpgrade {
  const stale = files.flatMap(({ file, before }): readonly LeftFile[] => {
    const reading = folder.read(file, before.length);
    if (reading.kind === "tooLarge") return [{ file, kind: "changed" }];
    if (reading.kind !== "bytes") return [{ file, kind: reading.kind }];
    return Buffer.from(reading.bytes).equals(before) ? [] : [{ file, kind: "changed" }];
  });
  if (stale.length > 0) return { written: [], left: stale };
  const written: string[] = [];
  const left: LeftFile[] = [];
  for (const { file, before, after } of files) {
    const { kind } = folder.replace(file, before, after);
    if (kind === "replaced") written.push(file);
    else left.push({ file, kind });
  }
  return { written, left };
}
