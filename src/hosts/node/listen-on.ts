import type { Server } from "node:http";
import { createSystemFault, type SystemFault } from "../../findings/system-fault.ts";

/** A server that listens. */
export interface Listening {
  readonly kind: "listening";
  readonly port: number;
}

/** Where a server is to listen. */
export interface ListeningPlace {
  /** The port; 0 for any that is free. */
  readonly port: number;
  /** The address, such as `127.0.0.1`, which this machine alone reaches. */
  readonly address: string;
}

/**
 * Lets a server listen.
 *
 * @param server a server that does not listen yet. Its own listeners for errors are taken off: Eleventy's
 *   goes on to the next port where one is in use, or throws where nobody can catch it
 * @param place where
 * @returns the port it listens on, or why it cannot
 */
export function listenOn(server: Server, place: ListeningPlace): Promise<Listening | SystemFault> {
  return new Promise((resolve) => {
    server.removeAllListeners("error");
    server.once("error", (error) => resolve(describeFault(error, place)));
    server.once("listening", () => {
      server.removeAllListeners("error");
      server.on("error", () => undefined); // one connection could not be taken; others can
      const address = server.address();
      resolve({
        kind: "listening",
        port: typeof address === "object" && address !== null ? address.port : place.port,
      });
    });
    server.listen({ port: place.port, host: place.address });
  });
}

function describeFault(error: Error, { port, address }: ListeningPlace): SystemFault {
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EINVAL") {
    return createSystemFault(
      `“${address}” is no address of this machine. Choose another one with --address, such as 127.0.0.1.`,
    );
  }
  if (code === "EADDRNOTAVAIL") {
    return createSystemFault(
      `This machine has no address ${address}. Choose another one with --address.`,
    );
  }
  const reason =
    code === "EADDRINUSE"
      ? "is in use by another program"
      : code === "EACCES"
        ? "is not yours to listen on"
        : `cannot be listened on (${error.message})`;
  const other = port === 8081 ? 8082 : 8081;
  return createSystemFault(`Port ${port} ${reason}. Choose another one, such as --port ${other}.`);
}
