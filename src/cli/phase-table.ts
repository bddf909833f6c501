import type { Effort } from "./surroundings.ts";

/** A phase of a command's work, in milliseconds. */
interface Phase {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

/** Times the phases of a command, from the start of the command on. */
export interface PhaseTable {
  /** Ends the phase before and starts another; a name that comes again goes on with its phase. */
  start(name: string): void;
  /** Ends the last phase and lays all of them out as a table. */
  format(): string;
}

/**
 * Starts with the time that Node took to come up and to load the command.
 *
 * @param readEffort reads what the command has taken so far
 * @returns a table to fill
 */
export function createPhaseTable(readEffort: () => Effort): PhaseTable {
  const phases = new Map<string, Phase>();
  let name = "start";
  let from: Pick<Effort, "wall" | "cpu"> = { wall: 0, cpu: 0 };
  const end = (): void => {
    const now = readEffort();
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
      return formatPhases([...phases.values()], readEffort());
    },
  };
}

function formatPhases(phases: readonly Phase[], { wall, cpu, peakMemory }: Effort): string {
  const lines = [...phases, { name: "all", wall, cpu }].map(
    (phase) =>
      `${phase.name.padEnd(34)} ${String(Math.round(phase.wall)).padStart(7)} ${String(Math.round(phase.cpu)).padStart(7)}`,
  );
  return [
    `${"phase, in milliseconds".padEnd(34)} ${"wall".padStart(7)} ${"CPU".padStart(7)}`,
    ...lines,
    `Peak memory ${Math.round(peakMemory / 1024 ** 2)} MiB. Pagefind's own processes are in neither figure.`,
    "",
  ].join("\n");
}
