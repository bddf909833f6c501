import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { findContentType } from "../src/server/content-types.ts";
import { editorPath, headersForPath } from "../src/server/security-headers.ts";

/** A site being served on this machine. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site with the headers it will have when published, residents' pages included.
 * What only makes sense over https is left out.
 *
 * @param outputFolder the folder with `_site/` and `_residents/`
 * @param options `isPacked` packs every answer as a host does, where bytes or times are measured
 * @returns where it is served, on a port that was free; whoever opens it closes it
 */
export async function serveSite(
  outputFolder: string,
  { isPacked = false }: { readonly isPacked?: boolean } = {},
): Promise<ServedSite> {
  const hasEditor = existsSync(join(outputFolder, "_site", editorPath));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const headers = Object.entries(headersForPath(path, { isListed: true, hasEditor }))
      .filter(([name]) => name !== "Strict-Transport-Security")
      .map(([name, value]) => [name, value.replace("; upgrade-insecure-requests", "")] as const);
    for (const [name, value] of headers) response.setHeader(name, value);
    const file = findFile(outputFolder, path);
    const found = await readFile(file).catch(() => undefined);
    const body = found ?? (await readFile(join(outputFolder, "_site", "404.html")));
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("Content-Type", findContentType(file));
    if (isPacked) response.setHeader("Content-Encoding", "br");
    response.end(isPacked ? brotliCompressSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${readPort(server)}`, close: () => closeServer(server) };
}

/**
 * Tells how large an answer is on the way to a visitor: packed, or as it is where it is packed already.
 *
 * @param outputFolder the folder the site is served from
 * @param url an address that a page asked for
 * @returns bytes; none for an address that is not there
 */
export async function measureServed(outputFolder: string, url: string): Promise<number> {
  const file = findFile(outputFolder, new URL(url).pathname);
  const body = await readFile(file).catch(() => Buffer.alloc(0));
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

function findFile(outputFolder: string, path: string): string {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return file.startsWith("/residents/")
    ? join(outputFolder, "_residents", file.slice("/residents".length))
    : join(outputFolder, "_site", file);
}

function readPort(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
