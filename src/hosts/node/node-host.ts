import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { createSystemFault, type SystemFault } from "../../findings/system-fault.ts";
import type { ContactEnvironment } from "../../server/contact/contact-environment.ts";
import type { DeskEnvironment } from "../../server/desk/desk-environment.ts";
import type { ResidentsEnvironment } from "../../server/residents/residents-environment.ts";
import { deleteCutOffWrites, openFileStore } from "../../server/store/file-store.ts";
import { keepSecret } from "../../server/store/keep-secret.ts";
import {
  type KeptPart,
  keptParts,
  mapKeptParts,
  nameStore,
} from "../../server/store/name-store.ts";
import type { HostAdapter, HostedSite } from "../host-adapter.ts";
import { answerRequest, refuse } from "./answer-request.ts";
import { createRequestLimit } from "./limit-requests.ts";
import { listenOn } from "./listen-on.ts";
import { openServedSites, type ServedSites } from "./served-sites.ts";
import { removeLeftCopies } from "./site-copy.ts";
import { startSchedule } from "./start-schedule.ts";
import { findVisitorAddress, isNearby } from "./visitor-address.ts";

/** How a site is served on a machine of the operator's own. */
export interface ServingOptions {
  /** The port to listen on; 0 for any that is free. */
  readonly port: number;
  /** The address to listen on, such as `127.0.0.1`. */
  readonly address: string;
  /** Whether a proxy of the operator's own says where a visitor comes from. */
  readonly isProxyTrusted: boolean;
  /** Where messages and sessions are kept. */
  readonly storeFolder: string;
  readonly templatesFolder: string;
  /** The same variables as on any other host. */
  readonly environment: ContactEnvironment & ResidentsEnvironment & DeskEnvironment;
  /** Takes lines for the log. They hold nothing that a visitor sent. */
  readonly log: (line: string) => void;
}

/** A site that is served. */
export interface RunningServer {
  readonly kind: "running";
  readonly port: number;
  /** Ends what is being answered, and stops. */
  close(): Promise<void>;
}

/** How long answers may take to end when the server stops: a little more than a function may take. */
const longestEnd = 15_000;

const minute = 60_000;

/**
 * Makes the adapter for a machine of the operator's own: it serves the published files, and runs the very
 * functions and the schedule that other hosts run, with files as their store.
 *
 * @param options how the site is served
 * @returns the adapter; it gives the running server, or why there is none
 */
export function createNodeHost(options: ServingOptions): HostAdapter<RunningServer | SystemFault> {
  return {
    name: "node",
    listPublishedFiles: () => [], // the server knows headers and old addresses by itself
    give: (site) => startServer(site, options),
  };
}

/**
 * Says that there is nothing to serve.
 *
 * @param folder the folder that `_site` should stand in
 */
export function describeNoSite(folder: string): string {
  return `${folder} holds no whole site. Build it first: front-porch build`;
}

async function startServer(
  site: HostedSite,
  options: ServingOptions,
): Promise<RunningServer | SystemFault> {
  const { environment, storeFolder, templatesFolder, log } = options;
  const name = (part: KeptPart) => join(storeFolder, nameStore(part, "production"));
  const stores = mapKeptParts((part) => openFileStore(name(part)));
  const CONTACT_SECRET = environment.CONTACT_SECRET || (await keepSecret(stores.contact));
  const equipment = {
    environment: { ...environment, CONTACT_SECRET },
    stores,
    templatesFolder,
    log,
  };
  await removeLeftCopies();
  const sites = await openServedSites(site, equipment);
  if (sites === undefined) return createSystemFault(describeNoSite(site.path));
  const server = createSiteServer(sites, options);
  const listening = await listenOn(server, options);
  if (listening.kind === "blocked") {
    await sites.close();
    return listening;
  }
  const schedule = startSchedule(sites, equipment, async () => {
    for (const part of keptParts) await deleteCutOffWrites(name(part), new Date());
  });
  return {
    kind: "running",
    port: listening.port,
    async close() {
      await closeServer(server);
      await schedule.close();
      await sites.close();
    },
  };
}

function createSiteServer(sites: ServedSites, options: ServingOptions): Server {
  const { isProxyTrusted, log } = options;
  const limit = createRequestLimit();
  let isTold = false;
  const tellOfProxy = (request: IncomingMessage, peer: string) => {
    if (isTold || isProxyTrusted || !request.headers["x-forwarded-for"] || !isNearby(peer)) return;
    isTold = true;
    log(
      "serve: Requests come through a proxy, and all count as one visitor, which limits messages and sign-ins for everyone at once. If the proxy is yours, start with --trust-proxy.",
    );
  };
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 60_000, // a whole request, however slowly somebody sends it
      connectionsCheckingInterval: 5000,
      // A proxy keeps connections of its own open; others are not kept for long.
      keepAliveTimeout: isProxyTrusted ? 150_000 : 10_000,
    },
    async (request: IncomingMessage, response: ServerResponse) => {
      const { served, giveBack } = sites.take();
      response.once("close", giveBack);
      const { socket } = request; // Node takes it from a request that is cut off
      const peer = socket.remoteAddress ?? "";
      tellOfProxy(request, peer);
      const forwarded = request.headers["x-forwarded-for"];
      const address = findVisitorAddress(peer, forwarded?.toString(), isProxyTrusted);
      if (!server.listening) response.setHeader("Connection", "close");
      try {
        await answerRequest({ request, response, address }, served, limit);
      } catch {
        // A request that was read to its end is destroyed as well; its connection is not.
        if (response.headersSent || socket.destroyed) response.destroy();
        else refuse(response, 400, "/", { Connection: "close" });
      }
    },
  );
  server.maxConnections = 2000;
  server.timeout = 2 * minute; // somebody who takes nothing of an answer for so long is gone
  return server;
}

/** What is being answered is answered; then every connection is closed. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), longestEnd);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
