import { Help } from "commander";
import type { Paint } from "../findings/paint.ts";
import { type Command, commandGroups } from "./command.ts";
import { explainOption, writeOption } from "./describe-option.ts";
import type { CommandProgram } from "./program.ts";

/** How help is shown. */
export interface HelpStyle {
  readonly paint: Paint;
  /** How many letters a line may have. */
  readonly width: number;
  /** Writes how a command is started, such as `npm run check --`. */
  readonly writeStart: (command: Command) => string;
}

/** What is typed or named, and what it means. */
type Item = readonly [term: string, text: string];

/**
 * Writes what a command does and takes.
 *
 * @param command the command
 * @param style how help is shown
 */
export function formatCommandHelp(command: Command, style: HelpStyle): string {
  const { about, options, word, examples, statuses, notes } = command;
  const start = style.writeStart(command);
  const taken = Object.entries(options).map(
    ([name, option]): Item => [writeOption(name, option), explainOption(option)],
  );
  return joinSections([
    writeUsage(command, start),
    wrap(about, style),
    writeItems("Words", listWords(word), style),
    writeItems("Options", [...taken, ["-h, --help", "show this"]], style),
    writeItems(
      "Examples",
      examples.map(({ words, does }) => [writeExample(start, words), does]),
      style,
    ),
    ...(notes === undefined ? [] : [wrap(notes, style)]),
    writeItems("Exit status", Object.entries(statuses), style),
  ]);
}

/**
 * Lists the commands of a program, below what a person is about who needs them.
 *
 * @param program the program
 * @param style how help is shown
 */
export function formatProgramHelp({ name, about, commands }: CommandProgram, style: HelpStyle) {
  const groups = Object.entries(commandGroups).map(([group, heading]) => {
    const listed = commands.filter((command) => command.group === group);
    return writeItems(
      heading,
      listed.map((command) => [command.name, command.summary]),
      style,
      longestName(commands),
    );
  });
  return joinSections([
    `Usage: ${name} <command> [options]`,
    wrap(about, style),
    ...groups,
    writeItems("With every command", globalOptions, style),
    wrap(`“${name} help check”, or “${name} check --help”, tells more of a command.`, style),
  ]);
}

/** What every command of the program takes. */
export const globalOptions: readonly Item[] = [
  ["-h, --help", "show what a command does"],
  ["-V, --version", "show which version this is"],
  ["--no-color", "show no colors; NO_COLOR in the environment says the same"],
];

function listWords(word: Command["word"]): readonly Item[] {
  return [word, word?.others].flatMap((one): readonly Item[] =>
    one === undefined ? [] : [[one.name, one.text]],
  );
}

function writeUsage({ word }: Command, start: string): string {
  if (word === undefined) return `Usage: ${start} [options]`;
  const first = word.isNeeded === true ? word.name : `[${word.name}]`;
  const others = word.others === undefined ? "" : ` ${word.others.name}`;
  return `Usage: ${start} ${first}${others} [options]`;
}

/** npm needs no “--” where nothing stands behind it. */
function writeExample(start: string, words: string): string {
  if (words !== "") return `${start} ${words}`;
  return start.endsWith(" --") ? start.slice(0, -" --".length) : start;
}

function longestName(commands: readonly Command[]): number {
  return Math.max(...commands.map(({ name }) => name.length));
}

function writeItems(
  heading: string,
  items: readonly Item[],
  { paint, width }: HelpStyle,
  termWidth = Math.max(0, ...items.map(([term]) => term.length)),
): string {
  if (items.length === 0) return "";
  const layout = layOut(width);
  const isRoom = termWidth <= width * mostForTerms;
  const lines = items.map(([term, text]) =>
    isRoom
      ? layout.formatItem(term, termWidth, text, layout)
      : `  ${term}\n${layout.formatItem("  ", 2, text, layout)}`,
  );
  return [paint("heading", `${heading}:`), ...lines].join("\n");
}

function wrap(text: string, { width }: HelpStyle): string {
  return layOut(width).boxWrap(text, width);
}

/** Where what is typed takes more of a line, what it means stands below it. */
const mostForTerms = 0.6;

function layOut(width: number): Help {
  const layout = new Help();
  layout.helpWidth = width;
  layout.minWidthToWrap = 16;
  return layout;
}

function joinSections(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
