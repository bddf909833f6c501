import process from "node:process";

/** A phase of a command's work, in milliseconds. */
interface Phase {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

/** Times the phases of a command, from the start of the process on. */
export interface PhaseTable {
  /** Ends the phase before and starts another; a name that comes again goes on with its phase. */
  start(name: string): void;
  /** Ends the last phase and lays all of them out as a table. */
  format(): string;
}

/**
 * Starts with the time that Node took to come up and to load the command.
 *
 * @returns a table to fill
 */
export function createPhaseTable(): PhaseTable {
  const phases = new Map<string, Phase>();
  let name = "start";
  let from = { wall: 0, cpu: 0 };
  const end = (): void => {
    const now = readClocks();
    const { wall = 0, cpu = 0 } = phases.get(name) ?? {};
    phases.set(name, { name, wall: wall + now.wall - from.wall, cpu: cpu + now.cpu - from.cpu });
    from = now;
  };
  return {
    start(next) {
      end();
      name = next;
    },
    format() {
      end();
      const memory = process.resourceUsage().maxRSS / 1024;
      return formatPhases([...phases.values()], from, memory);
    },
  };
}

function readClocks() {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

function formatPhases(
  phases: readonly Phase[],
  total: { readonly wall: number; readonly cpu: number },
  memory: number,
): string {
  const lines = [...phases, { name: "all", ...total }].map(
    ({ name, wall, cpu }) =>
      `${name.padEnd(34)} ${String(Math.round(wall)).padStart(7)} ${String(Math.round(cpu)).padStart(7)}`,
  );
  return [
    `${"phase, in milliseconds".padEnd(34)} ${"wall".padStart(7)} ${"CPU".padStart(7)}`,
    ...lines,
    `Peak memory ${Math.round(memory)} MiB. Pagefind's own processes are in neither figure.`,
    "",
  ].join("\n");
}
