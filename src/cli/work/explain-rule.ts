import { readFile } from "node:fs/promises";
import process from "node:process";
import { findBeside } from "../../package-folder.ts";
import { rules } from "../../rules/rules.ts";
import { describeUnknownRule, formatRule, formatRules } from "../format-rule.ts";
import { OptionError } from "../option-error.ts";

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
  const readme = findBeside(`rules/${rule.name}/README.md`);
  process.stdout.write(formatRule(rule, await readFile(readme, "utf8")));
  return 0;
}
