import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { residentsGate } from "../../server/gate/gate-kind.ts";
import { publishedCookie } from "../../server/gate/session-cookie.ts";
import {
  answerNotBuilt,
  type ResidentsEnvironment,
  readResidentsManifest,
  readSecrets,
} from "../../server/residents/residents-environment.ts";
import { createResidentsHandler } from "../../server/residents/residents-handler.ts";
import { createResidentsRenderer } from "../../server/residents/residents-renderer.ts";
import { nameStore } from "../../server/store/name-store.ts";
import { openBlobsStore } from "./blobs-store.ts";

/**
 * Answers a request to the residents' pages in the deploy that it came to.
 *
 * @param request the request
 * @param context the deploy's context, as Netlify says it with this very request
 * @param address where the request comes from
 */
export type ResidentsFunction = (
  request: Request,
  context: string | undefined,
  address: string,
) => Promise<Response>;

/**
 * Sets the residents' function up from what a deploy has. What the build handed over is read once; the
 * deploy's context is taken from each request, so that one instance never takes a preview's sessions
 * for production's.
 *
 * @param folder the function's own folder
 * @param environment the deploy's variables
 * @returns the function; where the build's own files are missing, one that answers 503
 */
export function createResidentsFunction(
  folder: string,
  environment: ResidentsEnvironment,
): ResidentsFunction {
  const manifest = readResidentsManifest(folder);
  if (manifest === undefined) return async () => answerNotBuilt();
  const renderer = createResidentsRenderer(manifest.frame, join(folder, "templates"));
  return (request, context, address) => {
    const handle = createResidentsHandler({
      manifest,
      renderer,
      secrets: readSecrets(environment),
      store: openBlobsStore(nameStore("residents", context)),
      cookie: publishedCookie(residentsGate),
      readFile: (file) => readFile(join(folder, "_residents", file)),
      now: () => new Date(),
      log: (line) => process.stdout.write(`${line}\n`),
    });
    return handle(request, address);
  };
}
