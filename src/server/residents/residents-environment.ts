import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findLocale } from "../../locales/locale.ts";
import { notListed, securityHeaders } from "../security-headers.ts";
import { openBlobsStore } from "../store/blobs-store.ts";
import { nameStore } from "../store/name-store.ts";
import { readHouseCodeHash } from "./house-code.ts";
import { createResidentsHandler, type ResidentsSecrets } from "./residents-handler.ts";
import {
  manifestFile,
  type ResidentsManifest,
  residentsManifestSchema,
} from "./residents-manifest.ts";
import { createResidentsRenderer } from "./residents-renderer.ts";
import { readSessionKey } from "./session.ts";
import { publishedCookie } from "./session-cookie.ts";

/** The variables that a deploy is set up with. `docs/residents-pages.md` says what each is for. */
export interface ResidentsEnvironment {
  readonly RESIDENT_CODE_HASH?: string | undefined;
  readonly RESIDENT_SESSION_KEY?: string | undefined;
}

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
 * @param start a folder at or below the one that holds `_residents` and `src`
 * @param environment the deploy's variables
 * @returns the function; where the build's own files are missing, one that answers 503
 */
export function createResidentsFunction(
  start: string,
  environment: ResidentsEnvironment,
): ResidentsFunction {
  const folder = findBundleFolder(start);
  const manifest = folder === undefined ? undefined : readResidentsManifest(folder);
  if (folder === undefined || manifest === undefined) return answerNotBuilt;
  const templatesFolder = join(folder, "src", "theme", "templates");
  const renderer = createResidentsRenderer(manifest.frame, templatesFolder);
  return (request, context, address) => {
    const handle = createResidentsHandler({
      manifest,
      renderer,
      secrets: readSecrets(environment),
      store: openBlobsStore(nameStore("residents", context)),
      cookie: publishedCookie,
      readFile: (file) => readFile(join(folder, "_residents", file)),
      now: () => new Date(),
      log: (line) => process.stdout.write(`${line}\n`),
    });
    return handle(request, address);
  };
}

/**
 * Reads the secrets of a deploy.
 *
 * @param environment the deploy's variables
 * @returns nothing where either is missing or not to be trusted
 */
export function readSecrets(environment: ResidentsEnvironment): ResidentsSecrets | undefined {
  const codeHash = readHouseCodeHash(environment.RESIDENT_CODE_HASH);
  const sessionKey = readSessionKey(
    environment.RESIDENT_SESSION_KEY,
    environment.RESIDENT_CODE_HASH,
  );
  return codeHash === undefined || sessionKey === undefined ? undefined : { codeHash, sessionKey };
}

/**
 * Reads what the build handed over.
 *
 * @param folder the folder that `_residents` stands in
 * @returns nothing where it is not there or not whole
 */
export function readResidentsManifest(folder: string): ResidentsManifest | undefined {
  try {
    const text = readFileSync(join(folder, "_residents", manifestFile), "utf8");
    return residentsManifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The repository's own folder, or where Netlify unpacked the function. */
function findBundleFolder(start: string): string | undefined {
  if (existsSync(join(start, "_residents", manifestFile))) return start;
  const above = dirname(start);
  return above === start ? undefined : findBundleFolder(above);
}

/** Which language the site is in is among what was not built. */
const answerNotBuilt: ResidentsFunction = async () =>
  new Response(`${findLocale().words.signIn.notBuilt}\n`, {
    status: 503,
    headers: {
      ...securityHeaders,
      "Cache-Control": "private, no-store",
      ...notListed,
      "Content-Type": "text/plain; charset=utf-8",
    },
  });
