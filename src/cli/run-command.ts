import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { journalName, workFolderName } from "../build/output/output-names.ts";
import { doubtClock } from "./doubt-clock.ts";
import { readNpmEnvironment } from "./read-npm-environment.ts";
import { describeFailure, OptionError } from "./read-options.ts";
import { readTextFile } from "./read-text-file.ts";
import { describeSwallowedOptions, nameOption } from "./swallowed-options.ts";

/** What was given on the command line, by the names of the options. */
export type OptionValues<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>["values"];

/** A command of the project, such as `npm run check`. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** Stands before the line that says why it could not run: `check: …`. */
  readonly name: string;
  /** What `--help` shows. */
  readonly help: string;
  /** The options it takes, as `node:util` wants them; `--help` is added to them. */
  readonly options: Options;
  /** Whether it takes a word that belongs to no option, such as the name of a rule. */
  readonly takesWord?: boolean;
  /**
   * Does the work and gives the exit status: 0 done, 1 something is wrong, 2 it could not run.
   *
   * @param values what was given, by the names of the options
   * @param word the word that belongs to no option, where the command takes one and it was given
   */
  readonly run: (values: OptionValues<Options>, word?: string) => Promise<number>;
  /** The line for a failure that does not explain itself; without it, such a one is the program's. */
  readonly likelyReason?: string;
}

/**
 * Runs a command as the work of this process: reads its options, shows its help where asked, and
 * sets the exit status. What keeps it from running is told in one line, with status 2. A fault of the
 * program itself is told as one, with its stack trace.
 *
 * @param command the command
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  const fail = (error: unknown, reason = describeFailure(error) ?? describeOwnFault(error)) => {
    process.stderr.write(`${command.name}: ${reason}\n`);
    process.exitCode = 2;
  };
  process.stdout.on("error", (error) => leaveWithReader(error, fail));
  process.stderr.on("error", () => undefined); // nobody is left to tell; the status still says it
  process.on("uncaughtException", (error) => {
    fail(error); // such as a file that a library could not open
    process.exit();
  });
  try {
    process.exitCode = await start(command);
  } catch (error) {
    fail(error, describeFailure(error) ?? command.likelyReason);
  }
}

/** What nobody foresaw must not look like a fault of whoever wrote the content. */
function describeOwnFault(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of Front Porch itself, not of your content. Please report it with these lines:\n${lines}`;
}

async function start<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<number> {
  const options: ParseArgsOptionsConfig = { ...command.options, help: { type: "boolean" } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help !== true) {
    const stray = command.takesWord === true ? positionals.slice(1) : positionals;
    lookForStrayWords(command, new Set(Object.keys(values)), stray);
    if ("now" in command.options && values.now === undefined) lookAtClock(command.name);
    await finishCutOffBuild(typeof values.output === "string" ? values.output : ".");
    // The values are those of the command's own options: the compiler cannot follow a generic so far.
    return command.run(values as OptionValues<Options>, positionals[0]);
  }
  process.stdout.write(command.help);
  return 0;
}

/** A command that runs without what was typed for it looks as if it had done it. */
function lookForStrayWords<Options extends ParseArgsOptionsConfig>(
  { options }: Command<Options>,
  values: ReadonlySet<string>,
  positionals: readonly string[],
): void {
  const swallowed = describeSwallowedOptions({
    options,
    // An option with a default has a value in any case.
    given: new Set([...values].filter((name) => process.argv.some((word) => isOption(word, name)))),
    positionals,
    script: process.argv[1] ?? "",
    environment: process.env,
    readText: readTextFile,
    readNpmEnvironment: () => readNpmEnvironment(process.ppid),
  });
  if (swallowed !== undefined) throw new OptionError(swallowed);
  const [first] = positionals;
  if (first === undefined) return;
  const name = nameOption(first, options);
  throw new OptionError(
    name === undefined
      ? `“${first}” belongs to no option. With --help you see them all.`
      : `“${first}” is no option. Write --${name}.`,
  );
}

function isOption(word: string, name: string): boolean {
  return word === `--${name}` || word.startsWith(`--${name}=`);
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
function lookAtClock(name: string): void {
  const doubt = doubtClock(new Date());
  if (doubt?.kind === "impossible") throw new OptionError(doubt.message);
  if (doubt !== undefined) process.stderr.write(`${name}: ${doubt.message}\n`);
}

/** A reader such as `head` may leave before everything is written; that is no fault. */
function leaveWithReader(error: Error, fail: (error: Error) => void): void {
  if (!("code" in error && error.code === "EPIPE")) fail(error);
  process.exit();
}
