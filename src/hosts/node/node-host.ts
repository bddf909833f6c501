import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createSystemFault, type SystemFault } from "../../build/output/system-fault.ts";
import {
  type ContactEnvironment,
  readScheduleOptions,
} from "../../server/contact/contact-environment.ts";
import { runContactSchedule } from "../../server/contact/contact-schedule.ts";
import { deleteOldSessions } from "../../server/residents/delete-old-sessions.ts";
import type { ResidentsEnvironment } from "../../server/residents/residents-environment.ts";
import { deleteCutOffWrites, openFileStore } from "../../server/store/file-store.ts";
import { keepSecret } from "../../server/store/keep-secret.ts";
import { nameStore } from "../../server/store/name-store.ts";
import type { HostAdapter, HostedSite } from "../host-adapter.ts";
import { siteSchedule } from "../site-functions.ts";
import {
  answerRequest,
  type FunctionEquipment,
  refuse,
  type ServedCopy,
  serveCopy,
} from "./answer-request.ts";
import { createRequestLimit } from "./limit-requests.ts";
import { listenOn } from "./listen-on.ts";
import {
  copySite,
  packFiles,
  readSiteState,
  removeLeftCopies,
  type SiteCopy,
} from "./site-copy.ts";
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
  readonly environment: ContactEnvironment & ResidentsEnvironment;
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

/** How often it is looked whether a build has put another site there, in milliseconds. */
const lookEvery = 1500;

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

async function startServer(
  site: HostedSite,
  options: ServingOptions,
): Promise<RunningServer | SystemFault> {
  const { environment, storeFolder, templatesFolder, log } = options;
  const folders = {
    contact: join(storeFolder, nameStore("contact", "production")),
    residents: join(storeFolder, nameStore("residents", "production")),
  };
  const stores = {
    contact: openFileStore(folders.contact),
    residents: openFileStore(folders.residents),
  };
  const CONTACT_SECRET = environment.CONTACT_SECRET || (await keepSecret(stores.contact));
  const equipment = {
    environment: { ...environment, CONTACT_SECRET },
    stores,
    templatesFolder,
    log,
  };
  await removeLeftCopies();
  const sites = await openSites(site, equipment);
  if (sites === undefined) {
    return createSystemFault(`${site.path} holds no whole site. Build it first: front-porch build`);
  }
  const server = createSiteServer(sites, options);
  const listening = await listenOn(server, options);
  if (listening.kind === "blocked") {
    await sites.close();
    return listening;
  }
  const schedule = startSchedule(sites, equipment, async () => {
    for (const folder of Object.values(folders)) await deleteCutOffWrites(folder, new Date());
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

/** The site of the last build, and those before it as long as somebody is still answered from them. */
interface Sites {
  /** Takes the site to answer from; whoever takes it gives it back. */
  take(): { readonly served: ServedCopy; readonly giveBack: () => void };
  close(): Promise<void>;
}

async function openSites(
  site: HostedSite,
  equipment: FunctionEquipment,
): Promise<Sites | undefined> {
  const uses = new Map<SiteCopy, number>();
  let isClosed = false;
  const open = async (): Promise<ServedCopy | undefined> => {
    const copy = await copySite(site, equipment.templatesFolder);
    return copy && serveCopy(copy, equipment);
  };
  let current = await openPatiently(open);
  if (current === undefined) return undefined;
  const removeUnused = async (copy: SiteCopy) => {
    const isServed = !isClosed && copy === current?.copy;
    if (!isServed && (uses.get(copy) ?? 0) === 0) await copy.remove().catch(() => undefined);
  };
  const pack = ({ copy }: ServedCopy) =>
    packFiles(copy, () => !isClosed && copy === current?.copy).catch(() => undefined);
  let packing = pack(current);
  const look = async () => {
    const state = readSiteState(site);
    if (state === undefined) return;
    if (state === current?.copy.state && current.copy.isThere()) return;
    const next = await open();
    if (next === undefined) return; // a build is at work, or what it left is not whole
    const last = current;
    current = next;
    equipment.log(JSON.stringify({ serve: "a new site is served" }));
    await packing;
    if (last !== undefined) await removeUnused(last.copy);
    packing = pack(next);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => undefined); // the site that is served goes on
  }, lookEvery);
  return {
    take() {
      const served = current as ServedCopy; // there is one from the start on
      const { copy } = served;
      uses.set(copy, (uses.get(copy) ?? 0) + 1);
      return {
        served,
        giveBack() {
          const left = (uses.get(copy) ?? 1) - 1;
          if (left > 0) uses.set(copy, left);
          else uses.delete(copy);
          void removeUnused(copy);
        },
      };
    },
    async close() {
      clearInterval(timer);
      await looking;
      isClosed = true;
      await packing;
      await current?.copy.remove();
    },
  };
}

/** A build may be at work just when the server starts. */
async function openPatiently(
  open: () => Promise<ServedCopy | undefined>,
): Promise<ServedCopy | undefined> {
  for (let tries = 0; tries < 5; tries += 1) {
    const served = await open();
    if (served !== undefined) return served;
    await wait(300);
  }
  return undefined;
}

function createSiteServer(sites: Sites, options: ServingOptions): Server {
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
      const peer = request.socket.remoteAddress ?? "";
      tellOfProxy(request, peer);
      const forwarded = request.headers["x-forwarded-for"];
      const address = findVisitorAddress(peer, forwarded?.toString(), isProxyTrusted);
      if (!server.listening) response.setHeader("Connection", "close");
      try {
        await answerRequest({ request, response, address }, served, limit);
      } catch {
        // A request that was read to its end is destroyed as well; its connection is not.
        if (response.headersSent || request.socket.destroyed) response.destroy();
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

/**
 * Runs the schedule now and every quarter of an hour. What is due stands in the store, so that a restart
 * forgets nothing and does nothing twice.
 */
function startSchedule(
  sites: Sites,
  equipment: FunctionEquipment,
  tidyStores: () => Promise<void>,
) {
  const { stores, environment, log } = equipment;
  const tend = async () => {
    await tidyStores().catch(() => undefined); // what stays goes with the next run
    const { served, giveBack } = sites.take();
    try {
      const host = { store: stores.contact, otherNotifier: undefined };
      const options = readScheduleOptions(served.copy.contact, environment, host);
      const sweepOthers = async () => ({
        deleted: await deleteOldSessions(stores.residents, new Date()),
        failed: 0,
      });
      const tended = await runContactSchedule({ ...options, sweepOthers });
      log(JSON.stringify({ function: siteSchedule.name, ...tended }));
    } catch {
      log(JSON.stringify({ function: siteSchedule.name, fault: "the next run tries again" }));
    } finally {
      giveBack();
    }
  };
  let running = tend();
  const timer = setInterval(() => {
    running = running.then(tend);
  }, siteSchedule.everyMinutes * minute);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
