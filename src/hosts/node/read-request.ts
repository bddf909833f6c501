import type { IncomingMessage } from "node:http";

/** Who sends more than this is not writing a message: the connection ends. */
const mostDrained = 8 * 1024 * 1024;

/**
 * Turns a request of Node's into the kind that the site's functions take.
 *
 * @param incoming the request
 * @param mostBytes how much of its body is kept; a function refuses what is larger anyway
 * @throws when the connection breaks off, or the request has no address that could be one
 */
export async function readRequest(incoming: IncomingMessage, mostBytes: number): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    if (size > mostDrained) throw new Error("The body is too large to be read to its end.");
  }
  const { method = "GET", headers, url = "/" } = incoming;
  const hasBody = method !== "GET" && method !== "HEAD";
  // Put together as text: `new URL` would take the start of "//residents/" for a host.
  return new Request(`http://${headers.host ?? "localhost"}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    ...(hasBody && { body: Buffer.concat(chunks) }),
  });
}
