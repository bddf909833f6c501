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
 * Runs a command of a program that was copied, as a person in its folder would.
 *
 * @param program the program's folder
 * @param command the command, such as `check`
 * @param options what stands behind it on the line
 */
export function runProgram(
  program: string,
  command: string,
  ...options: readonly string[]
): Promise<Ended> {
  return runScript(program, "src/cli/front-porch.ts", command, ...options);
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
  // Nobody runs a copy often enough for what is compiled of it to be worth keeping.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const line = [...nodeArguments, script, ...options];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: program, env }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
