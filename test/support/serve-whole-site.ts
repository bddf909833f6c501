import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer as createPlainServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { findBeside } from "../../src/package-folder.ts";
import { readContactPage } from "../../src/server/contact/contact-environment.ts";
import { createContactHandler } from "../../src/server/contact/contact-handler.ts";
import { createAnswerRenderer } from "../../src/server/contact/render-answer.ts";
import { createSigner } from "../../src/server/contact/sign.ts";
import { findContentType } from "../../src/server/content-types.ts";
import { readBuiltDesk, readDeskOptions } from "../../src/server/desk/desk-environment.ts";
import { createDeskHandler } from "../../src/server/desk/desk-handler.ts";
import { managerGate, residentsGate } from "../../src/server/gate/gate-kind.ts";
import { publishedCookie } from "../../src/server/gate/session-cookie.ts";
import { findRedirect } from "../../src/server/redirects.ts";
import {
  readResidentsManifest,
  readSecrets,
} from "../../src/server/residents/residents-environment.ts";
import { createResidentsHandler } from "../../src/server/residents/residents-handler.ts";
import type { ResidentsManifest } from "../../src/server/residents/residents-manifest.ts";
import { createResidentsRenderer } from "../../src/server/residents/residents-renderer.ts";
import { headersForPath } from "../../src/server/security-headers.ts";
import type { KeyStore } from "../../src/server/store/key-store.ts";
import { secret } from "./contact-site.ts";
import { createMemoryStore } from "./create-memory-store.ts";
import { createDeskStores, deskEnvironment } from "./desk-site.ts";
import { testEnvironment } from "./residents-site.ts";

const certificates = resolve(import.meta.dirname, "../fixtures/certificates");

/** The certificate that the site is served with, for its own name and a preview's. */
export const certificate = readFileSync(join(certificates, "juniper-house.pem"), "utf8");

/** An answer on its way to a visitor. */
export interface ServedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Makes a site faulty: changes an answer. */
export type SiteFault = (
  request: { readonly method: string; readonly path: string },
  answer: ServedAnswer,
) => void | Promise<void>;

/** A built site as a host serves it, with its functions, over https and http. */
export interface WholeSite {
  readonly ports: { readonly "https:": number; readonly "http:": number };
  /** Where messages are kept. */
  readonly store: KeyStore;
  /** Makes the site faulty from now on; without a fault it is whole again. */
  breakBy(fault?: SiteFault): void;
  /** What is answered without https instead of a redirect. */
  breakPlainBy(fault?: SiteFault): void;
  close(): Promise<void>;
}

/**
 * Serves the sample home's built site as it is when published.
 *
 * @param outputFolder the folder with `_site/` and `_residents/`
 * @param listing whether search engines may list it
 */
export async function serveWholeSite(
  outputFolder: string,
  listing: { readonly isListed: boolean } = { isListed: true },
): Promise<WholeSite> {
  const store = createMemoryStore();
  const redirects = readResidentsManifest(outputFolder)?.publicRedirects ?? [];
  const answerFunctions = createFunctions(outputFolder, store);
  let fault: SiteFault = () => undefined;
  let plainFault: SiteFault = () => undefined;
  const listen = (answerOne: (request: Request, raw: string) => Promise<ServedAnswer>) => {
    const listener: RequestListener = async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = "GET", url: path = "/" } = incoming;
      const headers = new Headers();
      for (const [name, value] of Object.entries(incoming.headers))
        headers.set(name, String(value));
      const isBodiless = method === "GET" || method === "HEAD";
      const body = isBodiless ? null : Buffer.concat(chunks);
      const address = new URL(`https://${incoming.headers.host}${path}`);
      const answer = await answerOne(new Request(address, { method, headers, body }), path);
      response
        .writeHead(answer.status, answer.headers)
        .end(method === "HEAD" ? undefined : answer.body);
    };
    return listener;
  };
  const key = readFileSync(join(certificates, "juniper-house.key"));
  const secure = createSecureServer(
    { key, cert: certificate },
    listen(async (request, raw) => {
      const answer =
        (await answerFunctions(request)) ??
        (await answerFile(outputFolder, request, listing, redirects));
      await fault({ method: request.method, path: raw }, answer);
      return answer;
    }),
  );
  const plain = createPlainServer(
    listen(async (request, raw) => {
      const answer = { status: 301, headers: { Location: request.url }, body: Buffer.from("") };
      await plainFault({ method: request.method, path: raw }, answer);
      return answer;
    }),
  );
  const ports = { "https:": await open(secure), "http:": await open(plain) };
  return {
    ports,
    store,
    breakBy: (next = () => undefined) => {
      fault = next;
    },
    breakPlainBy: (next = () => undefined) => {
      plainFault = next;
    },
    async close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

async function open(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port; // it listens on a port
}

/** The site's functions at the addresses where Netlify has them. */
function createFunctions(
  outputFolder: string,
  store: KeyStore,
): (request: Request) => Promise<ServedAnswer | undefined> {
  const frame = readContactPage(join(outputFolder, "_site"));
  const manifest = readResidentsManifest(outputFolder);
  if (manifest === undefined) throw new Error("The sample was built without residents' pages.");
  const log = () => undefined;
  const now = () => new Date();
  const contact = createContactHandler({
    ...{ store, now, log, notifier: undefined, timeZone: undefined },
    signer: createSigner(secret),
    renderer: createAnswerRenderer(frame, findBeside("theme/templates")),
    promise: undefined,
    homeName: frame.home.name.shown,
  });
  const residents = createResidentsHandler({
    ...{ manifest, now, log, store: createMemoryStore() },
    renderer: createResidentsRenderer(manifest.frame, findBeside("theme/templates")),
    secrets: readSecrets(testEnvironment),
    cookie: publishedCookie(residentsGate),
    readFile: (file) => readFile(join(outputFolder, "_residents", file)),
  });
  const desk = readBuiltDesk(manifest, findBeside("theme/templates"));
  if (desk === undefined) throw new Error("The sample was built without the frame of a desk.");
  const manager = createDeskHandler({
    ...readDeskOptions(desk, deskEnvironment),
    ...{ now, log, stores: { ...createDeskStores(), contact: store } },
    cookie: publishedCookie(managerGate),
  });
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (/^\/residents(?:\/|$)/i.test(pathname)) return readAnswer(await residents(request, ""));
    if (/^\/manager(?:\/|$)/.test(pathname)) return readAnswer(await manager(request, ""));
    const isSent = pathname === "/neighbors/contact/sent/";
    const isForm = /^\/neighbors\/contact\/?$/.test(pathname) && !isReading;
    return isSent || isForm ? readAnswer(await contact(request, "")) : undefined;
  };
}

async function readAnswer(response: Response): Promise<ServedAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

async function answerFile(
  outputFolder: string,
  request: Request,
  listing: { readonly isListed: boolean },
  redirects: ResidentsManifest["publicRedirects"],
): Promise<ServedAnswer> {
  const path = new URL(request.url).pathname;
  const site = join(outputFolder, "_site");
  const headers = lowerNames(headersForPath(path, listing));
  const goal = findRedirect(redirects, path);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const isHidden = file === "/_headers" || file === "/_redirects";
  const found = isHidden ? undefined : await readFile(join(site, file)).catch(() => undefined);
  if (found === undefined && goal !== undefined) {
    return { status: 301, headers: { ...headers, location: goal }, body: Buffer.from("") };
  }
  const body = found ?? (await readFile(join(site, "404.html")));
  const type = findContentType(found === undefined ? "404.html" : file);
  return { status: found ? 200 : 404, headers: { ...headers, "content-type": type }, body };
}

function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
