import { readFile } from "node:fs/promises";
import process from "node:process";
import { findBeside } from "../../package-folder.ts";
import { rules } from "../../rules/rules.ts";
import { describeUnknownRule, formatRule, formatRules } from "../format-rule.ts";
import { OptionError } from "../read-options.ts";
import { runCommand } from "../run-command.ts";

const help = `Tells what a rule of “npm run check” looks for, why it matters, and how to mend what it finds.

  npm run -s explain -- RULE     such as list/renumbered
  npm run -s explain             lists every rule

  --help   show this

Exit status: 0 told, 2 there is no such rule.
`;

async function run(_values: object, word?: string): Promise<number> {
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

await runCommand({ name: "explain", help, options: {}, takesWord: true, run });
