import { listFacts } from "../content/facts/fact-table.ts";
import { type Answers, answersSchema } from "./answers.ts";

/**
 * What a home told, by what it is called, such as `home.curfew.weekdays`, with its values as they are
 * shown: several for a list. What has keys of its own, such as `home.curfew`, is there with no value of its
 * own. What was passed over, or answered with `none`, is not there.
 */
export type Told = ReadonlyMap<string, readonly string[]>;

const root = "answers";

/**
 * Lists what a home told.
 *
 * @param answers its answers
 */
export function listTold(answers: Answers): Told {
  const told = new Map<string, readonly string[]>();
  for (const { path, reference, value } of listFacts(root, answersSchema, answers)) {
    for (const name of new Set([path, reference])) {
      for (const group of listGroups(name)) told.set(group, told.get(group) ?? []);
      told.set(name.slice(root.length + 1), [value.shown]);
    }
    const list = findList(path);
    if (list !== undefined) told.set(list, [...(told.get(list) ?? []), value.shown]);
  }
  return told;
}

/** What a name stands below: of `answers.home.curfew.weekdays` these are `home` and `home.curfew`. */
function listGroups(name: string): readonly string[] {
  const steps = name.split(".").slice(1, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("."));
}

/** The list that a path is a plain entry of: its last step is a number. */
function findList(path: string): string | undefined {
  const [, list] = /^answers\.(.*)\.\d+$/.exec(path) ?? [];
  return list;
}
