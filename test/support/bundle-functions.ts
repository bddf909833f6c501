import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const projectFolder = resolve(import.meta.dirname, "../..");

/** What Netlify is told of a function. */
export interface BundledFunction {
  readonly name: string;
  readonly routes: readonly { readonly pattern: string; readonly methods: readonly string[] }[];
  readonly schedule?: string;
  readonly trafficRules?: unknown;
}

/** A function as a deploy runs it. */
export type DeployedFunction = (request: Request, context: unknown) => Promise<Response>;

/** Functions as Netlify's bundler makes them, in a copy of the project. */
export interface Bundles {
  readonly project: string;
  readonly functions: readonly BundledFunction[];
  /** Loads a function anew, as each deploy does. */
  load(name: string): Promise<DeployedFunction>;
  /** Deletes the copy. */
  readonly remove: () => Promise<void>;
}

/** What Netlify hands to a function beside the request. */
export const deployContext = {
  deploy: { context: "production" },
  ip: "203.0.113.7",
  site: {},
} as const;

/**
 * Bundles functions of the project, with what they need of a built site.
 *
 * @param prefix how the names of the functions begin, as in `netlify.toml`
 * @param outputFolder the folder with `_site/` and `_residents/`
 * @param needed what of it the functions read: files or folders below it
 */
export async function bundleFunctions(
  prefix: "contact" | "residents",
  outputFolder: string,
  needed: readonly string[],
): Promise<Bundles> {
  const project = await copyProject(prefix);
  for (const path of needed) {
    await cp(join(outputFolder, path), join(project, path), { recursive: true });
  }
  const output = join(project, "out");
  const program = join(import.meta.dirname, "bundle-program.mjs");
  const options = [program, project, projectFolder, output, prefix];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: projectFolder });
  let loads = 0;
  return {
    project,
    functions: JSON.parse(stdout),
    async load(name) {
      const files = await readdir(join(output, name), { recursive: true });
      const file = files.find((path) => path.endsWith(`src/functions/${name}.mjs`)) ?? "";
      loads += 1;
      return (await import(`${pathToFileURL(join(output, name, file)).href}?${loads}`)).default;
    },
    remove: () => rm(project, { recursive: true, force: true }),
  };
}

/** Below the project itself, so that its packages are found. */
async function copyProject(prefix: string): Promise<string> {
  await mkdir(join(projectFolder, ".cache"), { recursive: true });
  const project = await mkdtemp(join(projectFolder, ".cache", "bundle-"));
  for (const folder of ["src/functions", "src/visitors", "src/content", "src/site/templates"]) {
    await cp(join(projectFolder, folder), join(project, folder), { recursive: true });
  }
  for (const file of await readdir(join(project, "src/functions"))) {
    if (!file.startsWith(prefix)) await rm(join(project, "src/functions", file));
  }
  for (const file of ["netlify.toml", "package.json"]) {
    await copyFile(join(projectFolder, file), join(project, file));
  }
  return project;
}
