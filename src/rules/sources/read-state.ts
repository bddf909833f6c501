import { states } from "./states.ts";

/**
 * Reads in which state a home is. Only the end of the area tells: “Kansas City, Missouri” is not in Kansas.
 *
 * @param area where the home is, such as `East Mesa, Arizona` or `Columbus, OH`
 * @returns the state's whole name, or `undefined` where the area does not end with one
 */
export function readState(area: string): string | undefined {
  const plain = area.normalize("NFKC").replaceAll(".", "").replace(/\s+/g, " ").trim();
  const last = (plain.split(",").at(-1) ?? "").trim().toLowerCase();
  const named = states.find(({ name }) => name.toLowerCase() === last);
  if (named !== undefined) return named.name;
  const coded = states.find(({ postal }) => postal.toLowerCase() === last);
  if (coded !== undefined && plain.includes(",")) return coded.name;
  const ending = states
    .map(({ name }) => name)
    .filter((name) => ` ${plain.toLowerCase()}`.endsWith(` ${name.toLowerCase()}`));
  // “West Virginia” also ends with “Virginia”.
  return ending.toSorted((first, second) => second.length - first.length)[0];
}
