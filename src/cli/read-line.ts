import type { LineReader } from "../findings/format-text.ts";
import { createLineGuard } from "../rules/may-show-line.ts";
import type { CheckedHome } from "../rules/mend-home.ts";

/** What is known of where the words of a command end up. */
export interface Output {
  /** True where a person sits before them. */
  readonly isTTY: boolean | undefined;
  readonly environment: { readonly CI?: string | undefined };
}

/** Tells whether what stands on a line may be shown. */
export type PlaceGuard = (place: { readonly file: string; readonly line: number }) => boolean;

/**
 * Makes a function that tells whether what stands on a line may be shown. Only a terminal shows any: what
 * a service that builds prints is a log, which more people read than the text, and so may whatever a
 * program writes to a file.
 *
 * @param checked the home, and all that was found in it
 * @param output where the words end up
 */
export function createPlaceGuard(
  { home, findings }: CheckedHome,
  { isTTY, environment }: Output,
): PlaceGuard {
  return isTTY === true && !environment.CI ? createLineGuard(home, findings) : () => false;
}

/**
 * Makes a reader of findings' lines.
 *
 * @param checked the home, and all that was found in it
 * @param output where the words end up
 * @returns nothing of a line that not everyone may see
 */
export function createLineReader(
  { home, findings }: CheckedHome,
  { isTTY, environment }: Output,
): LineReader {
  const mayShow = createPlaceGuard({ home, findings }, { isTTY, environment });
  const linesOf = new Map<string, readonly string[]>();
  return (finding) => {
    if (!mayShow(finding)) return undefined;
    const { file, line } = finding;
    const lines = linesOf.get(file) ?? home.texts.get(file)?.split("\n") ?? [];
    linesOf.set(file, lines);
    return lines[line - 1];
  };
}
