import { compareText } from "../../src/text/compare-text.ts";
import { findPart } from "./list-imports.ts";

/**
 * Draws which part of the code imports which. An arrow is left out where a longer way says the same.
 *
 * @param imports what each file imports, by its path
 * @returns a picture in Mermaid's language (https://mermaid.js.org/syntax/flowchart.html)
 */
export function drawParts(imports: ReadonlyMap<string, readonly string[]>): string {
  const parts = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const part = findPart(file);
    const known = parts.get(part) ?? new Set();
    parts.set(part, known);
    for (const target of targets) if (findPart(target) !== part) known.add(findPart(target));
  }
  const arrows = [...parts].flatMap(([part, targets]) =>
    [...targets]
      .filter((target) => !isReachedOverOthers(parts, part, target))
      .map((target) => `  ${name(part)} --> ${name(target)}`),
  );
  return ["```mermaid", "flowchart TD", ...arrows.toSorted(compareText), "```"].join("\n");
}

function isReachedOverOthers(
  parts: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set<string>();
  const follow = (part: string): boolean => {
    if (part === to) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    return [...(parts.get(part) ?? [])].some(follow);
  };
  return [...(parts.get(from) ?? [])].some((next) => next !== to && follow(next));
}

const name = (part: string) => part.slice("src/".length);

const [start, end] = [
  "<!-- What imports what, as npm run tables draws it. -->",
  "<!-- End of the picture. -->",
];

/**
 * Puts the picture of the parts into the page that has a place for it.
 *
 * @param page the page, in markdown
 * @param picture what {@link drawParts} drew
 * @throws when the page has no place for it
 */
export function insertPicture(page: string, picture: string): string {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`No “${start}” in the page.`);
  return `${before}${start}\n${picture}\n${end}${after}`;
}
