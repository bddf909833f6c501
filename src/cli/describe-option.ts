import type { OptionDescription } from "./command.ts";

/**
 * Writes an option as it is typed.
 *
 * @param name its name without the dashes
 * @param option what it is
 * @returns such as `--format FORMAT`
 */
export function writeOption(name: string, option: OptionDescription): string {
  const value = nameValue(option);
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/**
 * Names what stands for an option's value in the help.
 *
 * @param option what the option is
 * @returns nothing for an option without a value
 */
export function nameValue(option: OptionDescription): string | undefined {
  switch (option.kind) {
    case "switch":
      return undefined;
    case "folder":
      return "DIR";
    case "day":
      return "YYYY-MM-DD";
    case "choice":
    case "number":
    case "text":
      return option.value;
  }
}

/**
 * Says what an option is for, what it takes, and what holds without it.
 *
 * @param option what the option is
 * @returns such as `the day to check on (default: today)`
 */
export function explainOption(option: OptionDescription): string {
  const choices = option.kind === "choice" ? `${listChoices(option.choices)}: ` : "";
  const holds = nameDefault(option);
  return `${choices}${option.text}${holds === undefined ? "" : ` (default: ${holds})`}`;
}

function nameDefault(option: OptionDescription): string | undefined {
  switch (option.kind) {
    case "switch":
    case "text":
      return undefined;
    case "folder":
      return option.default ?? "this folder";
    case "day":
    case "choice":
      return option.default;
    case "number":
      return option.default === undefined ? undefined : String(option.default);
  }
}

/**
 * Says what an option needs behind it.
 *
 * @param option what the option is; one that takes a value
 * @returns such as `needs a day such as 2026-03-31`
 */
export function describeNeed(option: OptionDescription): string {
  switch (option.kind) {
    case "switch":
      return "takes no value";
    case "folder":
      return "needs a folder, such as homes/oak";
    case "day":
      return "needs a day such as 2026-03-31";
    case "choice":
      return `is ${listChoices(option.choices)}`;
    case "number":
      return `needs a number up to ${option.most}`;
    case "text":
      return `needs a value such as ${option.example}`;
  }
}

/** British lists have no comma before the “or”. */
function listChoices(choices: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(choices);
}
