import type { Home } from "../documents/document.ts";
import type { CheckedHome } from "../rules/mend-home.ts";

/**
 * Tells whether a change makes an error that was not there. What could not be read before, and can be
 * now, may show errors of its own: those were there, and nobody could see them.
 *
 * @param before the home as it was
 * @param after the home with the change
 */
export function bringsErrors(before: CheckedHome, after: CheckedHome): boolean {
  if (countReadable(after.home) > countReadable(before.home)) return false;
  const old = countErrors(before);
  return [...countErrors(after)].some(([kind, count]) => count > (old.get(kind) ?? 0));
}

function countErrors({ findings }: CheckedHome): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, rule, file } of findings) {
    if (severity !== "error") continue;
    const kind = `${rule} ${file}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

const tables = ["evidence", "home", "resources", "schedule", "standard"] as const;

function countReadable({ facts, documents }: Home): number {
  const read = tables.filter((name) => facts[name] !== undefined).length;
  const profiles = facts.profiles.size;
  return read + profiles + documents.filter(({ written }) => written.isReadable).length;
}
