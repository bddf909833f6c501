import { rules } from "../../rules/rules.ts";
import { describeUnknownRule, formatRule, formatRules } from "../format-rule.ts";
import { OptionError } from "../option-error.ts";
import { readGuide } from "../read-guide.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Tells what a rule looks for, or lists all of them.
 *
 * @param word the rule's name, if one was given
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function explainRule(
  word: string | undefined,
  { stdout }: Surroundings,
): Promise<number> {
  if (word === undefined) {
    stdout.write(formatRules(rules));
    return 0;
  }
  const rule = rules.find(({ name }) => name === word);
  if (rule === undefined) throw new OptionError(describeUnknownRule(word, rules));
  stdout.write(formatRule(rule, readGuide(rule.name)));
  return 0;
}
