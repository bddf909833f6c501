import type { Words } from "../../locales/locale-definition.ts";
import { answerMoved, answerPage, answerSeeOther, withoutBody } from "../answer-page.ts";
import { findContentType } from "../content-types.ts";
import { createGate, type Gate, type GateSecrets } from "../gate/gate.ts";
import { residentsGate } from "../gate/gate-kind.ts";
import { guardAnswer } from "../gate/guard-answer.ts";
import { readForm } from "../gate/read-form.ts";
import type { CookieStyle } from "../gate/session-cookie.ts";
import { findRedirect } from "../redirects.ts";
import { headersForPath } from "../security-headers.ts";
import type { KeyStore } from "../store/key-store.ts";
import {
  type ResidentsManifest,
  residentsPath,
  signInPath,
  signOutPath,
} from "./residents-manifest.ts";
import type { ResidentsRenderer } from "./residents-renderer.ts";

/** What the residents' function works with. */
export interface ResidentsOptions {
  readonly manifest: ResidentsManifest;
  readonly renderer: ResidentsRenderer;
  /** Without them every request is answered with 503. */
  readonly secrets: GateSecrets | undefined;
  readonly store: KeyStore;
  readonly cookie: CookieStyle;
  /** Reads a file of the manifest. It is given nothing that a visitor wrote. */
  readonly readFile: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly now: () => Date;
  /** Takes lines for the log. They hold nothing a visitor sent, the address asked for included. */
  readonly log: (line: string) => void;
}

/**
 * Answers a request to any address below `/residents`.
 *
 * @param request the request
 * @param address where it comes from, for the limit on wrong codes
 */
export type ResidentsHandler = (request: Request, address?: string) => Promise<Response>;

/**
 * Makes the residents' function. It serves the files of the manifest, by their exact addresses, to
 * visitors who gave the house code; whatever is missing or goes wrong, it stays closed.
 *
 * @param options what it works with
 */
export function createResidentsHandler(options: ResidentsOptions): ResidentsHandler {
  const isShut = options.manifest.access !== "open" && options.secrets === undefined;
  let isTold = false;
  return async (request, address = "") => {
    const response = await answerClosed(request, address, options);
    // Without its secrets every answer is the same, and one look from outside asks hundreds of times.
    if (!(isShut && isTold)) {
      options.log(JSON.stringify({ function: "residents", status: response.status }));
    }
    isTold = true;
    return withoutBody(request, response);
  };
}

async function answerClosed(
  request: Request,
  address: string,
  options: ResidentsOptions,
): Promise<Response> {
  try {
    return await answer(request, address, options);
  } catch {
    return answerUnavailable(options.renderer);
  }
}

async function answer(
  request: Request,
  address: string,
  options: ResidentsOptions,
): Promise<Response> {
  const { manifest, renderer, secrets } = options;
  const path = new URL(request.url).pathname;
  const isOpen = manifest.access === "open";
  if (!isOpen && secrets === undefined) return answerUnavailable(renderer);
  if (request.method === "OPTIONS") return answerMethods(204);
  if (!["GET", "HEAD", "POST"].includes(request.method)) return answerMethods(405);
  if (isOpen || secrets === undefined) return answerOpen(path, manifest, renderer);
  const gate = createGate({ ...options, secrets });
  if (request.method === "POST") {
    const post: Post = { request, path, address, gate, options };
    return withSlash(path) === signOutPath ? signOut(post) : signIn(post);
  }
  if (withSlash(path) === signInPath) return answerSignIn(200, renderer);
  return (await gate.letsPass(request)) ? answerFile(path, options) : answerSignIn(401, renderer);
}

interface Post {
  readonly request: Request;
  readonly path: string;
  readonly address: string;
  readonly gate: Gate;
  readonly options: ResidentsOptions;
}

/** The longest body that is read; a code of ten words is a tenth of it. */
const mostBytes = 4096;

/**
 * Signs in. The form has no address of its own and so is sent to the page that was asked for, which
 * need not be repeated in a page that anyone can see.
 */
