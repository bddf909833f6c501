import { execFile } from "node:child_process";
import process from "node:process";
import { nodeArguments } from "../../src/cli/node-arguments.ts";

/** How a run of a program ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script of a program that was copied, as a person in its folder would.
 *
 * @param program the program's folder
 * @param script the script, such as `src/cli/commands/check.ts`
 * @param options what stands behind it on the line
 */
export function runProgram(
  program: string,
  script: string,
  ...options: readonly string[]
): Promise<Ended> {
  // Nobody runs a copy often enough for what is compiled of it to be worth keeping.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const line = [...nodeArguments, script, ...options];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: program, env }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
