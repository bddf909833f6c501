import type { IncomingMessage } from "node:http";

/**
 * A function of the published site, run in the preview. It answers with nothing where the request
 * is for a file.
 */
export type PreviewFunction = (
  request: IncomingMessage,
  pathname: string,
) => Promise<Response | undefined>;

/**
 * Turns a request of Node's into the kind that the site's functions take.
 *
 * @param incoming the request
 * @param mostBytes how much of its body is read; a function refuses what is larger anyway
 */
export async function readRequest(incoming: IncomingMessage, mostBytes: number): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
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
