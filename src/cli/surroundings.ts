import type { Readable, Writable } from "node:stream";

/** The variables of an environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where words are written to: a terminal, a file, another program or a test. */
export interface WordStream {
  write(text: string): unknown;
  /** True where a person sits before it. */
  readonly isTTY?: boolean | undefined;
  /** How many letters a line of the terminal has. */
  readonly columns?: number | undefined;
}

/** The streams of a terminal at which somebody sits, for a conversation that moves its cursor. */
export interface TerminalSeat {
  readonly input: Readable;
  readonly output: Writable;
}

/** What a command has taken so far, since somebody asked for it. */
export interface Effort {
  /** Milliseconds on the wall. */
  readonly wall: number;
  /** Milliseconds of the processor. */
  readonly cpu: number;
  /** The most memory that its process has had, in bytes. */
  readonly peakMemory: number;
}

/**
 * All that a command may know of where it runs, and all it may do there beside reading and writing
 * files. It is given to it; so several commands can run in one process, one after the other or at once.
 */
export interface Surroundings {
  /** What was typed behind the program's name. */
  readonly words: readonly string[];
  /** The folder that paths are read from: absolute. */
  readonly folder: string;
  readonly environment: Environment;
  /** Where answers go. */
  readonly stdout: WordStream;
  /** Where remarks and failures go. */
  readonly stderr: WordStream;
  /** Reads the environment that npm itself was started in; nothing where the machine does not tell. */
  readNpmEnvironment(): Environment | undefined;
  /** Reads the machine's clock. */
  readClock(): Date;
  /** Reads what the command has taken so far. */
  readEffort(): Effort;
  /**
   * Asks whoever sits there.
   *
   * @returns what was answered, empty where they left; nothing where nobody can be asked
   */
  ask(question: string): Promise<string> | undefined;
  /** The terminal at which somebody sits; nothing where nobody can be asked. */
  readonly seat: TerminalSeat | undefined;
  /** Reads all that is typed, pasted or sent into the command, to its end. */
  readInput(): Promise<Uint8Array>;
  /** Waits until somebody stops the command, such as with Ctrl+C; it is then the command's to end. */
  untilStopped(): Promise<void>;
  /**
   * Has what nobody foresaw and nobody waits for told to the command, which goes on. Otherwise that
   * ends it.
   */
  surviveFaults(tell: (error: Error) => void): void;
}
