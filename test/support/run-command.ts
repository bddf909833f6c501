import process from "node:process";
import { frontPorch } from "../../src/cli/front-porch-program.ts";
import { runProgram } from "../../src/cli/run-program.ts";
import type { TerminalSeat } from "../../src/cli/surroundings.ts";
import type { Ended } from "./build-command.ts";

/** Where and when a command runs. */
export interface Place {
  /** The folder it runs in; the project's own unless given. */
  readonly folder?: string;
  /** What is pasted into it; nothing unless given. */
  readonly input?: string;
  /** The terminal at which somebody sits; nobody does unless given. */
  readonly seat?: TerminalSeat;
  /** Waits until somebody stops it; unless given, it is stopped as soon as it runs. */
  readonly untilStopped?: () => Promise<void>;
  /** Called with what it says, as it says it. */
  readonly onSaid?: (text: string) => void;
  /** Whether a person sits before what it says; nobody does unless given. */
  readonly isTTY?: boolean;
  /** The moment the machine's clock gives; the real one unless given. */
  readonly clock?: Date;
}

/**
 * Runs a command of the project within this process, which costs a tenth of starting one for it. What
 * runs until somebody stops it is stopped as soon as it runs.
 *
 * @param command such as `check`
 * @param options its options
 * @param environment variables to add
 * @param place where and when it runs
 */
export async function runCommand(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  {
    folder = process.cwd(),
    clock,
    seat,
    input = "",
    untilStopped = async () => undefined,
    onSaid = () => undefined,
    isTTY,
  }: Place = {},
): Promise<Ended> {
  const start = { wall: performance.now(), cpu: process.cpuUsage() };
  const written = { stdout: "", stderr: "" };
  const write = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
      onSaid(text);
    },
    isTTY,
  });
  const status = await runProgram(frontPorch, {
    words: [command, ...options],
    folder,
    environment: { ...process.env, ...environment },
    stdout: write("stdout"),
    stderr: write("stderr"),
    readNpmEnvironment: () => undefined,
    readClock: () => clock ?? new Date(),
    readEffort: () => {
      const { user, system } = process.cpuUsage(start.cpu);
      return { wall: performance.now() - start.wall, cpu: (user + system) / 1000, peakMemory: 0 };
    },
    ask: () => undefined,
    seat,
    readInput: async () => new TextEncoder().encode(input),
    untilStopped,
    surviveFaults: () => undefined,
  });
  return { status, signal: null, ...written };
}

/** Runs the build command on a fixed day. */
export function runBuild(
  content: string,
  output: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const options = ["--content", content, "--output", output, "--now", "2026-03-01"];
  return runCommand("build", options, environment);
}
