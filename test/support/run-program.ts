import { execFile } from "node:child_process";
import process from "node:process";
import { nodeArguments } from "../../src/cli/node-arguments.ts";

/** How a run of a program ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The script that runs lines. */
export const linesScript = "test/support/run-lines.ts";

/**
 * Runs lines of a program one after the other in a process of its own: to start one for each would take
 * longer than most of them.
 *
 * @param program the program's folder: the project's own, or that of a copy
 * @param lines the words of each line: a command and what stands behind it, or a module of the program,
 *   such as `./answers.ts`, whose default export takes the other words and gives a text
 * @param folder the folder they run in
 * @returns how each of them ended
 * @throws when the process itself did not end well
 */
export async function runLines<const Lines extends readonly (readonly string[])[]>(
  program: string,
  lines: Lines,
  folder: string = program,
): Promise<{ readonly [Index in keyof Lines]: Ended }> {
  const ended = await runScript(program, linesScript, folder, JSON.stringify(lines));
  if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr);
  return JSON.parse(ended.stdout);
}

/**
 * Runs a script of a program that was copied.
 *
 * @param program the program's folder
 * @param script the script's path below it
 * @param options what stands behind it on the line
 */
export function runScript(
  program: string,
  script: string,
  ...options: readonly string[]
): Promise<Ended> {
  const line = [...nodeArguments, script, ...options];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: program }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
