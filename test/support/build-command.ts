import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeArguments } from "../../src/cli/node-arguments.ts";

const projectFolder = join(import.meta.dirname, "..", "..");

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  readStdout(): string;
}

/**
 * Starts a command of the project as an operator's shell does.
 *
 * @param command such as `check`
 * @param options its options
 * @param environment variables to add
 * @param place the folder it runs in, and what is loaded before it, if anything
 */
export function startCommand(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { folder = projectFolder, preload }: { readonly folder?: string; readonly preload?: string } = {},
): Running {
  const child = spawn(
    process.execPath,
    [
      ...nodeArguments.map((part) => (part.startsWith("./") ? join(projectFolder, part) : part)),
      ...(preload === undefined ? [] : ["--import", pathToFileURL(preload).href]),
      join(projectFolder, "src", "cli", "front-porch.ts"),
      command,
      ...options,
    ],
    { cwd: folder, env: { ...process.env, ...environment } },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return { child, ended, readStdout: () => stdout };
}

/** Starts the build command on a fixed day. */
export function startBuild(
  content: string,
  output: string,
  environment: Readonly<Record<string, string>> = {},
): Running {
  return startCommand(
    "build",
    ["--content", content, "--output", output, "--now", "2026-03-01"],
    environment,
  );
}
