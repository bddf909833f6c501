import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { OutputFolder } from "../build/output/output-folder.ts";
import type { NextStep } from "../next-steps/list-next-steps.ts";
import { findBeside } from "../package-folder.ts";
import { findContentType } from "../server/content-types.ts";
import { allowPlain, headersForPath } from "../server/security-headers.ts";
import { createStatusPage, decoratePage, previewFolder, type ShownPage } from "./decorate-page.ts";
import { findServedFile } from "./find-served-file.ts";
import { type OpenMark, type PreviewMarks, writeMarkButtons } from "./marks/serve-marks.ts";
import type { PreviewFunction } from "./preview-function.ts";
import type { PreviewStatus } from "./preview-status.ts";

/** What answering a request draws on. */
export interface PreviewState {
  readonly output: OutputFolder;
  readonly status: PreviewStatus;
  readonly marks: Pick<PreviewMarks, "list" | "token">;
  /** Lists what is left to do for the home, as its files stand. */
  readonly listSteps: () => Promise<readonly NextStep[]>;
  /** What is told at the top of every page below an address. */
  readonly notes: Readonly<Record<string, string>>;
  /** The site's functions; the first that answers is the one that does. */
  readonly functions: readonly PreviewFunction[];
}

/**
 * Answers a request as the published site would, with what the preview adds.
 *
 * @param request what the browser asks for
 * @param response where the answer goes
 * @param state the folders and how the last build went
 */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  state: PreviewState,
): Promise<void> {
  const pathname = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  for (const answerAsFunction of state.functions) {
    const answer = await answerAsFunction(request, pathname);
    if (answer !== undefined) return sendAnswer(response, answer, pathname, state);
  }
  setHeaders(response, pathname);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.statusCode = 405;
    response.setHeader("Allow", "GET, HEAD");
    response.end();
    return;
  }
  const own = ownFiles.get(pathname);
  if (own !== undefined) return sendFile(response, own);
  const found = await findServedFile(state.output, pathname);
  if (found.kind === "redirect") {
    response.statusCode = 302;
    response.setHeader("Location", found.address);
    response.end();
  } else if (found.kind === "file" && found.path.endsWith(".html")) {
    await sendPage(response, found.path, pathname, state);
  } else if (found.kind === "file") {
    await sendFile(response, found.path);
  } else {
    await sendNotFound(response, pathname, state);
  }
}

async function sendAnswer(
  response: ServerResponse,
  answer: Response,
  pathname: string,
  { output, status, marks, notes }: PreviewState,
): Promise<void> {
  const note = findNote(notes, pathname);
  response.statusCode = answer.status;
  setHeaders(response, pathname, Object.fromEntries(answer.headers));
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html") && bytes.length > 0;
  if (!isPage) return void response.end(bytes);
  const shown = pathname.startsWith("/__") ? await nameOwnPage(output) : "site";
  const decoration = { status, shown, note, ...(await showMarks(marks, pathname)) };
  response.end(decoratePage(bytes.toString(), decoration));
}

/** Every site that was built has a page for addresses that are not there. */
async function nameOwnPage(output: OutputFolder): Promise<ShownPage> {
  const { kind } = await findServedFile(output, "/404.html");
  return kind === "file" ? "own" : "own without site";
}

/** The headers of the published site, but for those that make a browser insist on https. */
function setHeaders(
  response: ServerResponse,
  pathname: string,
  headers: Readonly<Record<string, string>> = {
    "Cache-Control": "no-store",
    ...headersForPath(pathname, { isListed: false, hasEditor: true }),
  },
): void {
  for (const [name, value] of Object.entries(allowPlain(headers))) response.setHeader(name, value);
}

const require = createRequire(import.meta.url);

/** The preview's own files; the script that listens for reloads comes with Eleventy's server. */
const ownFiles: ReadonlyMap<string, string> = new Map([
  [`/${previewFolder}/preview.css`, findBeside("preview/preview.css")],
  [
    `/${previewFolder}/reload-client.js`,
    require.resolve("@11ty/eleventy-dev-server/client/reload-client.js"),
  ],
]);

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const type = findContentType(path);
  const bytes = await readFile(path);
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}

async function sendPage(
  response: ServerResponse,
  path: string,
  pathname: string,
  { status, marks, notes }: PreviewState,
): Promise<void> {
  const html = await readFile(path, "utf8");
  const note = findNote(notes, pathname);
  sendHtml(response, decoratePage(html, { status, note, ...(await showMarks(marks, pathname)) }));
}

function findNote(notes: PreviewState["notes"], pathname: string): string | undefined {
  return Object.entries(notes).find(([path]) => pathname.startsWith(path))?.[1];
}

/** What nobody at the home has read yet, with the buttons that stand at each. */
async function showMarks({ list, token }: PreviewState["marks"], pathname: string) {
  const open = await list();
  const write = (mark: OpenMark) => writeMarkButtons(mark, token, mark.address || pathname);
  return {
    marks: { count: open.length, buttons: new Map(open.map((mark) => [mark.key, write(mark)])) },
  };
}

async function sendNotFound(
  response: ServerResponse,
  pathname: string,
  state: PreviewState,
): Promise<void> {
  const page = join(state.output.site, "404.html");
  const notFound = await findServedFile(state.output, "/404.html");
  if (notFound.kind === "file") {
    response.statusCode = 404;
    await sendPage(response, page, pathname, state);
    return;
  }
  response.statusCode = 503; // there is no site at all yet
  const [marks, steps] = await Promise.all([state.marks.list(), state.listSteps()]);
  sendHtml(response, createStatusPage(state.status, { marks: marks.length, steps }));
}

function sendHtml(response: ServerResponse, html: string): void {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(html);
}
