import { type ChildProcess, execFile, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { bundleFunctions as bundlePrograms } from "../../scripts/pack/bundle-functions.ts";
import { nameOutputFolder } from "../../src/build/output/output-folder.ts";
import { publishedNames } from "../../src/build/output/output-names.ts";
import { createNetlifyHost } from "../../src/hosts/netlify/netlify-host.ts";
import { templatesFolder } from "./contact-site.ts";

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

/** What Netlify knows of a request beside what the visitor sent. */
export interface Invocation {
  /** The context of the deploy that the request came to. */
  readonly context?: string | undefined;
}

/** A function as a deploy runs it: one instance, which answers one request after the other. */
export type DeployedFunction = (request: Request, invocation?: Invocation) => Promise<Response>;

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
  /** Ends the instances and deletes the bundles. */
  readonly remove: () => Promise<void>;
}

/**
 * Makes functions as a publish does: the build writes them for Netlify, and Netlify's bundler packs them.
 *
 * @param prefix how the names of the functions begin
 * @param outputFolder the folder with `_site/` and `_residents/`
 */
export async function bundleFunctions(
  prefix: "contact" | "residents" | "",
  outputFolder: string,
): Promise<Bundles> {
  const [project, bundles] = await Promise.all([
    mkdtemp(join(tmpdir(), "front-porch-project-")),
    mkdtemp(join(tmpdir(), "front-porch-bundles-")),
  ]);
  for (const name of publishedNames) {
    await cp(join(outputFolder, name), join(project, name), { recursive: true });
  }
  const programsFolder = join(project, "programs");
  await bundlePrograms(programsFolder);
  await createNetlifyHost({ programsFolder, templatesFolder }).give(nameOutputFolder(project));
  const program = join(import.meta.dirname, "bundle-program.mjs");
  const options = [program, project, bundles, prefix];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: projectFolder });
  await rm(project, { recursive: true, force: true });
  const instances: ChildProcess[] = [];
  return {
    functions: JSON.parse(stdout),
    async load(name, environment) {
      const instance = startInstance(join(bundles, name), environment);
      instances.push(instance);
      const [ready] = await Promise.race([once(instance, "message"), once(instance, "exit")]);
      if (ready?.id !== "ready") throw new Error(`The function ${name} cannot be loaded.`);
      return (request, invocation) => invoke(instance, request, invocation);
    },
    async remove() {
      for (const instance of instances) instance.kill();
      await rm(bundles, { recursive: true, force: true });
    },
  };
}

function startInstance(
  folder: string,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  return fork(join(import.meta.dirname, "run-function.mjs"), [], {
    cwd: folder,
    env: { PATH: process.env.PATH, LAMBDA_TASK_ROOT: folder, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** What an instance sends back. */
interface Answer {
  readonly id: string;
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

/** Asks an instance in the words of Netlify's runtime, and reads its answer. */
async function invoke(
  instance: ChildProcess,
  request: Request,
  { context }: Invocation = { context: "production" },
): Promise<Response> {
  const id = randomUUID();
  const event = {
    rawUrl: request.url,
    path: new URL(request.url).pathname,
    httpMethod: request.method,
    headers: {
      ...Object.fromEntries(request.headers),
      "x-nf-client-connection-ip": "203.0.113.7",
      ...(context !== undefined && { "x-nf-deploy-context": context }),
    },
    body: Buffer.from(await request.arrayBuffer()).toString("base64"),
    isBase64Encoded: true,
  };
  const answered = new Promise<Answer>((resolveAnswer, reject) => {
    const stop = () => instance.off("message", listen).off("exit", fail);
    const fail = () => {
      stop();
      reject(new Error("The function's instance ended."));
    };
    const listen = (answer: Answer) => {
      if (answer.id !== id) return;
      stop();
      resolveAnswer(answer);
    };
    instance.on("message", listen).once("exit", fail);
  });
  instance.send({ id, event });
  const { status, headers, body } = await answered;
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? Buffer.from(body, "base64") : null, { status, headers });
}
