import { spawnSync } from "node:child_process";
import process from "node:process";

/** How a run of npm ended. */
export interface NpmEnded {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs npm as a person does in a shell: without what an npm above it has set.
 *
 * @param folder where it runs
 * @param words what is typed behind `npm`
 * @param environment variables to add
 */
export function runNpm(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): NpmEnded {
  const { npm_execpath: npm = "npm", ...inherited } = process.env;
  const own = Object.fromEntries(
    Object.entries(inherited).filter(
      ([name]) => !/^npm_/i.test(name) && name !== "NODE_ENV" && name !== "CI",
    ),
  );
  const isScript = /\.c?js$/.test(npm);
  return spawnSync(isScript ? process.execPath : "npm", [...(isScript ? [npm] : []), ...words], {
    cwd: folder,
    env: { ...own, ...environment },
    encoding: "utf8",
    shell: !isScript && process.platform === "win32",
  });
}
