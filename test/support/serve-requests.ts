import type { IncomingMessage, ServerResponse } from "node:http";
import { allowPlain } from "../../src/server/security-headers.ts";

/**
 * Reads a request that came to a server of Node as the one that a function is given.
 *
 * @param request the request as it came
 */
export async function readRequest(request: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/" } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length === 0 ? null : Buffer.concat(chunks);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  return new Request(new URL(url, `http://${request.headers.host}`), { method, headers, body });
}

/** They are about the connection that an answer came by. */
const ofConnection = ["content-encoding", "content-length", "transfer-encoding", "connection"];

/**
 * Sends a function's answer on, over http: what asks for https is left out.
 *
 * @param answer the function's answer
 * @param response where it goes
 */
export async function sendAnswer(answer: Response, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(allowPlain(Object.fromEntries(answer.headers)))) {
    if (!ofConnection.includes(name)) response.setHeader(name, value);
  }
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
}
