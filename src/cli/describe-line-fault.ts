import type { Command, OptionDescriptions } from "./command.ts";
import { describeNeed } from "./describe-option.ts";
import { findMeant } from "./find-meant.ts";

const seeHelp = "With --help you see them all.";

/**
 * Says that a command has no such option, and which may have been meant.
 *
 * @param typed what stands on the line, such as `--fromat` or `--production=yes`
 * @param options the options there are
 */
export function describeUnknownOption(typed: string, options: OptionDescriptions): string {
  const [name = ""] = typed.replace(/^-+/, "").split("=", 1);
  const own = Object.hasOwn(options, name) ? options[name] : undefined;
  if (own?.kind === "switch" && typed.includes("=")) {
    return `--${name} takes no value. Write --${name} alone.`;
  }
  if (own !== undefined) return `“${typed}” is no option. Write --${name}.`;
  const meant = findMeant(name, Object.keys(options));
  const hint = meant === undefined ? seeHelp : `Did you mean --${meant}?`;
  return `There is no option “${typed}”. ${hint}`;
}

/**
 * Says that an option stands without its value.
 *
 * @param name its name
 * @param options the options there are
 * @param instead what stands in the value's place, if anything
 */
export function describeMissingValue(
  name: string,
  options: OptionDescriptions,
  instead?: string,
): string {
  const option = options[name];
  const need = option === undefined ? "needs a value" : describeNeed(option);
  return `--${name} ${need}${instead === undefined ? "" : `, not “${instead}”`}.`;
}

/**
 * Says that a word belongs to no option of a command.
 *
 * @param word the word, such as `—production` with the dash that word processors make of two
 * @param options the options there are
 */
export function describeStrayWord(word: string, options: OptionDescriptions): string {
  const name = nameOption(word, options);
  if (word === `--${name}`) {
    return `“${word}” stands behind a “--” of its own, and counts as a word there. Take that “--” out.`;
  }
  if (name !== undefined) return `“${word}” is no option. Write --${name}.`;
  const meant = findMeant(word.replace(dashes, ""), Object.keys(options));
  const hint = meant === undefined ? seeHelp : `Did you mean --${meant}?`;
  return `“${word}” belongs to no option. ${hint}`;
}

const dashes = /^\p{Dash}{1,3}/u;

/**
 * Finds the option that a word was meant to be.
 *
 * @param word such as `production`, or `—production` with the dash that word processors make of two
 * @param options the options there are
 * @returns its name; nothing where no option is called so
 */
export function nameOption(word: string, options: OptionDescriptions): string | undefined {
  const name = word.replace(dashes, "");
  return Object.hasOwn(options, name) ? name : undefined;
}

/**
 * Says that there is no such command, and which may have been meant.
 *
 * @param typed what stands where a command is named, perhaps an option
 * @param program what is typed before a command, such as `front-porch`
 * @param commands the commands there are
 */
export function describeUnknownCommand(
  typed: string,
  program: string,
  commands: readonly Command[],
): string {
  const [option = ""] = typed.replace(dashes, "").split("=", 1);
  if (option !== typed && option !== "")
    return describeEarlyOption(typed, option, program, commands);
  const tried = commands.find(({ alsoTried }) => alsoTried?.includes(typed.toLowerCase()));
  const meant =
    tried?.name ??
    findMeant(
      typed,
      commands.map(({ name }) => name),
    );
  const hint = meant === undefined ? `“${program} help” lists them all.` : `Did you mean ${meant}?`;
  return `There is no command “${typed}”. ${hint}`;
}

/** Options stand behind their command. */
function describeEarlyOption(
  typed: string,
  name: string,
  program: string,
  commands: readonly Command[],
): string {
  const names = commands.flatMap(({ options }) => Object.keys(options));
  const meant = names.includes(name) ? name : findMeant(name, [...ownOptions, ...names]);
  if (meant === undefined) {
    return `“${typed}” is no command and no option. “${program} help” lists all commands.`;
  }
  const command = commands.find(({ options }) => Object.hasOwn(options, meant));
  if (command === undefined) return `There is no option “${typed}”. Did you mean --${meant}?`;
  return `“${typed}” stands before any command. Write the command first, such as: ${program} ${command.name} --${meant}`;
}

/** What the program takes without a command. */
const ownOptions = ["help", "version", "no-color"];
