import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { bundleFunctions as bundlePrograms } from "../../scripts/pack/bundle-functions.ts";
import { nameOutputFolder } from "../../src/build/output/output-folder.ts";
import { publishedNames } from "../../src/build/output/output-names.ts";
import { createNetlifyHost } from "../../src/hosts/netlify/netlify-host.ts";
import { templatesFolder } from "./contact-site.ts";
import { makeOnce } from "./make-once.ts";
import { type DeployedFunction, type StartedFunction, startFunction } from "./start-function.ts";

export type { DeployedFunction } from "./start-function.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

/** Where Netlify asks a function. */
export interface FunctionRoute {
  readonly pattern: string;
  /** An address to the letter, or a regular expression. */
  readonly literal?: string;
  readonly expression?: string;
  readonly methods: readonly string[];
  readonly prefer_static?: boolean;
}

/** What Netlify is told of a function. */
export interface BundledFunction {
  readonly name: string;
  readonly routes: readonly FunctionRoute[];
  readonly schedule?: string;
  readonly trafficRules?: unknown;
  readonly bundler?: string;
}

/** Functions as Netlify's bundler makes them. */
export interface Bundles {
  readonly functions: readonly BundledFunction[];
  /**
   * Starts an instance of a function, as each deploy does: a process that has nothing but what was
   * bundled, outside the project, where none of its files and packages are found by chance.
   *
   * @param name the function
   * @param environment the deploy's variables
   * @throws when the function cannot even be loaded
   */
  load(name: string, environment: Readonly<Record<string, string>>): Promise<DeployedFunction>;
  /** Ends the instances. */
  readonly end: () => void;
}

/**
 * Makes functions as a publish does: the build writes them for Netlify, and Netlify's bundler packs them.
 * Those of one site are made once, for all files that look at them.
 *
 * @param prefix how the names of the functions begin
 * @param outputFolder the folder with `_site/` and `_residents/`
 */
export async function bundleFunctions(
  prefix: "contact" | "residents" | "manager" | "",
  outputFolder: string,
): Promise<Bundles> {
  const site = createHash("sha256").update(outputFolder).digest("hex").slice(0, 8);
  const bundles = await makeOnce(`functions-${site}`, (folder) => pack(outputFolder, folder));
  const packed: readonly BundledFunction[] = JSON.parse(
    await readFile(join(bundles, listName), "utf8"),
  );
  const instances: StartedFunction[] = [];
  return {
    functions: packed.filter(({ name }) => name.startsWith(prefix)),
    async load(name, environment) {
      const started = await startFunction(join(bundles, name), environment);
      instances.push(started);
      return started.ask;
    },
    end() {
      for (const instance of instances) instance.end();
    },
  };
}

/** Beside the packed functions: what Netlify is told of them. */
const listName = "functions.json";

async function pack(outputFolder: string, bundles: string): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), "front-porch-project-"));
  for (const name of publishedNames) {
    cpSync(join(outputFolder, name), join(project, name), { recursive: true });
  }
  const programsFolder = await makeOnce("function-programs", bundlePrograms);
  await createNetlifyHost({ programsFolder, templatesFolder, hasDesk: true }).give(
    nameOutputFolder(project),
  );
  const program = join(import.meta.dirname, "bundle-program.mjs");
  const options = [program, project, bundles];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: projectFolder });
  await writeFile(join(bundles, listName), stdout);
  await rm(project, { recursive: true, force: true });
}
