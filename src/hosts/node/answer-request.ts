import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import {
  type ContactEnvironment,
  readContactOptions,
} from "../../server/contact/contact-environment.ts";
import { createContactHandler } from "../../server/contact/contact-handler.ts";
import {
  answerNoDesk,
  type DeskEnvironment,
  hasDesk,
  readBuiltDesk,
  readDeskOptions,
} from "../../server/desk/desk-environment.ts";
import { createDeskHandler } from "../../server/desk/desk-handler.ts";
import { managerGate, residentsGate } from "../../server/gate/gate-kind.ts";
import { publishedCookie } from "../../server/gate/session-cookie.ts";
import { findRedirect } from "../../server/redirects.ts";
import {
  type ResidentsEnvironment,
  readSecrets,
} from "../../server/residents/residents-environment.ts";
import { createResidentsHandler } from "../../server/residents/residents-handler.ts";
import { createResidentsRenderer } from "../../server/residents/residents-renderer.ts";
import { editorPath, headersForPath, type Listing } from "../../server/security-headers.ts";
import type { KeyStore } from "../../server/store/key-store.ts";
import type { KeptPart } from "../../server/store/name-store.ts";
import { type HandlerName, listSiteFunctions, type SiteFunction } from "../site-functions.ts";
import { adaptHeaders } from "./adapt-headers.ts";
import type { RequestLimit } from "./limit-requests.ts";
import { readRequest } from "./read-request.ts";
import { sendFile } from "./send-file.ts";
import type { SiteCopy } from "./site-copy.ts";

/** What functions answer with, whichever site they belong to. */
export interface FunctionEquipment {
  readonly environment: ContactEnvironment & ResidentsEnvironment & DeskEnvironment;
  readonly stores: Readonly<Record<KeptPart, KeyStore>>;
  readonly templatesFolder: string;
  readonly log: (line: string) => void;
}

type Handler = (request: Request, address: string) => Promise<Response>;

/** A site that is served. */
export interface ServedCopy {
  readonly copy: SiteCopy;
  readonly listing: Listing;
  /** The functions of the site, by the names of their handlers. */
  readonly handlers: Readonly<Record<HandlerName, Handler>>;
  readonly functions: readonly SiteFunction[];
}

/**
 * Sets the functions of a site up.
 *
 * @param copy the site
 * @param equipment what they answer with
 */
export function serveCopy(copy: SiteCopy, equipment: FunctionEquipment): ServedCopy {
  const { environment, stores, templatesFolder, log } = equipment;
  const contactHost = {
    store: stores.contact,
    otherNotifier: undefined,
    hasDesk: hasDesk(environment),
  };
  return {
    copy,
    listing: {
      isListed: copy.manifest.isListed,
      hasEditor: copy.files.has(editorPath),
    },
    handlers: {
      contact: createContactHandler({
        ...readContactOptions(copy.contact, environment, contactHost),
        log,
      }),
      residents: createResidentsHandler({
        manifest: copy.manifest,
        renderer: createResidentsRenderer(copy.manifest.frame, templatesFolder),
        secrets: readSecrets(environment),
        store: stores.residents,
        cookie: publishedCookie(residentsGate),
        readFile: (file) => readFile(join(copy.folder, "_residents", file)),
        now: () => new Date(),
        log,
      }),
      manager: serveDesk(copy, equipment),
    },
    functions: listSiteFunctions(hasDesk(environment)),
  };
}

function serveDesk(
  { manifest }: SiteCopy,
  { environment, stores, templatesFolder, log }: FunctionEquipment,
): Handler {
  const built = readBuiltDesk(manifest, templatesFolder);
  if (built === undefined) return async () => answerNoDesk();
  return createDeskHandler({
    ...readDeskOptions(built, environment),
    stores,
    cookie: publishedCookie(managerGate),
    now: () => new Date(),
    log,
  });
}

/** A request with what is known of it. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The visitor's address. */
  readonly address: string;
}

/**
 * Answers a request from a site: by one of its functions, with one of its files, or with where that
 * stands now.
 *
 * @param asked the request
 * @param served the site
 * @param limit the limits of the functions
 * @throws when a function fails, or the connection breaks off
 */
