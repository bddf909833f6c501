import { listLines } from "../content/name-lines.ts";
import { addToMessage, type Finding, relate } from "../findings/finding.ts";
import type { Place } from "../findings/place.ts";

/** A place that asks for something which is not there. */
export interface Asking {
  /** What is asked for: places with one name for it are told together. */
  readonly wanted: string;
  readonly place: Place;
  /** Tells of the place as if it were the only one. */
  readonly describe: () => Finding;
}

/**
 * Tells of each thing that is missing once, at the first place that asks for it, and names the others:
 * whoever deleted a document mends one thing, however many links led to it.
 *
 * @param askings every place that asks for something missing
 */
export function tellOnce(askings: readonly Asking[]): readonly Finding[] {
  return [...Map.groupBy(askings, ({ wanted }) => wanted).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return [];
      const finding = first.describe();
      const named = nameAskers(others.map(({ place }) => place));
      const also = others.length === 1 ? " 1 more place asks" : ` ${others.length} more places ask`;
      if (others.length === 0) return [finding];
      const related = others.map(({ place }) => relate(place, "It is asked for here too."));
      return [addToMessage(finding, `${also} for it: ${named}.`, related)];
    },
  );
}

/** As many as can be read at a glance. */
const mostFiles = 6;

/**
 * Names places for people, file by file.
 *
 * @param places the places, those of one file in order
 * @returns such as `policies/a.md (lines 3 and 7) and neighbors/b.md (line 5)`
 */
export function nameAskers(places: readonly Place[]): string {
  const files = [...Map.groupBy(places, ({ file }) => file)];
  const named = files
    .slice(0, mostFiles)
    .map(([file, inFile]) => `${file} (${listLines(inFile.map(({ line }) => line))})`);
  const rest = files.length - named.length;
  if (rest > 0) return `${named.join(", ")} and ${rest} more ${rest === 1 ? "file" : "files"}`;
  const last = named.pop() ?? "";
  return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}
