import type { Audience } from "../content/audience.ts";
import { type FactTable, splitFactPath } from "../content/facts/fact-table.ts";
import type { FactValue } from "../content/facts/fact-value.ts";
import { formatFact } from "../content/facts/format-fact.ts";
import { mayRead } from "../documents/who-may-read.ts";

/** A fact as templates use it: `shown` is what people read, with whatever its kind adds. */
export type ShownFact = FactValue;

/** Facts in the shape of their paths: `facts.home.manager.phone.shown`. */
export interface SelectedFacts {
  readonly [step: string]: SelectedFacts | ShownFact | readonly (SelectedFacts | ShownFact)[];
}

/**
 * Picks the facts an audience may read. What is not picked is not there at all, so no template can
 * show it by mistake.
 *
 * @param table all facts of the home
 * @param reader the audience the pages are for
 * @returns the facts in the shape of their paths; entries of a list that starts at 1 form an array
 */
export function selectFacts(table: FactTable, reader: Audience): SelectedFacts {
  const root: Branch = new Map();
  for (const fact of table.all) {
    if (!mayRead(reader, fact.audience)) continue;
    const steps = [...splitFactPath(fact.path)];
    const last = steps.pop() ?? "";
    let branch = root;
    for (const step of steps) branch = openBranch(branch, step);
    branch.set(last, { ...fact.value, shown: formatFact(fact.value, table.locale) });
  }
  return shapeBranch(root) as SelectedFacts; // the root is never a list: its steps are file names
}

type Branch = Map<string, Branch | ShownFact>;

function openBranch(branch: Branch, step: string): Branch {
  const existing = branch.get(step);
  if (existing instanceof Map) return existing;
  const opened: Branch = new Map();
  branch.set(step, opened);
  return opened;
}

function shapeBranch(branch: Branch): SelectedFacts | readonly (SelectedFacts | ShownFact)[] {
  const entries = [...branch].map(
    ([step, value]) => [step, value instanceof Map ? shapeBranch(value) : value] as const,
  );
  const isList = entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step));
  // A list holds branches and facts; lists in lists do not occur in any facts schema.
  return isList
    ? entries.map(([, value]) => value as SelectedFacts | ShownFact)
    : (Object.fromEntries(entries) as SelectedFacts);
}