export async function answerRequest(
  { request, response, address }: Asked,
  served: ServedCopy,
  limit: RequestLimit,
): Promise<void> {
  const { method = "GET", url = "" } = request;
  if (!url.startsWith("/") || !isHost(request.headers.host)) return refuse(response, 400, "/");
  const [pathname = "/"] = url.split(/[?#]/);
  const isReading = method === "GET" || method === "HEAD";
  const { files } = served.copy;
  const isFile = isReading && (files.has(pathname) || files.has(`${pathname}/`));
  const asked = findFunction(served.functions, method, pathname);
  if (asked !== undefined && !(asked.standsBehindFiles && isFile)) {
    if (!limit(asked, address)) return answerLimit(response, asked, pathname, served);
    const handle = served.handlers[asked.handler];
    return sendAnswer(
      request,
      response,
      await handle(await readRequest(request, mostBytes), address),
    );
  }
  if (!isReading) return refuse(response, 405, pathname, { Allow: "GET, HEAD" });
  answerWithFile(request, response, pathname, served);
}

/**
 * A name or an address, with a port at most (RFC 9110, 7.2). With a slash or a question mark in it, the
 * rest of the address would be read as another one than the one that was looked at here.
 */
function isHost(host = "localhost"): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i.test(host);
}

/** A little more than any function takes, so that its own answer to what is too large is seen. */
const mostBytes = 1024 * 1024;

function findFunction(
  functions: readonly SiteFunction[],
  method: string,
  pathname: string,
): SiteFunction | undefined {
  return functions.find(
    ({ paths, methods }) =>
      (methods as readonly string[]).includes(method) &&
      paths.some((path) =>
        path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
      ),
  );
}

function answerWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { copy, listing }: ServedCopy,
): void {
  const folder = join(copy.folder, "_site");
  const file = copy.files.get(pathname);
  const location = file === undefined ? findLocation(pathname, copy) : undefined;
  const missing = copy.files.get("/404.html");
  if (file !== undefined) {
    sendFile(request, response, { folder, file, pathname, listing });
  } else if (location !== undefined) {
    const query = /\?[^#]*/.exec(request.url ?? "")?.[0] ?? "";
    response.writeHead(301, {
      ...headersForPath(pathname, listing),
      "Cache-Control": "public, max-age=0, must-revalidate",
      Location: `${location}${query}`,
    });
    response.end();
  } else if (missing !== undefined) {
    const sent = { folder, file: missing, pathname: "/404.html", listing };
    sendFile(request, response, { ...sent, status: 404 });
  }
}

/** Only to addresses of this site that are known, so that nobody is led anywhere else. */
function findLocation(pathname: string, { files, manifest }: SiteCopy): string | undefined {
  if (files.has(`${pathname}/`)) return `${pathname}/`;
  const folder = pathname.replace(/index\.html$/, "");
  if (folder !== pathname && folder.endsWith("/") && files.has(folder)) return folder;
  return findRedirect(manifest.publicRedirects, pathname);
}

function answerLimit(
  response: ServerResponse,
  { handler }: SiteFunction,
  pathname: string,
  { copy }: ServedCopy,
): void {
  const { words } = copy.contact.renderer.locale;
  const said = {
    contact: words.contactForm.notKept.tooMany.heading,
    residents: words.signIn.errors.tooManyTries,
    manager: words.manager.tooMany,
  };
  refuse(response, 429, pathname, { "Retry-After": "60" }, said[handler]);
}

/**
 * Answers that something was not done.
 *
 * @param response where the answer goes
 * @param status why, in HTTP's own numbers
 * @param pathname the address that was asked for
 * @param headers further headers
 * @param said what the visitor reads, if anything
 */
export function refuse(
  response: ServerResponse,
  status: number,
  pathname: string,
  headers: Readonly<Record<string, string>> = {},
  said = "",
): void {
  response.writeHead(status, {
    ...headersForPath(pathname),
    "Cache-Control": "private, no-store",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  });
  response.end(said === "" ? "" : `${said}\n`);
}

async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  const headers = adaptHeaders(request, Object.fromEntries(answer.headers));
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "set-cookie") response.setHeader(name, value);
  }
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  const bytes = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status).end(bytes);
}
