import type { Words } from "../../locales/locale-definition.ts";
import { answerMoved, answerPage, answerSeeOther, withoutBody } from "../answer-page.ts";
import { findContentType } from "../content-types.ts";
import { isFromElsewhere } from "../is-from-elsewhere.ts";
import { findRedirect } from "../redirects.ts";
import { headersForPath, notListed } from "../security-headers.ts";
import type { KeyStore } from "../store/key-store.ts";
import { readEpoch } from "./epoch.ts";
import { type HouseCodeHash, isHouseCode } from "./house-code.ts";
import { createTryLimit } from "./limit-tries.ts";
import { readCode } from "./read-code.ts";
import {
  type ResidentsManifest,
  residentsPath,
  signInPath,
  signOutPath,
} from "./residents-manifest.ts";
import type { ResidentsRenderer } from "./residents-renderer.ts";
import { readSession, type Session, type SessionKey, writeSession } from "./session.ts";
import { type CookieStyle, readSessionCookies, writeSessionCookie } from "./session-cookie.ts";
import { endSession, isEnded } from "./signed-out-sessions.ts";

/** What a deploy must have before anything is served. */
export interface ResidentsSecrets {
  readonly codeHash: HouseCodeHash;
  readonly sessionKey: SessionKey;
}

/** What the residents' function works with. */
export interface ResidentsOptions {
  readonly manifest: ResidentsManifest;
  readonly renderer: ResidentsRenderer;
  /** Without them every request is answered with 503. */
  readonly secrets: ResidentsSecrets | undefined;
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
  if (request.method === "POST") {
    const post: Post = { request, path, address, equipped: { ...options, secrets } };
    return withSlash(path) === signOutPath ? signOut(post) : signIn(post);
  }
  if (withSlash(path) === signInPath) return answerSignIn(200, renderer);
  return (await isSignedIn(request, { ...options, secrets }))
    ? answerFile(path, options)
    : answerSignIn(401, renderer);
}

type EquippedOptions = ResidentsOptions & { readonly secrets: ResidentsSecrets };

interface Post {
  readonly request: Request;
  readonly path: string;
  readonly address: string;
  readonly equipped: EquippedOptions;
}

async function isSignedIn(request: Request, options: EquippedOptions): Promise<boolean> {
  const { store } = options;
  const sessions = readSessions(request, options);
  if (sessions.length === 0) return false;
  const [epoch, ...ends] = await Promise.all([
    readEpoch(store),
    ...sessions.map((session) => isEnded(store, session)),
  ]);
  return sessions.some((session, index) => session.epoch === epoch && ends[index] === false);
}

function readSessions(request: Request, options: EquippedOptions): readonly Session[] {
  const { secrets, cookie, now } = options;
  return readSessionCookies(request.headers.get("Cookie"), cookie).flatMap(
    (text) => readSession(secrets.sessionKey, now(), text) ?? [],
  );
}

/**
 * Signs in. The form has no address of its own and so is sent to the page that was asked for, which
 * need not be repeated in a page that anyone can see.
 */
async function signIn({ request, path, address, equipped }: Post): Promise<Response> {
  const { manifest, renderer, secrets, store, cookie, now } = equipped;
  const read = await readCode(request);
  if (read.kind === "refused") return answerRefusal(read.status, renderer);
  const limit = createTryLimit(store, secrets.sessionKey, now());
  // The limit is best effort: a store that cannot count must not decide who may read.
  if (address !== "" && !(await limit.take(address).catch(() => true))) {
    return answerSignIn(429, renderer, "tooManyTries");
  }
  if (!(await isHouseCode(read.code, secrets.codeHash))) {
    return answerSignIn(401, renderer, read.code.trim() === "" ? "noCode" : "wrongCode");
  }
  if (address !== "") await limit.giveBack(address).catch(() => undefined);
  const session = writeSession(secrets.sessionKey, await readEpoch(store), now());
  const moved = findRedirect(manifest.redirects, path) ?? residentsPath;
  const goal = findEntry(manifest, path) === undefined ? moved : path;
  return guard(answerSeeOther(path, goal), {
    "Set-Cookie": writeSessionCookie(cookie, session),
  });
}

/**
 * Signs out: the cookie is taken from this browser, and its session ends wherever there is a copy. Where
 * the store cannot be reached the browser is signed out all the same, and told what that leaves.
 */
async function signOut({ request, path, equipped }: Post): Promise<Response> {
  const { renderer, store, cookie } = equipped;
  if (isFromElsewhere(request)) return answerRefusal(403, renderer);
  const headers = {
    "Set-Cookie": writeSessionCookie(cookie),
    "Clear-Site-Data": '"cache", "storage"',
  };
  try {
    await Promise.all(readSessions(request, equipped).map((session) => endSession(store, session)));
    return guard(answerSeeOther(path, signInPath), headers);
  } catch {
    const html = writeNotice(renderer, "signedOutHere");
    return guard(answerPage({ path: signInPath, status: 503, html }), headers);
  }
}

async function answerFile(path: string, options: ResidentsOptions): Promise<Response> {
  const { manifest, renderer } = options;
  const file = findEntry(manifest, path);
  if (file !== undefined) {
    const bytes = await options.readFile(file);
    const headers = { ...headersForPath(path), "Content-Type": findContentType(file) };
    return guard(new Response(bytes, { status: 200, headers }));
  }
  if (findEntry(manifest, `${path}/`) !== undefined) return guard(answerSeeOther(path, `${path}/`));
  return answerMissing(path, manifest, renderer);
}

/** A page that was renamed leads on to its new address; any other is said not to be here. */
function answerMissing(
  path: string,
  manifest: ResidentsManifest,
  renderer: ResidentsRenderer,
): Response {
  const moved = findRedirect(manifest.redirects, path);
  if (moved !== undefined) return guard(answerMoved(path, moved));
  const html = writeNotice(renderer, "missing");
  return guard(answerPage({ path: residentsPath, status: 404, html }));
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
  return guard(answerPage({ path: signInPath, status, html }), {
    // RFC 9110, 11.6.1 wants a challenge with 401. No browser knows this one, so none pops up.
    ...(status === 401 ? { "WWW-Authenticate": 'HouseCode realm="residents"' } : {}),
    ...(status === 429 ? { "Retry-After": "600" } : {}),
  });
}

function answerRefusal(status: 403 | 413 | 415, renderer: ResidentsRenderer): Response {
  const html = writeNotice(renderer, "elsewhere");
  return guard(answerPage({ path: signInPath, status, html }));
}

function answerUnavailable(renderer: ResidentsRenderer): Response {
  const html = writeNotice(renderer, "closed");
  return guard(answerPage({ path: signInPath, status: 503, html }), { "Retry-After": "300" });
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
  return guard(new Response(null, { status, headers }));
}

/** No cache may keep an answer or give it to another visitor, and no search engine may list it. */
function guard(response: Response, headers: Readonly<Record<string, string>> = {}): Response {
  const always = {
    "Cache-Control": "private, no-store",
    Vary: "Cookie",
    ...notListed,
    "Accept-Ranges": "none",
  };
  for (const [name, value] of Object.entries({ ...always, ...headers })) {
    response.headers.set(name, value);
  }
  return response;
}
