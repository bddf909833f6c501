import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** Tools that one command alone needs, in a folder with a lockfile of their own. */
export interface Tools {
  /** The folder with their `package.json` and `package-lock.json`. */
  readonly folder: string;
  /** What they are, as people say it: `Lighthouse`. */
  readonly name: string;
  /** What they take on the disk, in megabytes. */
  readonly megabytes: number;
}

/**
 * Installs the tools of one command, unless they are there as their lockfile has them. It says so
 * first, since it takes a while and loads them from the network.
 *
 * @param tools which tools
 * @throws when npm cannot install them
 */
export function installTools({ folder, name, megabytes }: Tools): void {
  const lock = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".installed-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(lock, "utf8"))
    return;
  process.stderr.write(`Installing ${name} in ${folder}, once: ${megabytes} MB.\n`);
  const { npm_execpath: npm = "npm" } = process.env;
  const isScript = /\.c?js$/.test(npm);
  const { status } = spawnSync(
    isScript ? process.execPath : "npm",
    [...(isScript ? [npm] : []), "ci", "--prefer-offline", "--no-audit", "--no-fund"],
    {
      cwd: folder,
      env: withoutCaller(process.env),
      stdio: ["ignore", "ignore", "inherit"],
      shell: !isScript && process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`npm could not install ${name} in ${folder}.`);
  copyFileSync(lock, installed);
}

/** Who is registry and cache stays; which project npm was called in does not. */
function withoutCaller(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:npm_(?:package|lifecycle)_|npm_config_local_prefix$|NODE_ENV$)/.test(name),
    ),
  );
}
