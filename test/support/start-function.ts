import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";

/** What Netlify knows of a request beside what the visitor sent. */
export interface Invocation {
  /** The context of the deploy that the request came to. */
  readonly context?: string | undefined;
}

/** A function as a deploy runs it: one instance, which answers one request after the other. */
export type DeployedFunction = (request: Request, invocation?: Invocation) => Promise<Response>;

/** An instance of a function that runs. */
export interface StartedFunction {
  readonly ask: DeployedFunction;
  readonly end: () => void;
}

/**
 * Starts an instance of a function, as each deploy does: a process that has nothing but what was packed.
 *
 * @param folder where the function was unpacked, with Netlify's own entry in it
 * @param environment the deploy's variables
 * @throws when the function cannot even be loaded
 */
export async function startFunction(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<StartedFunction> {
  const instance = startInstance(folder, environment);
  const [ready] = await Promise.race([once(instance, "message"), once(instance, "exit")]);
  if (ready?.id !== "ready") throw new Error(`The function in ${folder} cannot be loaded.`);
  return {
    ask: (request, invocation) => invoke(instance, request, invocation),
    end: () => instance.kill(),
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
