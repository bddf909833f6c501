import type { Command } from "./command.ts";

/** A program of several commands: the first word of its line says which. */
export interface CommandProgram {
  readonly kind: "commands";
  /** What is typed before a command, such as `front-porch`. */
  readonly name: string;
  readonly about: string;
  /** In the order to list them in, group by group. */
  readonly commands: readonly Command[];
  readonly readVersion: () => string;
}

/** A script of the project's own, which is one command. */
export interface ScriptProgram {
  readonly kind: "script";
  readonly command: Command;
  /** The file it is in, by whose name npm's scripts start it. */
  readonly file: string;
}

/** What can be asked for on a line. */
export type Program = CommandProgram | ScriptProgram;
