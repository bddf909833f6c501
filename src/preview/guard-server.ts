import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Why the preview does not answer a request. */
export interface RequestRefusal {
  readonly status: 400 | 403 | 405;
  /** A sentence or two for the person who reads it, as plain text. */
  readonly message: string;
}

/** What of a request decides whether the preview answers it. */
export type Asked = Pick<IncomingMessage, "method" | "url" | "headers" | "headersDistinct">;

const ownNames = ["localhost", "127.0.0.1", "[::1]"];
const readingMethods = ["GET", "HEAD"];
/** Those that a `Request` of the functions can have. */
const methods = [...readingMethods, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Decides whether the preview answers a request. It listens on this machine alone, but a browser on
 * this machine shows other websites too: one of them could have its own name lead here (DNS rebinding)
 * and read the inbox and the residents' pages, or post to a form.
 *
 * @param asked the request
 * @param port the port the preview listens on
 * @returns why not, or `undefined` where it does
 */
export function judgeRequest(asked: Asked, port: number): RequestRefusal | undefined {
  const { method = "GET", url = "", headers, headersDistinct } = asked;
  const host = headers.host ?? "";
  if (!url.startsWith("/")) {
    return { status: 400, message: "The preview answers to addresses that start with a slash." };
  }
  if (headersDistinct.host?.length !== 1 || !isOwnHost(host, port)) {
    return {
      status: 403,
      message: `The preview answers to this machine's own names alone, so that no other website can read it. Open http://localhost:${port}/ instead.`,
    };
  }
  if (!methods.includes(method)) {
    return { status: 405, message: "The preview does not know this kind of request." };
  }
  const isUpgrade = headers.upgrade !== undefined;
  if ((isUpgrade || !readingMethods.includes(method)) && isFromOtherWebsite(asked, host)) {
    return {
      status: 403,
      message: "This was sent from another website, so the preview did nothing with it.",
    };
  }
  return undefined;
}

/** A browser leaves the port out where it is the usual one; it does nobody harm elsewhere. */
function isOwnHost(host: string, port: number): boolean {
  return ownNames.some((name) => [name, `${name}:${port}`].includes(host.toLowerCase()));
}

/** What says nothing of where it comes from was not sent by a website: every browser says it. */
function isFromOtherWebsite({ headers }: Asked, host: string): boolean {
  const { origin, "sec-fetch-site": site } = headers;
  return (
    (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) ||
    (site !== undefined && site !== "same-origin" && site !== "none")
  );
}

/**
 * Puts {@link judgeRequest} before all that a server does, and lets nothing that a request makes go
 * wrong end the program.
 *
 * @param server the server, with all its listeners, which listens already
 * @param port the port it listens on
 */
export function guardServer(server: Server, port: number): void {
  const [request, upgrade] = [takeListeners(server, "request"), takeListeners(server, "upgrade")];
  server.on("request", async (asked: IncomingMessage, response: ServerResponse) => {
    const refusal = judgeRequest(asked, port);
    if (refusal !== undefined) return refuse(response, refusal);
    try {
      for (const listener of request) await listener(asked, response);
    } catch {
      response.destroy();
    }
  });
  server.on("upgrade", (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy()); // whoever asked is gone
    const refusal = judgeRequest(asked, port);
    if (refusal === undefined) for (const listener of upgrade) listener(asked, socket, head);
    else socket.end(formatRefusal(refusal));
  });
  server.on("error", () => undefined); // one connection could not be taken; others can
}

type Listener = (...given: unknown[]) => unknown;

function takeListeners(server: Server, event: "request" | "upgrade"): readonly Listener[] {
  const listeners = server.listeners(event).map((listener) => listener.bind(server) as Listener);
  server.removeAllListeners(event);
  return listeners;
}

const refusalHeaders = {
  "Content-Type": "text/plain; charset=utf-8",
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  Connection: "close",
} as const;

function refuse(response: ServerResponse, { status, message }: RequestRefusal): void {
  response.writeHead(status, refusalHeaders).end(`${message}\n`);
}

/** An upgrade has no response of Node's making. */
function formatRefusal({ status, message }: RequestRefusal): string {
  const headers = Object.entries(refusalHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Refused\r\n${headers.join("")}\r\n${message}\n`;
}
