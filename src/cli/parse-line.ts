import { CommanderError, Command as Parser } from "commander";
import type { Command, OptionDescription } from "./command.ts";
import {
  describeMissingValue,
  describeUnknownCommand,
  describeUnknownOption,
  nameOption,
} from "./describe-line-fault.ts";
import { nameValue } from "./describe-option.ts";
import type { CommandProgram, Program } from "./program.ts";
import type { Given } from "./read-option.ts";

/** What a line asks for. */
export type ParsedLine =
  /** The help of a command, or the list of all. */
  | { readonly kind: "help"; readonly command: Command | undefined; readonly isPlain: boolean }
  | { readonly kind: "version" }
  | {
      readonly kind: "command";
      readonly command: Command;
      readonly given: Given;
      /** The words that belong to no option. */
      readonly words: readonly string[];
      readonly isPlain: boolean;
    }
  | {
      readonly kind: "fault";
      /** The command that was asked for, where that is clear. */
      readonly command: Command | undefined;
      /** One line. */
      readonly message: string;
    };

/** Ends the parser's work with what the line came to. */
class LineEnd extends Error {
  readonly line: ParsedLine;
  constructor(line: ParsedLine) {
    super(line.kind);
    this.line = line;
  }
}

/**
 * Reads what a command line asks for. It prints nothing and starts nothing.
 *
 * @param program what can be asked for
 * @param words what was typed behind the program's name
 */
export function parseLine(program: Program, words: readonly string[]): ParsedLine {
  if (program.kind === "script") return parseCommand(program.command, words, false);
  const isPlain = words.includes(plain);
  const place = words.findIndex((word) => word !== plain);
  const first = words[place];
  if (first === undefined) return { kind: "help", command: undefined, isPlain };
  const rest = words.toSpliced(place, 1).filter((word) => word !== plain);
  if (versionWords.includes(first)) return { kind: "version" };
  if (helpWords.includes(first)) return askHelp(program, rest[0], isPlain);
  const command = findCommand(program, first);
  if (command === undefined) return refuseCommand(program, first);
  if (rest.some((word) => versionWords.includes(word))) return { kind: "version" };
  return parseCommand(command, rest, isPlain);
}

const plain = "--no-color";
const versionWords = ["--version", "-V"];
const helpWords = ["help", "--help", "-h"];

function findCommand({ commands }: CommandProgram, name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

function askHelp(program: CommandProgram, name: string | undefined, isPlain: boolean): ParsedLine {
  const command = name === undefined ? undefined : findCommand(program, name);
  if (name !== undefined && command === undefined && !name.startsWith("-")) {
    return refuseCommand(program, name);
  }
  return { kind: "help", command, isPlain };
}

function refuseCommand({ name, commands }: CommandProgram, typed: string): ParsedLine {
  const message = describeUnknownCommand(typed, name, commands);
  return { kind: "fault", command: undefined, message };
}

function parseCommand(command: Command, words: readonly string[], isPlain: boolean): ParsedLine {
  const given = new Map<string, string | true>();
  const refuse = (message: string) => new LineEnd({ kind: "fault", command, message });
  const note = (name: string, value: string | undefined) => {
    if (given.has(name)) throw refuse(`--${name} stands there twice. Write it once.`);
    if (value !== undefined && isMistaken(command, name, value, words)) {
      throw refuse(describeMissingValue(name, command.options, value));
    }
    given.set(name, value ?? true);
  };
  const parser = new Parser(command.name).argument("[words...]").helpOption("-h, --help");
  for (const [name, option] of Object.entries(command.options)) {
    parser.option(writeFlags(name, option));
    parser.on(`option:${name}`, (value?: string) => note(name, value));
  }
  parser.configureOutput({ writeOut: () => undefined, outputError: () => undefined });
  parser.exitOverride();
  try {
    parser.parse(words, { from: "user" });
  } catch (error) {
    if (error instanceof LineEnd) return error.line;
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return { kind: "help", command, isPlain };
    return { kind: "fault", command, message: describeFault(error, command) };
  }
  return { kind: "command", command, given, words: parser.args, isPlain };
}

/** An option as the parser wants it, such as `--format <FORMAT>`. */
function writeFlags(name: string, option: OptionDescription): string {
  const value = nameValue(option);
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

/** An option in a value's place; one that is joined to its option with “=” was meant. */
function isMistaken(
  { options }: Command,
  name: string,
  value: string,
  words: readonly string[],
): boolean {
  const isOption =
    value.startsWith("-") || (/^\p{Dash}/u.test(value) && nameOption(value, options));
  return Boolean(isOption) && !words.includes(`--${name}=${value}`);
}

/** The parser's own faults, in our words; it names what they are about in quotation marks. */
function describeFault({ code, message }: CommanderError, { options }: Command): string {
  const typed = message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"));
  if (code === "commander.unknownOption") return describeUnknownOption(typed, options);
  if (code === "commander.optionMissingArgument") {
    return describeMissingValue(/^--([\w-]+)/.exec(typed)?.[1] ?? typed, options);
  }
  return `${message.replace(/^error: /, "")}.`;
}
