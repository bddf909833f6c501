import type { FactTable } from "../../content/facts/fact-table.ts";
import { memoize } from "../../content/memoize.ts";
import { foldText } from "../../text/fold-text.ts";

const namePaths = ["home.name", "home.legalName"];
/** Shorter initials are too easily a word of their own. */
const fewestInitials = 3;

/**
 * Lists what a home calls itself in its titles: its names, and the first letters of a longer one.
 *
 * @param facts the facts of the home
 * @returns the names, the longest first
 */
export const listOwnNames: (facts: FactTable) => readonly string[] = memoize((facts: FactTable) => {
  const names = namePaths.flatMap((path) => {
    const value = facts.find(path)?.value;
    return value === undefined ? [] : [value.shown];
  });
  const all = names.flatMap((name) => [name, ...listInitials(name)]);
  return [...new Set(all)].toSorted((first, second) => second.length - first.length);
});

function listInitials(name: string): readonly string[] {
  const initials = foldText(name)
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
  return initials.length >= fewestInitials ? [initials] : [];
}
