import { readTextFile } from "./read-text-file.ts";

/**
 * Reads the environment that npm was started in, where the machine tells: on Linux.
 *
 * @param parent the id of the process that started this one: npm, or the shell it runs scripts in
 * @returns nothing where it is not told
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export function readNpmEnvironment(
  parent: number,
): Readonly<Record<string, string | undefined>> | undefined {
  let id = parent;
  for (let step = 0; step < 4 && id > 1; step += 1) {
    const [command, status, environment] = ["cmdline", "stat", "environ"].map((name) =>
      readTextFile(`/proc/${id}/${name}`),
    );
    if (command === undefined || status === undefined || environment === undefined)
      return undefined;
    if (/^npm\b|npm-cli\.js/.test(command)) return readVariables(environment);
    id = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
  }
  return undefined;
}

function readVariables(environment: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    environment.split("\0").map((variable) => {
      const end = variable.indexOf("=");
      return [variable.slice(0, end), variable.slice(end + 1)];
    }),
  );
}
