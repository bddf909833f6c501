import process from "node:process";
import { createInterface } from "node:readline/promises";
import type { Command, OptionDescriptions } from "./command.ts";
import type { Program } from "./program.ts";
import { readNpmEnvironment } from "./read-npm-environment.ts";
import { describeStop, runProgram } from "./run-program.ts";
import type { Effort } from "./surroundings.ts";

/**
 * Runs a script of the project's own as the work of this process, as {@link runProcess} does.
 *
 * @param command the one command that the script is
 */
export function runCommand<const Options extends OptionDescriptions>(
  command: Command<Options>,
): Promise<void> {
  return runProcess({ kind: "script", command, file: process.argv[1] ?? "" });
}

/**
 * Runs what was asked for on the line as the work of this process, and sets its exit status. What only
 * a process has is dealt with here: its streams, its signals, and faults that nobody waits for.
 *
 * @param program what can be asked for
 */
export async function runProcess(program: Program): Promise<void> {
  const words = process.argv.slice(2);
  const leaveOver = (error: Error) => {
    process.stderr.write(describeStop(program, words, error)); // such as a file that a library could not open
    process.exit(2);
  };
  let tellFault: (error: Error) => void = leaveOver;
  process.on("uncaughtException", (error) => tellFault(error));
  process.stdout.on("error", (error) => {
    // A reader such as `head` may leave before everything is written; that is no fault.
    if ("code" in error && error.code === "EPIPE") process.exit();
    leaveOver(error);
  });
  process.stderr.on("error", () => undefined); // nobody is left to tell; the status still says it
  // Node ends with 0 where nothing is left that could wake up what is waited for.
  const leaveUndone = () => leaveOver(new Error("It waited for something that never came."));
  process.once("beforeExit", leaveUndone);
  process.exitCode = await runProgram(program, {
    words,
    folder: process.cwd(),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    readNpmEnvironment: () => readNpmEnvironment(process.ppid),
    readClock: () => new Date(),
    readEffort,
    ask: (question) =>
      process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal(question) : undefined,
    seat:
      process.stdin.isTTY && process.stdout.isTTY
        ? { input: process.stdin, output: process.stdout }
        : undefined,
    readInput,
    untilStopped,
    surviveFaults: (tell) => {
      tellFault = tell;
    },
  });
  process.off("beforeExit", leaveUndone);
}

/** Node counts both from the moment at which it was started. */
function readEffort(): Effort {
  const { user, system } = process.cpuUsage();
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  return { wall: performance.now(), cpu: (user + system) / 1000, peakMemory };
}

/** A second signal ends the process at once, as it does where nobody waits for one. */
function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
  });
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function askAtTerminal(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise<string>((done) => {
      reader.on("close", () => done("")); // such as Ctrl+D
      void reader.question(question).then(done, () => done(""));
    });
  } finally {
    reader.close();
  }
}
