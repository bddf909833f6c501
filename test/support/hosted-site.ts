import { readFile, stat } from "node:fs/promises";
import { request as askServer, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { z } from "zod";
import type { OutputFolder } from "../../src/build/output/output-folder.ts";
import { createNodeHost, type ServingOptions } from "../../src/hosts/node/node-host.ts";
import { findContentType } from "../../src/server/content-types.ts";
import { openFileStore } from "../../src/server/store/file-store.ts";
import type { KeyStore } from "../../src/server/store/key-store.ts";
import { nameStore } from "../../src/server/store/name-store.ts";
import { bundleFunctions, type DeployedFunction } from "./bundle-functions.ts";
import { secret, templatesFolder } from "./contact-site.ts";
import { deskEnvironment } from "./desk-site.ts";
import { encodeBlobsAccess, startBlobs } from "./open-contact-store.ts";
import { testEnvironment } from "./residents-site.ts";

/** What a visitor asks for, beside the address. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a visitor gets. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A site on Netlify, whose functions can also be looked at with other settings. */
export interface NetlifyTestSite extends HostedTestSite {
  /** Asks functions that were started with further settings. */
  askWith(
    settings: Readonly<Record<string, string>>,
    path: string,
    question: Question,
  ): Promise<Reply>;
}

/** A built site on a host. */
export interface HostedTestSite {
  /** Asks for an address just as it is written: no dots are taken out of it. */
  ask(path: string, question?: Question): Promise<Reply>;
  /** Where neighbors' messages are kept. */
  readonly messages: KeyStore;
  close(): Promise<void>;
}

const environment = { ...testEnvironment, ...deskEnvironment, CONTACT_SECRET: secret };

/**
 * Serves a built site with Node's adapter, on a port that is free.
 *
 * @param output the folder with `_site/` and `_residents/`
 * @param storeFolder where messages are kept
 * @param changes how else it is served
 */
export async function hostOnNode(
  output: OutputFolder,
  storeFolder: string,
  changes: Partial<ServingOptions> = {},
): Promise<HostedTestSite> {
  const host = createNodeHost({
    port: 0,
    address: "127.0.0.1",
    isProxyTrusted: true,
    storeFolder,
    templatesFolder,
    environment,
    log: () => undefined,
    ...changes,
  });
  const server = await host.give(output);
  if (server.kind === "blocked") throw new Error(server.message);
  return {
    ask: (path, question) => askPort(server.port, path, question),
    messages: openFileStore(join(storeFolder, nameStore("contact", "production"))),
    close: () => server.close(),
  };
}

/** Asks a server on this machine for an address as it stands, which `fetch` would put in order first. */
export function askPort(
  port: number,
  path: string,
  { method = "GET", headers = {}, body }: Question = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asking = askServer({ port, host: "127.0.0.1", path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

/**
 * Puts a built site together as Netlify does: its functions are packed by Netlify's bundler and run
 * outside the project, at the addresses and for the methods that the bundler read; files get the headers,
 * and old addresses lead on, as Netlify's own parsers read them.
 *
 * @param output the folder with `_site/` and `_residents/`
 */
export async function hostOnNetlify(output: OutputFolder): Promise<NetlifyTestSite> {
  const [bundles, blobs] = await Promise.all([bundleFunctions("", output.path), startBlobs()]);
  const access = { NETLIFY_BLOBS_CONTEXT: encodeBlobsAccess(blobs.access) };
  const running = new Map<string, Promise<DeployedFunction>>();
  const run = (name: string, settings: Readonly<Record<string, string>>) => {
    const key = JSON.stringify([name, settings]);
    const started =
      running.get(key) ?? bundles.load(name, { ...environment, ...access, ...settings });
    running.set(key, started);
    return started;
  };
  const files = await readPublished(output.site);
  const askWith: NetlifyTestSite["askWith"] = async (
    settings,
    path,
    { method = "GET", headers = {}, body },
  ) => {
    const [pathname = "/"] = path.split(/[?#]/);
    const isReading = method === "GET" || method === "HEAD";
    const file = isReading ? await files.find(pathname) : undefined;
    const route = bundles.functions
      .flatMap(({ name, routes }) => routes.map((each) => ({ name, ...each })))
      .find(
        ({ literal, expression, methods, prefer_static: isBehindFiles }) =>
          (methods.length === 0 || methods.includes(method)) &&
          (expression === undefined
            ? literal === pathname
            : new RegExp(expression).test(pathname)) &&
          !(isBehindFiles && file),
      );
    if (route === undefined) return files.answer(pathname, method);
    const handle = await run(route.name, settings);
    const init = { method, headers, ...(body !== undefined && { body }) };
    const response = await handle(new Request(`https://home.example.org${path}`, init));
    const cookies = response.headers.getSetCookie();
    return {
      status: response.status,
      headers: {
        ...Object.fromEntries(response.headers),
        ...(cookies.length > 0 && { "set-cookie": cookies }),
      },
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
  return {
    messages: blobs.openStore(nameStore("contact", "production")),
    ask: (path, question = {}) => askWith({}, path, question),
    askWith,
    async close() {
      bundles.end();
      await blobs.close();
    },
  };
}

/** What is read of a redirect; the parser gives it no type. */
const redirectSchema = z.object({ from: z.string(), to: z.string() });

async function readPublished(site: string) {
  const { headers: rules } = await parseAllHeaders({
    headersFiles: [join(site, "_headers")],
    configHeaders: undefined,
    minimal: false,
  });
  const { redirects } = await parseAllRedirects({
    redirectsFiles: [join(site, "_redirects")],
    configRedirects: [],
    minimal: true,
  });
  const find = async (pathname: string): Promise<string | undefined> => {
    if (pathname.startsWith("//") || /\.\.|%|\\/.test(pathname)) return undefined;
    for (const path of [pathname, `${pathname}/index.html`]) {
      const file = join(site, path);
      if ((await stat(file).catch(() => undefined))?.isFile()) return file;
    }
    return undefined;
  };
  const readHeaders = (pathname: string): Record<string, string> =>
    Object.fromEntries(
      rules.flatMap((rule) =>
        "forRegExp" in rule && rule.forRegExp.test(pathname)
          ? Object.entries(rule.values).map(([name, value]) => [name.toLowerCase(), String(value)])
          : [],
      ),
    );
  return {
    find,
    async answer(pathname: string, method: string): Promise<Reply> {
      const file = await find(pathname);
      const bare = pathname.replace(/\/$/, "");
      const moved = redirects
        .map((rule) => redirectSchema.parse(rule))
        .find(({ from }) => from.replace(/\/$/, "") === bare);
      const headers = readHeaders(pathname);
      if (file === undefined && moved !== undefined) {
        return { status: 301, headers: { ...headers, location: moved.to }, body: Buffer.alloc(0) };
      }
      const shown = file ?? join(site, "404.html");
      const body = method === "HEAD" ? Buffer.alloc(0) : await readFile(shown);
      headers["content-type"] = findContentType(shown);
      return { status: file === undefined ? 404 : 200, headers, body };
    },
  };
}
