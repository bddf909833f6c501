import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { journalName, workFolderName } from "../build/output/output-names.ts";
import type { Command } from "./command.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeStrayWord } from "./describe-line-fault.ts";
import { describeWrongFolder } from "./describe-wrong-folder.ts";
import { OptionError } from "./option-error.ts";
import { type ParsedLine, parseLine } from "./parse-line.ts";
import type { Program } from "./program.ts";
import { readOptionValues } from "./read-option.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Environment, Surroundings } from "./surroundings.ts";
import { describeSwallowedOptions, isStartedByNpm, writeNpmStart } from "./swallowed-options.ts";
import { readTerminal } from "./terminal.ts";

/**
 * Runs what was asked for on the line: reads its options, and shows help where asked. What keeps it from
 * running is told in one line, with status 2. A fault of the program itself is told as one, with its
 * stack trace.
 *
 * @param program what can be asked for
 * @param surroundings where it runs; nothing else of the process is read, and nothing of it is changed
 * @returns the exit status
 */
export async function runProgram(program: Program, surroundings: Surroundings): Promise<number> {
  const line = parseLine(program, surroundings.words);
  try {
    return await follow(program, line, surroundings);
  } catch (error) {
    const likelyReason = line.kind === "command" ? line.command.likelyReason : undefined;
    surroundings.stderr.write(tell(nameAsked(program, line), error, likelyReason));
    return 2;
  }
}

/**
 * Says why a program had to stop.
 *
 * @param program what can be asked for
 * @param words what was typed behind its name
 * @param error what was thrown
 * @returns a line, or a few with a stack trace where it is the program's own fault
 */
export function describeStop(program: Program, words: readonly string[], error: unknown): string {
  return tell(nameAsked(program, parseLine(program, words)), error, undefined);
}

function tell(name: string, error: unknown, likelyReason: string | undefined): string {
  return `${name}: ${describeFailure(error) ?? likelyReason ?? describeOwnFault(error)}\n`;
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

async function follow(
  program: Program,
  line: ParsedLine,
  surroundings: Surroundings,
): Promise<number> {
  switch (line.kind) {
    case "fault":
      throw new OptionError(line.message);
    case "version":
      if (program.kind === "commands") surroundings.stdout.write(`${program.readVersion()}\n`);
      return 0;
    case "help":
      surroundings.stdout.write(await writeHelp(program, line, surroundings));
      return 0;
    case "command":
      return start(program, line, surroundings);
  }
}

const widestHelp = 100;

async function writeHelp(
  program: Program,
  { command, isPlain }: Extract<ParsedLine, { readonly kind: "help" }>,
  { stdout, stderr, environment }: Surroundings,
): Promise<string> {
  const { formatCommandHelp, formatProgramHelp } = await import("./format-help.ts");
  const style = {
    paint: readTerminal({ stdout, stderr }, environment, isPlain).paint,
    width: Math.min(stdout.columns ?? 80, widestHelp),
    writeStart: (asked: Command) => writeStart(program, asked, environment),
  };
  if (program.kind === "script") return formatCommandHelp(program.command, style);
  return command === undefined
    ? formatProgramHelp(program, style)
    : formatCommandHelp(command, style);
}

/** As it was started: by npm, or by its own name. */
function writeStart(program: Program, command: Command, environment: Environment): string {
  if (program.kind === "script") return `npm run ${command.name} --`;
  if (isStartedByNpm({ line: writeLine(program, command), environment })) {
    return `${writeNpmStart(environment.npm_lifecycle_event ?? command.name)} --`;
  }
  return `${program.name} ${command.name}`;
}

/** What npm's script has in it that starts the command. */
function writeLine(program: Program, command: Command): string {
  if (program.kind === "commands") return `${program.name} ${command.name}`;
  return `scripts/${basename(program.file).replace(/\.[cm]?[jt]s$/, "")}`;
}

/** A line that asks for a command. */
type CommandLine = Extract<ParsedLine, { readonly kind: "command" }>;

async function start(
  program: Program,
  line: CommandLine,
  surroundings: Surroundings,
): Promise<number> {
  const { command, given, words, isPlain } = line;
  const { folder, environment } = surroundings;
  // Even a line that cannot be followed puts right what a killed build left.
  const output = given.get("output");
  await finishCutOffBuild(resolve(folder, typeof output === "string" ? output : ""));
  lookForStrayWords(program, line, surroundings);
  const word = words.at(0);
  if (command.word?.isNeeded === true && word === undefined) {
    throw new OptionError(`Say which ${command.word.name}: ${command.word.text}.`);
  }
  const values = await readOptionValues(command.options, given, folder);
  lookForHome(command, values);
  if ("now" in command.options && values.now === undefined) {
    await lookAtClock(command.name, surroundings);
  }
  // Each value was read by what its option is; the compiler cannot follow a record so far.
  return command.run(values as Parameters<typeof command.run>[0], {
    word,
    otherWords: words.slice(1),
    terminal: readTerminal(surroundings, environment, isPlain),
    surroundings,
  });
}

/** In another folder than the home's, a check would find all of the home missing. */
function lookForHome({ options }: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, option] of Object.entries(options)) {
    const path = values[name];
    if (option.kind !== "folder" || option.holdsHome !== true || typeof path !== "string") continue;
    const fault = describeWrongFolder(path);
    if (fault !== undefined) throw new OptionError(fault);
  }
}

/** A command that runs without what was typed for it looks as if it had done it. */
function lookForStrayWords(
  program: Program,
  { command, given, words }: CommandLine,
  { environment, readNpmEnvironment }: Surroundings,
): void {
  const { options } = command;
  const strayWords =
    command.word?.others === undefined ? words.slice(command.word === undefined ? 0 : 1) : [];
  const swallowed = describeSwallowedOptions({
    options,
    given: new Set(given.keys()),
    positionals: strayWords,
    line: writeLine(program, command),
    environment,
    readText: readTextFile,
    readNpmEnvironment,
  });
  if (swallowed !== undefined) throw new OptionError(swallowed);
  const [first] = strayWords;
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
async function lookAtClock(name: string, { readClock, stderr }: Surroundings): Promise<void> {
  const { doubtClock } = await import("./doubt-clock.ts");
  const doubt = doubtClock(readClock());
  if (doubt?.kind === "impossible") throw new OptionError(doubt.message);
  if (doubt !== undefined) stderr.write(`${name}: ${doubt.message}\n`);
}
