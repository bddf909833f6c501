import type { PlainDate } from "../content/plain-date.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Terminal } from "./terminal.ts";

/** An option that is given or not, such as `--fix`. */
export interface SwitchOption {
  readonly kind: "switch";
  /** What it does, for help and documentation: it begins in lower case and ends without a full stop. */
  readonly text: string;
}

/** A folder; the command gets its absolute path. */
export interface FolderOption {
  readonly kind: "folder";
  readonly text: string;
  /** Where it is when none is named, as a path from the working folder; without it that folder itself. */
  readonly default?: string;
  /** Whether the command can do nothing where it is no home's. */
  readonly holdsHome?: boolean;
}

/** A day, `YYYY-MM-DD`. */
export interface DayOption {
  readonly kind: "day";
  readonly text: string;
  /** Which day it is when none is given, such as `today`: the command reads it from a clock. */
  readonly default: string;
}

/** One of a few words, in either case. */
export interface ChoiceOption {
  readonly kind: "choice";
  /** What stands for the value in the help, such as `FORMAT`. */
  readonly value: string;
  readonly text: string;
  /** Two at least, in the order to name them in. */
  readonly choices: readonly string[];
  readonly default?: string;
}

/** A whole number of one digit or more. */
export interface NumberOption {
  readonly kind: "number";
  readonly value: string;
  readonly text: string;
  /** The greatest it may be. */
  readonly most: number;
  readonly default?: number;
}

/** Any words that are not empty. */
export interface TextOption {
  readonly kind: "text";
  readonly value: string;
  readonly text: string;
  /** An example of it. */
  readonly example: string;
}

/** What an option is: parsed, explained by `--help` and documented from this alone. */
export type OptionDescription =
  | SwitchOption
  | FolderOption
  | DayOption
  | ChoiceOption
  | NumberOption
  | TextOption;

/** The options of a command, by their names without the dashes. */
export type OptionDescriptions = Readonly<Record<string, OptionDescription>>;

type MayBeMissing<Option, Value> = Option extends { readonly default: unknown }
  ? Value
  : Value | undefined;

type OptionValue<Option extends OptionDescription> = Option extends SwitchOption
  ? boolean
  : Option extends FolderOption
    ? string
    : Option extends DayOption
      ? PlainDate | undefined
      : Option extends ChoiceOption
        ? MayBeMissing<Option, Option["choices"][number]>
        : Option extends NumberOption
          ? MayBeMissing<Option, number>
          : string | undefined;

/** What was given on the command line, read and looked at, by the names of the options. */
export type OptionValues<Options extends OptionDescriptions> = {
  readonly [Name in keyof Options]: OptionValue<Options[Name]>;
};

/** The headings that commands are listed below, in this order. */
export const commandGroups = {
  write: "Write",
  look: "Look at it",
  publish: "Publish",
  keepUp: "Keep it up",
} as const;

/** What a person is about who needs a command. */
export type CommandGroup = keyof typeof commandGroups;

/** A line that shows how a command is used. */
export interface Example {
  /** What stands behind the command, such as `--format json`; nothing where it stands alone. */
  readonly words: string;
  /** What that does. */
  readonly does: string;
}

/** What a command may be given beside its options' values. */
export interface Call {
  /** The word that belongs to no option, such as the name of a rule. */
  readonly word: string | undefined;
  /** The words behind that one; none where the command takes none. */
  readonly otherWords: readonly string[];
  /** Where what it says is shown. */
  readonly terminal: Terminal;
  /** Where it runs: what it says and asks goes there. */
  readonly surroundings: Surroundings;
}

/** A command: `front-porch check`, or one of the project's own, `npm run bench`. */
export interface Command<Options extends OptionDescriptions = OptionDescriptions> {
  /** What is typed for it; it also stands before the line that says why it could not run. */
  readonly name: string;
  /** Where the list of commands has it; the project's own are not in it. */
  readonly group?: CommandGroup;
  /** What it does, in a few words without a full stop, for the list of commands. */
  readonly summary: string;
  /** What it does, in a paragraph or two, for its help. */
  readonly about: string;
  /** Other words that people try for it; they are only told its name. */
  readonly alsoTried?: readonly string[];
  readonly options: Options;
  /** The word it takes that belongs to no option, where it takes one. */
  readonly word?: {
    /** What stands for it in the help, such as `RULE`. */
    readonly name: string;
    readonly text: string;
    /** Whether it cannot do without. */
    readonly isNeeded?: boolean;
    /** The words behind it, where it takes any. */
    readonly others?: {
      /** What stands for them in the help, such as `TITLE`. */
      readonly name: string;
      readonly text: string;
    };
  };
  readonly examples: readonly Example[];
  /** What each exit status means: 0 done, 1 something is wrong with the content, 2 it could not run. */
  readonly statuses: Readonly<Partial<Record<0 | 1 | 2, string>>>;
  /** What else is worth knowing, below the options. */
  readonly notes?: string;
  /** The line for a failure that does not explain itself; without it, such a one is the program's. */
  readonly likelyReason?: string;
  /**
   * Does the work and gives the exit status. What it needs is loaded in here, so that the help and a
   * mistyped option are answered at once.
   */
  run(values: OptionValues<Options>, call: Call): Promise<number>;
}

/**
 * Takes a command down with the types of its own options.
 *
 * @param command the command
 */
export function describeCommand<const Options extends OptionDescriptions>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/** The option of every command that serves a site. */
export const portOption = {
  kind: "number",
  value: "PORT",
  text: "the port to listen on",
  most: 65_535,
  default: 8080,
} as const;

/** The option of every command that reads a home. */
export const contentOption = {
  kind: "folder",
  text: "the folder with _data/, policies/ and neighbors/",
  holdsHome: true,
} as const;

/** The option of every command that reads what a published site keeps. */
export const storeOption = {
  kind: "text",
  value: "DIR",
  text: "the folder in which front-porch serve keeps them, where that serves the site",
  example: "/var/lib/front-porch",
} as const;
