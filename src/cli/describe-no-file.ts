import type { NotOpened } from "../content/files/content-folder.ts";
import { makePrintable } from "../findings/format-text.ts";
import { OptionError } from "./option-error.ts";

/** What stands where a file should, or what the system says of it. */
export type NoFile = Exclude<NotOpened["kind"], "missing">;

/**
 * Says why a file that is there is not read or written.
 *
 * @param typed the file, as it was typed or as people know it
 * @param kind what stands there instead, or what is wrong with it
 */
export function describeNoFile(typed: string, kind: NoFile): OptionError {
  const name = `“${makePrintable(typed)}”`;
  switch (kind) {
    case "link":
      return new OptionError(`${name} is a link, and none is followed. Put the file itself there.`);
    case "wrongKind":
      return new OptionError(
        `${name} is a folder and is no file. Move it away, and put the file itself there.`,
      );
    case "tooLarge":
      return new OptionError(`${name} is far larger than such a file is. Is it the right one?`);
    case "closed":
      return new OptionError(
        `This computer does not let us read or write ${name}. Is it closed to you, or the disk full?`,
      );
    case "special":
      return new OptionError(`${name} is no file. Name a file, or move away what stands there.`);
  }
}

/** What came of writing a file that is not as it should be. */
type Unwritten = NoFile | "changed" | "missing" | "taken";

/**
 * Says why a file was not written.
 *
 * @param typed the file, as it was typed or as people know it
 * @param kind what came of it
 */
export function describeUnwritten(typed: string, kind: Unwritten): OptionError {
  if (kind === "changed" || kind === "missing" || kind === "taken") {
    return new OptionError(`“${makePrintable(typed)}” was changed meanwhile. Run this again.`);
  }
  return describeNoFile(typed, kind);
}
