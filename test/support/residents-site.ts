import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { hashAccessCode } from "../../src/server/gate/access-code.ts";
import { residentsGate } from "../../src/server/gate/gate-kind.ts";
import { publishedCookie } from "../../src/server/gate/session-cookie.ts";
import { readSecrets } from "../../src/server/residents/residents-environment.ts";
import {
  createResidentsHandler,
  type ResidentsHandler,
  type ResidentsOptions,
} from "../../src/server/residents/residents-handler.ts";
import {
  listServedFiles,
  type ResidentsManifest,
} from "../../src/server/residents/residents-manifest.ts";
import { createResidentsRenderer } from "../../src/server/residents/residents-renderer.ts";

export { listPathVariants } from "../../src/doctor/path-variants.ts";

import { readContactPage } from "./contact-site.ts";
import { createMemoryStore } from "./create-memory-store.ts";

/** The house code of the tests. */
export const testCode = "porch lamp kettle garden maple moon";

/** A word that stands in every private file of the tests and nowhere else. */
export const canary = "canaryinprivatefile";

const privateFiles = [
  "index.html",
  "packet/index.html",
  "canaryslug/index.html",
  "canaryslug/v1.0/index.html",
  "schedule.ics",
  "pagefind/pagefind-entry.json",
  "pagefind/shown/en_1a2b3c-0.gz",
];

/** What a deploy is set up with. A guess costs little here; what it costs really has tests of its own. */
export const testEnvironment = {
  RESIDENT_CODE_HASH: await hashAccessCode(testCode, randomBytes(16), { N: 1024, r: 8, p: 1 }),
  RESIDENT_SESSION_KEY: "q0Zr1bqWl3yJH8eUu2mZp6b1vYwXcRdT5sKfGhJ9nLo",
};

const frame = await readContactPage();

/** The manifest of a site with the private files of the tests. */
export const testManifest: ResidentsManifest = {
  version: 1,
  access: "code",
  files: listServedFiles([...privateFiles, "manifest.json"]),
  redirects: [
    { from: "/residents/canaryoldslug/", to: "/residents/canaryslug/" },
    { from: "/residents/guests/", to: "/policies/guests/" },
  ],
  publicRedirects: [],
  isListed: false,
  frame,
};

const templatesFolder = resolve(import.meta.dirname, "../../src/theme/templates");

/**
 * Makes the residents' function with the real templates and files that hold a canary.
 *
 * @param changes what to work with instead
 */
export function createResidentsSite(changes: Partial<ResidentsOptions> = {}): {
  readonly handle: ResidentsHandler;
  readonly log: readonly string[];
  readonly read: readonly string[];
} {
  const log: string[] = [];
  const read: string[] = [];
  const handle = createResidentsHandler({
    manifest: testManifest,
    renderer: createResidentsRenderer(frame, templatesFolder),
    secrets: readSecrets(testEnvironment),
    store: createMemoryStore(),
    cookie: publishedCookie(residentsGate),
    readFile: async (file) => {
      read.push(file);
      return new TextEncoder().encode(`${canary} ${file}`);
    },
    now: () => new Date("2026-11-21T12:00:00Z"),
    log: (line) => log.push(line),
    ...changes,
  });
  return { handle, log, read };
}

const residentsOrigin = "https://harborhouse.example.org";

/**
 * Makes a request to the residents' pages.
 *
 * @param path everything behind the host, as it stands
 * @param init the method and headers
 */
export function askFor(path: string, init: RequestInit = {}): Request {
  return new Request(`${residentsOrigin}${path}`, { redirect: "manual", ...init });
}

/**
 * Makes the request that the sign-in form makes.
 *
 * @param code what was typed
 * @param path the page the form was shown on
 * @param headers headers beside the usual ones
 */
export function createSignIn(
  code: string,
  path = "/residents/sign-in/",
  headers: Readonly<Record<string, string>> = { "Sec-Fetch-Site": "same-origin" },
): Request {
  return askFor(path, {
    method: "POST",
    body: new URLSearchParams({ code }).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
  });
}

/** Reads the cookie that an answer sets, as a browser sends it back. */
export function readCookie(response: Response): string {
  return response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}
