import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import type { ContactHandler } from "../../src/server/contact/contact-handler.ts";
import { readRequest, sendAnswer } from "./serve-requests.ts";

/** What stands in the way of a request; `undefined` lets it through. */
export type Disturbance = "cutBefore" | "cutAfter" | "never" | HostAnswer | undefined;

/** What a host may answer by itself, before the function hears of anything. */
const hostAnswers = {
  limited: { status: 429, headers: { "Content-Type": "text/plain" }, body: "Too many requests" },
  ledElsewhere: { status: 302, headers: { Location: "/" }, body: "" },
  asFile: { status: 200, headers: { "Content-Type": "text/html" }, body: "<main><p>A page</main>" },
} as const;
type HostAnswer = keyof typeof hostAnswers;

/** A built site together with its contact form's function. */
export interface ServedContactSite extends ServedSite {
  /** Disturbs the POSTs from now on, in this order. */
  disturb(...disturbances: readonly Disturbance[]): void;
  /** How many POSTs came, disturbed ones too. */
  countPosts(): number;
}

/**
 * Serves a built site, with the function at its addresses as Netlify routes them: reading the form
 * is left to the file.
 *
 * @param outputFolder the folder with `_site/` and `_residents/`
 * @param handle the contact form's function
 */
export async function serveContactSite(
  outputFolder: string,
  handle: ContactHandler,
): Promise<ServedContactSite> {
  const files = await serveSite(outputFolder);
  let waiting: Disturbance[] = [];
  let posts = 0;
  const server = createServer(async (request, response) => {
    const method = request.method ?? "GET";
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const isSent = path === "/neighbors/contact/sent/";
    const isForm = path === "/neighbors/contact/" && method !== "GET" && method !== "HEAD";
    const asked = await readRequest(request);
    if (method === "POST") posts += 1;
    const disturbance = method === "POST" ? waiting.shift() : undefined;
    if (disturbance === "never") return;
    if (disturbance === "cutBefore") return void request.socket.destroy();
    if (disturbance !== undefined && disturbance !== "cutAfter") {
      const { status, headers: head, body: text } = hostAnswers[disturbance];
      return void response.writeHead(status, head).end(text);
    }
    const answer =
      isSent || isForm
        ? await handle(asked, request.socket.remoteAddress)
        : await fetch(new URL(path, files.origin));
    if (disturbance === "cutAfter") return void request.socket.destroy();
    await sendAnswer(answer, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    disturb: (...disturbances) => {
      waiting = [...disturbances];
    },
    countPosts: () => posts,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await files.close();
    },
  };
}
