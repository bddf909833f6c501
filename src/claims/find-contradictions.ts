import type { Claim } from "./claim.ts";
import { areContrary } from "./compare-claims.ts";

/** Claims of one subject that cannot all be true, in the order they were given. */
export type Contradiction = readonly [Claim, Claim, ...Claim[]];

/** So many claims of one subject are compared with each other: a text that has more repeats itself. */
const mostClaims = 200;

/**
 * Holds the claims of a home against each other.
 *
 * @param claims the claims of all its documents
 * @returns for each thing that is told in several ways all the claims about it
 */
export function findContradictions(claims: readonly Claim[]): readonly Contradiction[] {
  const bySubject = Map.groupBy(claims, ({ subject }) => subject.id);
  return [...bySubject.values()].flatMap((all) => joinContrary(all.slice(0, mostClaims)));
}

/** What contradicts the same claim is one contradiction. */
function joinContrary(all: readonly Claim[]): readonly Contradiction[] {
  const groups: Set<Claim>[] = [];
  for (const [index, claim] of all.entries()) {
    const contrary = all.slice(0, index).filter((before) => areContrary(before, claim, all));
    if (contrary.length === 0) continue;
    const touched = groups.filter((group) => [claim, ...contrary].some((one) => group.has(one)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touched.flatMap((group) => [...group]), ...contrary, claim]));
  }
  return groups.flatMap((group) => {
    const [first, second, ...others] = all.filter((claim) => group.has(claim));
    return first === undefined || second === undefined ? [] : [[first, second, ...others] as const];
  });
}
