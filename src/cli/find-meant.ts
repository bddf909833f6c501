import { findNearest } from "../text/find-nearest.ts";

/** Of fewer letters every word is the beginning of another. */
const shortestBeginning = 3;

/**
 * Finds the name that somebody most likely meant: the nearest, one with two letters in each other's
 * place, or the only one that begins so.
 *
 * @param typed what was typed
 * @param names the names there are
 */
export function findMeant(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const turned = names.find((name) => listTurned(word).includes(name));
  const nearest = turned ?? findNearest(word, names);
  if (nearest !== undefined || word.length < shortestBeginning) return nearest;
  const [begun, other] = names.filter((name) => name.startsWith(word));
  return other === undefined ? begun : undefined;
}

/** The words that come of it when two letters side by side are turned round. */
function listTurned(word: string): readonly string[] {
  return [...word].map(
    (letter, index) =>
      word.slice(0, index) + (word[index + 1] ?? "") + letter + word.slice(index + 2),
  );
}
