import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { readShellEnvironment } from "../../scripts/pack/find-machine-node.ts";

/** What doctor said of a site. */
export interface LookedAt {
  readonly status: number;
  /** Its report for people. */
  readonly report: string;
}

/**
 * Serves a built home with `front-porch serve`, and looks at it with `front-porch doctor`, a test message
 * included.
 *
 * @param home the home's folder, with the package in it
 * @param environment what the operator has set
 */
export async function lookFromOutside(
  home: string,
  environment: Readonly<Record<string, string>>,
): Promise<LookedAt> {
  const program = join(home, "node_modules", ".bin", "front-porch");
  const store = join(home, ".front-porch", "kept");
  const options = {
    cwd: home,
    env: { ...readShellEnvironment(), ...environment },
    shell: process.platform === "win32",
  };
  const server = spawn(program, ["serve", "--port", "0", "--store", store], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const words = ["doctor", await readAddress(server), "--send-test", "--store", store];
    return await new Promise((resolve) => {
      execFile(program, words, options, (error, stdout, stderr) =>
        resolve({ status: Number(error?.code ?? 0), report: `${stdout}${stderr}` }),
      );
    });
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}

/** The server says where it listens once it does. */
async function readAddress({ stdout }: Pick<ChildProcess, "stdout">): Promise<string> {
  if (stdout === null) throw new Error("The server's output is not read.");
  for await (const line of createInterface(stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) {
      stdout.resume();
      return address;
    }
  }
  throw new Error("The server ended before it said where it listens.");
}
