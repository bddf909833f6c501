import { resolve } from "node:path";
import type { OptionDescription, OptionDescriptions } from "./command.ts";
import { describeNeed } from "./describe-option.ts";
import { OptionError } from "./option-error.ts";

/** What stood behind an option; `true` for one that takes no value. */
export type Given = ReadonlyMap<string, string | true>;

/**
 * Reads the values of a command's options, each by what it is.
 *
 * @param options the options there are
 * @param given what was given, by the names of the options
 * @param folder the folder that paths are read from
 * @returns a value for each option, by its name; none where neither it nor a default was given
 * @throws {OptionError} when a value is not what its option takes
 */
export async function readOptionValues(
  options: OptionDescriptions,
  given: Given,
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const typed = given.get(name);
    values[name] =
      option.kind === "switch"
        ? typed === true
        : await readValue(name, option, typed === true ? undefined : typed, folder);
  }
  return values;
}

/** An option that takes a value. */
type ValuedOption = Exclude<OptionDescription, { readonly kind: "switch" }>;

async function readValue(
  name: string,
  option: ValuedOption,
  typed: string | undefined,
  folder: string,
) {
  if (typed?.trim() === "") throw new OptionError(`--${name} ${describeNeed(option)}.`);
  switch (option.kind) {
    case "folder":
      return resolve(folder, typed ?? option.default ?? ".");
    case "day":
      return typed === undefined ? undefined : readDay(name, option, typed);
    case "choice":
      return typed === undefined ? option.default : readChoice(name, option, typed);
    case "number":
      return typed === undefined ? option.default : readNumber(name, option, typed);
    case "text":
      return typed;
  }
}

function refuse(name: string, option: ValuedOption, typed: string): OptionError {
  return new OptionError(`--${name} ${describeNeed(option)}, not “${typed}”.`);
}

async function readDay(name: string, option: ValuedOption, typed: string): Promise<string> {
  const { plainDateSchema } = await import("../content/plain-date.ts"); // takes its time to load
  const day = plainDateSchema.safeParse(typed);
  if (!day.success) throw refuse(name, option, typed);
  return day.data;
}

function readChoice(
  name: string,
  option: Extract<OptionDescription, { readonly kind: "choice" }>,
  typed: string,
): string {
  const choice = option.choices.find((known) => known === typed.trim().toLowerCase());
  if (choice === undefined) throw refuse(name, option, typed);
  return choice;
}

function readNumber(
  name: string,
  option: Extract<OptionDescription, { readonly kind: "number" }>,
  typed: string,
): number {
  const number = Number(typed);
  if (!/^\d{1,9}$/.test(typed) || number > option.most) throw refuse(name, option, typed);
  return number;
}
