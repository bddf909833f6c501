import { findNearest } from "../text/find-nearest.ts";

/** Of fewer letters every word is the beginning of another. */
const shortestBeginning = 3;

/**
 * Finds the name that somebody most likely meant: the nearest, or the only one that begins so.
 *
 * @param typed what was typed
 * @param names the names there are
 */
export function findMeant(typed: string, names: readonly string[]): string | undefined {
  const nearest = findNearest(typed, names);
  if (nearest !== undefined || typed.length < shortestBeginning) return nearest;
  const [begun, other] = names.filter((name) => name.startsWith(typed.toLowerCase()));
  return other === undefined ? begun : undefined;
}
