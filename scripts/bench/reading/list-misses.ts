import { listAtPenBlanks, listFalseAlarms } from "./judge-alarms.ts";
import { judgeFaults } from "./judge-faults.ts";
import { judgeMissing, judgeSections, listWrongSections } from "./judge-sections.ts";
import type { CheckedSet } from "./read-set.ts";

/**
 * Lists what the program missed in a set's papers and what it said wrongly, a line each.
 *
 * @param set the set as checked
 */
export function listMisses(set: CheckedSet): readonly string[] {
  const missing = judgeMissing(set);
  return [
    ...judgeSections(set)
      .filter(({ read }) => read === "missed")
      .map(({ file, line, id, form }) => `${file}:${line} missed section ${id} (${form})`),
    ...listWrongSections(set).map(
      ({ file, line, id, read }) => `${file}:${line} wrong section ${id} (${read})`,
    ),
    ...missing
      .filter(({ isSaid, isAbsent }) => isSaid && !isAbsent)
      .map(({ file, id }) => `${file} wrongly missing ${id}`),
    ...missing
      .filter(({ isSaid, isAbsent }) => isAbsent && !isSaid)
      .map(({ file, id }) => `${file} not said missing ${id}`),
    ...judgeFaults(set)
      .filter(({ isFound }) => !isFound)
      .map(({ file, line, kind }) => `${file}:${line} missed fault ${kind}`),
    ...listFalseAlarms(set)
      .filter(({ rule }) => rule !== "section/missing")
      .map(({ file, line, rule, message }) => `${file}:${line} false alarm ${rule}: ${message}`),
    ...listAtPenBlanks(set).map(({ file, line, rule }) => `${file}:${line} pen blank ${rule}`),
  ].map((miss) => `${set.truth.set} ${miss}`);
}