async function signIn({ request, path, address, gate, options }: Post): Promise<Response> {
  const { manifest, renderer } = options;
  const read = await readForm(request, mostBytes);
  if (read.kind === "refused") return answerRefusal(read.status, renderer);
  const outcome = await gate.signIn(read.fields.get("code") ?? "", address);
  if (outcome.kind === "wrong") {
    return answerSignIn(outcome.fault === "tooManyTries" ? 429 : 401, renderer, outcome.fault);
  }
  const moved = findRedirect(manifest.redirects, path) ?? residentsPath;
  const goal = findEntry(manifest, path) === undefined ? moved : path;
  return guardAnswer(answerSeeOther(path, goal), outcome.headers);
}

/** Where the store cannot be reached the browser is signed out all the same, and told what that leaves. */
async function signOut({ request, path, gate, options }: Post): Promise<Response> {
  const { renderer } = options;
  const outcome = await gate.signOut(request);
  if (outcome.kind === "elsewhere") return answerRefusal(403, renderer);
  if (outcome.kind === "everywhere") {
    return guardAnswer(answerSeeOther(path, signInPath), outcome.headers);
  }
  const html = writeNotice(renderer, "signedOutHere");
  return guardAnswer(answerPage({ path: signInPath, status: 503, html }), outcome.headers);
}

async function answerFile(path: string, options: ResidentsOptions): Promise<Response> {
  const { manifest, renderer } = options;
  const file = findEntry(manifest, path);
  if (file !== undefined) {
    const bytes = await options.readFile(file);
    const headers = { ...headersForPath(path), "Content-Type": findContentType(file) };
    return guardAnswer(new Response(bytes, { status: 200, headers }));
  }
  if (findEntry(manifest, `${path}/`) !== undefined)
    return guardAnswer(answerSeeOther(path, `${path}/`));
  return answerMissing(path, manifest, renderer);
}

/** A page that was renamed leads on to its new address; any other is said not to be here. */
function answerMissing(
  path: string,
  manifest: ResidentsManifest,
  renderer: ResidentsRenderer,
): Response {
  const moved = findRedirect(manifest.redirects, path);
  if (moved !== undefined) return guardAnswer(answerMoved(path, moved));
  const html = writeNotice(renderer, "missing");
  return guardAnswer(answerPage({ path: residentsPath, status: 404, html }));
}

/** Only an address that is on the list, letter by letter, names a file. */
function findEntry({ files }: ResidentsManifest, path: string): string | undefined {
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

function answerSignIn(
  status: 200 | 401 | 429,
  renderer: ResidentsRenderer,
  fault?: keyof SignInWords["errors"],
): Response {
  const error = fault === undefined ? "" : renderer.locale.words.signIn.errors[fault];
  const html = renderer.writeSignIn({ error });
  return guardAnswer(answerPage({ path: signInPath, status, html }), {
    ...(status === 401 ? { "WWW-Authenticate": residentsGate.challenge } : {}),
    ...(status === 429 ? { "Retry-After": "600" } : {}),
  });
}

function answerRefusal(status: 403 | 413 | 415, renderer: ResidentsRenderer): Response {
  const html = writeNotice(renderer, "elsewhere");
  return guardAnswer(answerPage({ path: signInPath, status, html }));
}

function answerUnavailable(renderer: ResidentsRenderer): Response {
  const html = writeNotice(renderer, "closed");
  return guardAnswer(answerPage({ path: signInPath, status: 503, html }), { "Retry-After": "300" });
}

type SignInWords = Words["signIn"];

function writeNotice(renderer: ResidentsRenderer, notice: keyof SignInWords["notices"]): string {
  return renderer.writeNotice(renderer.locale.words.signIn.notices[notice]);
}

/** Where the pages are open, Netlify serves them as files and asks this function for none of them. */
function answerOpen(
  path: string,
  manifest: ResidentsManifest,
  renderer: ResidentsRenderer,
): Response {
  if ([signInPath, signOutPath].includes(withSlash(path)))
    return answerSeeOther(path, residentsPath);
  return answerMissing(path, manifest, renderer);
}

function answerMethods(status: 204 | 405): Response {
  const headers = { ...headersForPath(residentsPath), Allow: "GET, HEAD, POST, OPTIONS" };
  return guardAnswer(new Response(null, { status, headers }));
}
