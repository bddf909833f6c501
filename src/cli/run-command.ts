import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { journalName, workFolderName } from "../build/output/output-names.ts";
import type { Command, OptionDescriptions } from "./command.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeStrayWord } from "./describe-line-fault.ts";
import { OptionError } from "./option-error.ts";
import { type ParsedLine, parseLine } from "./parse-line.ts";
import type { Program } from "./program.ts";
import { readNpmEnvironment } from "./read-npm-environment.ts";
import { type Given, readOptionValues } from "./read-option.ts";
import { readTextFile } from "./read-text-file.ts";
import { describeSwallowedOptions, isStartedByNpm, writeNpmStart } from "./swallowed-options.ts";
import { readTerminal } from "./terminal.ts";

/**
 * Runs a script of the project's own as the work of this process, as {@link runProgram} does.
 *
 * @param command the one command that the script is
 */
export function runCommand<const Options extends OptionDescriptions>(
  command: Command<Options>,
): Promise<void> {
  return runProgram({ kind: "script", command });
}

/**
 * Runs what was asked for on the line as the work of this process: reads its options, shows help where
 * asked, and sets the exit status. What keeps it from running is told in one line, with status 2. A
 * fault of the program itself is told as one, with its stack trace.
 *
 * @param program what can be asked for
 */
export async function runProgram(program: Program): Promise<void> {
  const line = parseLine(program, process.argv.slice(2));
  const name = nameAsked(program, line);
  const fail = (error: unknown, reason = describeFailure(error) ?? describeOwnFault(error)) => {
    process.stderr.write(`${name}: ${reason}\n`);
    process.exitCode = 2;
  };
  process.stdout.on("error", (error) => leaveWithReader(error, fail));
  process.stderr.on("error", () => undefined); // nobody is left to tell; the status still says it
  process.on("uncaughtException", (error) => {
    fail(error); // such as a file that a library could not open
    process.exit();
  });
  try {
    process.exitCode = await follow(program, line);
  } catch (error) {
    const likelyReason = line.kind === "command" ? line.command.likelyReason : undefined;
    fail(error, describeFailure(error) ?? likelyReason);
  }
}

function nameAsked(program: Program, line: ParsedLine): string {
  if (program.kind === "script") return program.command.name;
  const command = line.kind === "version" ? undefined : line.command;
  return command?.name ?? program.name;
}

/** What nobody foresaw must not look like a fault of whoever wrote the content. */
function describeOwnFault(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of Front Porch itself, not of your content. Please report it with these lines:\n${lines}`;
}

async function follow(program: Program, line: ParsedLine): Promise<number> {
  switch (line.kind) {
    case "fault":
      throw new OptionError(line.message);
    case "version":
      if (program.kind === "commands") process.stdout.write(`${program.readVersion()}\n`);
      return 0;
    case "help":
      process.stdout.write(await writeHelp(program, line));
      return 0;
    case "command":
      return start(program, line);
  }
}

const widestHelp = 100;

async function writeHelp(
  program: Program,
  { command, isPlain }: Extract<ParsedLine, { readonly kind: "help" }>,
): Promise<string> {
  const { formatCommandHelp, formatProgramHelp } = await import("./format-help.ts");
  const style = {
    paint: readTerminal(process, process.env, isPlain).paint,
    width: Math.min(process.stdout.columns ?? 80, widestHelp),
    writeStart: (asked: Command) => writeStart(program, asked),
  };
  if (program.kind === "script") return formatCommandHelp(program.command, style);
  return command === undefined
    ? formatProgramHelp(program, style)
    : formatCommandHelp(command, style);
}

/** As it was started: by npm, or by its own name. */
function writeStart(program: Program, command: Command): string {
  if (program.kind === "script") return `npm run ${command.name} --`;
  if (isStartedByNpm({ line: writeLine(program, command), environment: process.env })) {
    return `${writeNpmStart(process.env.npm_lifecycle_event ?? command.name)} --`;
  }
  return `${program.name} ${command.name}`;
}

/** What npm's script has in it that starts the command. */
function writeLine(program: Program, command: Command): string {
  if (program.kind === "commands") return `${program.name} ${command.name}`;
  return `scripts/${basename(process.argv[1] ?? "").replace(/\.[cm]?[jt]s$/, "")}`;
}

async function start(
  program: Program,
  { command, given, words, isPlain }: Extract<ParsedLine, { readonly kind: "command" }>,
): Promise<number> {
  // Even a line that cannot be followed puts right what a killed build left.
  const output = given.get("output");
  await finishCutOffBuild(typeof output === "string" && output !== "" ? output : ".");
  const takenWords = command.word === undefined ? 0 : 1;
  lookForStrayWords(program, command, given, words.slice(takenWords));
  const word = words.at(0);
  if (command.word?.isNeeded === true && word === undefined) {
    throw new OptionError(`Say which ${command.word.name}: ${command.word.text}.`);
  }
  const values = await readOptionValues(command.options, given);
  if ("now" in command.options && values.now === undefined) await lookAtClock(command.name);
  // Each value was read by what its option is; the compiler cannot follow a record so far.
  return command.run(values as Parameters<typeof command.run>[0], {
    word,
    terminal: readTerminal(process, process.env, isPlain),
  });
}

/** A command that runs without what was typed for it looks as if it had done it. */
function lookForStrayWords(
  program: Program,
  command: Command,
  given: Given,
  words: readonly string[],
): void {
  const { options } = command;
  const swallowed = describeSwallowedOptions({
    options,
    given: new Set(given.keys()),
    positionals: words,
    line: writeLine(program, command),
    environment: process.env,
    readText: readTextFile,
    readNpmEnvironment: () => readNpmEnvironment(process.ppid),
  });
  if (swallowed !== undefined) throw new OptionError(swallowed);
  const [first] = words;
  if (first !== undefined) throw new OptionError(describeStrayWord(first, options));
}

/**
 * What a killed build left half done is put right by the next command, whichever it is. Where that
 * cannot be done now, such as while another build runs, the next build does it or says why not.
 */
async function finishCutOffBuild(output: string): Promise<void> {
  if (!existsSync(join(output, workFolderName, journalName))) return; // spares loading what follows
  const { nameOutputFolder } = await import("../build/output/output-folder.ts");
  const { recoverOutput } = await import("../build/output/recover-output.ts");
  await recoverOutput(nameOutputFolder(output), 0).catch(() => undefined);
}

/** A wrong clock is the machine's fault, and would be told as one of every document. */
async function lookAtClock(name: string): Promise<void> {
  const { doubtClock } = await import("./doubt-clock.ts");
  const doubt = doubtClock(new Date());
  if (doubt?.kind === "impossible") throw new OptionError(doubt.message);
  if (doubt !== undefined) process.stderr.write(`${name}: ${doubt.message}\n`);
}

/** A reader such as `head` may leave before everything is written; that is no fault. */
function leaveWithReader(error: Error, fail: (error: Error) => void): void {
  if (!("code" in error && error.code === "EPIPE")) fail(error);
  process.exit();
}
