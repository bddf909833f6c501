import type { Terminal } from "./terminal.ts";

/** A line that says what a command is at, and goes when it is done. */
export interface Progress {
  /** Says what is being done now. */
  show(phase: string): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * Shows how far a command's work is, to somebody who watches it.
 *
 * @param stream where to show it: beside what the command answers
 * @param terminal what is known of who reads it
 */
export function showProgress(
  stream: { write(text: string): unknown },
  { isWatched }: Terminal,
): Progress {
  if (!isWatched) return { show: () => undefined, end: () => undefined };
  return {
    show: (phase) => void stream.write(`${startOfLine}… ${phase}`),
    end: () => void stream.write(startOfLine),
  };
}

/** Goes to the line's start and empties it: `EL` of ECMA-48, which every terminal knows. */
const startOfLine = "\r\u001b[K";
