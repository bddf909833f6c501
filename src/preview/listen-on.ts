import type { Server } from "node:http";
import { createSystemFault, type SystemFault } from "../build/output/system-fault.ts";

/** A server that listens. */
export interface Listening {
  readonly kind: "listening";
  readonly port: number;
}

/**
 * Lets a server listen on this machine only: the preview shows residents' pages to whoever asks.
 *
 * @param server Eleventy's server; on a port in use it would go on to the next, or throw where
 *   nobody can catch it, so its own listeners for errors are taken off
 * @param port the port; 0 for any that is free
 * @returns the port it listens on, or why it cannot
 */
export function listenOn(server: Server, port: number): Promise<Listening | SystemFault> {
  return new Promise((resolve) => {
    server.removeAllListeners("error");
    server.once("error", (error) => resolve(describeFault(error, port)));
    server.once("listening", () => {
      const address = server.address();
      resolve({
        kind: "listening",
        port: typeof address === "object" && address !== null ? address.port : port,
      });
    });
    server.listen({ port, host: "127.0.0.1" });
  });
}

function describeFault(error: Error, port: number): SystemFault {
  const code = "code" in error ? error.code : undefined;
  const reason =
    code === "EADDRINUSE"
      ? "is in use by another program"
      : code === "EACCES"
        ? "is not yours to listen on"
        : `cannot be listened on (${error.message})`;
  const other = port === 8081 ? 8082 : 8081;
  return createSystemFault(
    `Port ${port} ${reason}. Choose another one: npm start -- --port ${other}`,
  );
}
