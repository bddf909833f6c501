import type { Condition } from "./block.ts";
import { listNamed, nameAnswer } from "./named-in-text.ts";
import type { Told } from "./told.ts";

/**
 * Tells whether all conditions of a block or document hold.
 *
 * @param when what answers have to be, by what they are called
 * @param told what the home told
 */
export function fitsAnswers(when: Readonly<Record<string, Condition>>, told: Told): boolean {
  return Object.entries(when).every(([name, condition]) => holds(condition, told.get(name)));
}

function holds(condition: Condition, values: readonly string[] | undefined): boolean {
  if (typeof condition !== "string") return condition.some((each) => holds(each, values));
  if (condition === "given") return values !== undefined;
  if (condition === "missing") return values === undefined;
  return values?.includes(condition) === true;
}

/**
 * Tells whether a home told all that a text names. What it was not told is left out, and with it the block
 * that would say it.
 *
 * @param text markdown
 * @param told what the home told
 */
export function namesOnlyTold(text: string, told: Told): boolean {
  return listNamed(text).every((name) => isTold(name, told));
}

/** What of the home's facts a table of facts is made of, by the name that texts ask for it by. */
const partsOfTables: ReadonlyMap<string, readonly string[]> = new Map([
  ["curfewByPhase", ["home.curfewByPhase"]],
  ["fees", ["home.fees", "home.deposit"]],
  ["schedule", ["home.houseMeeting", "home.trash"]],
]);

function isTold(name: string, told: Told): boolean {
  const parts = partsOfTables.get(name);
  if (parts !== undefined) return parts.some((part) => told.has(part));
  const answer = nameAnswer(name) ?? name;
  // All else in braces is the site's own, such as {{ overdoseSteps }}.
  return told.has(answer) || !/^(?:above|follows|home|house|ways|state)(?:\.|$)/.test(answer);
}
