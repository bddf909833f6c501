import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

/** A command to time, with Node started directly: what starts it must not count. */
export interface TimedCommand {
  readonly cwd: string;
  readonly args: readonly string[];
}

/** What one run of a command took, the processes it started included. */
export interface RunCost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** The most memory that its processes held at one moment, in MiB. */
  readonly memory: number;
}

/** How often a run is looked at, in milliseconds: what happens between two looks is not seen. */
const lookEvery = 15;
/** The system counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end.
 *
 * @param command what to run
 * @returns what it cost
 * @throws when it fails, with what it wrote
 */
export async function runTimed({ cwd, args }: TimedCommand): Promise<RunCost> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      written += String(chunk);
    });
  }
  const watch = watchProcesses(child.pid ?? 0);
  const status = await new Promise((resolve) => child.once("close", resolve));
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const { cpu, memory } = watch.stop();
  if (status !== 0) throw new Error(`A run failed:\n${written}`);
  return { wall, cpu, memory };
}

/** Adds up a process and those it started, from what Linux tells; elsewhere both stay 0. */
function watchProcesses(root: number) {
  const cpuByProcess = new Map<number, number>();
  let memory = 0;
  const look = (): void => {
    let now = 0;
    for (const { pid, cpu, resident } of listTree(root)) {
      cpuByProcess.set(pid, cpu);
      now += resident;
    }
    memory = Math.max(memory, now);
  };
  const timer = setInterval(look, lookEvery);
  return {
    stop() {
      clearInterval(timer);
      const cpu = [...cpuByProcess.values()].reduce((sum, seconds) => sum + seconds, 0);
      return { cpu, memory };
    },
  };
}

interface ProcessState {
  readonly pid: number;
  readonly cpu: number;
  readonly resident: number;
}

const pageSize = 4096 / 1024 / 1024; // MiB

/** Only the processes of the run are looked at: reading every process would slow the run down. */
function listTree(pid: number): readonly ProcessState[] {
  const state = readProcess(pid);
  return state === undefined ? [] : [state, ...listChildren(pid).flatMap(listTree)];
}

function listChildren(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1");
    return children.split(" ").filter(Boolean).map(Number);
  } catch {
    return []; // it ended meanwhile
  }
}

function readProcess(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program, in brackets, may hold spaces; the state is the first field after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const cpu = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return { pid, cpu, resident: Number(fields[21]) * pageSize };
  } catch {
    return undefined; // it ended meanwhile, or this is not Linux
  }
}
