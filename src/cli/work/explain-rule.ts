import process from "node:process";
import { rules } from "../../rules/rules.ts";
import { describeUnknownRule, formatRule, formatRules } from "../format-rule.ts";
import { OptionError } from "../option-error.ts";
import { readGuide } from "../read-guide.ts";

/**
 * Tells what a rule looks for, or lists all of them.
 *
 * @param word the rule's name, if one was given
 * @returns the exit status
 */
export async function explainRule(word: string | undefined): Promise<number> {
  if (word === undefined) {
    process.stdout.write(formatRules(rules));
    return 0;
  }
  const rule = rules.find(({ name }) => name === word);
  if (rule === undefined) throw new OptionError(describeUnknownRule(word, rules));
  process.stdout.write(formatRule(rule, readGuide(rule.name)));
  return 0;
}
