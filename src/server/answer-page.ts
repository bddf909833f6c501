import { headersForPath, notListed } from "./security-headers.ts";

/** What an answer of a function is made of. */
export interface AnswerParts {
  /** The address's path, which decides the headers of the site. */
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** Headers beside those of the site, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers with a page. Netlify adds the headers of `_headers` to files alone, so functions set
 * them by themselves, from the same rules. An answer to one visitor is kept by no cache.
 *
 * @param parts the page, its status and its address
 */
export function answerPage(parts: AnswerParts): Response {
  return new Response(parts.html, {
    status: parts.status,
    headers: {
      ...answerHeaders(parts.path),
      "Content-Type": "text/html; charset=utf-8",
      ...parts.headers,
    },
  });
}

/**
 * Sends the visitor on with a GET, so that reloading the next page sends nothing again (RFC 9110,
 * 15.4.4).
 *
 * @param path the address's path that is being answered
 * @param location the address to go on to, on this site
 */
export function answerSeeOther(path: string, location: string): Response {
  return answerElsewhere(303, path, location);
}

/**
 * Leads on from an address that a page had before (RFC 9110, 15.4.2).
 *
 * @param path the old address
 * @param location the address it has now, on this site
 */
export function answerMoved(path: string, location: string): Response {
  return answerElsewhere(301, path, location);
}

function answerElsewhere(status: 301 | 303, path: string, location: string): Response {
  return new Response(null, { status, headers: { ...answerHeaders(path), Location: location } });
}

function answerHeaders(path: string): Readonly<Record<string, string>> {
  return {
    ...headersForPath(path),
    "Cache-Control": "private, no-store",
    ...notListed,
  };
}

/**
 * Leaves out the body of what answers a HEAD: its status and headers are those of a GET (RFC 9110,
 * 9.3.2).
 *
 * @param request what is answered
 * @param response the answer to a GET
 */
export function withoutBody({ method }: Request, response: Response): Response {
  return method === "HEAD" ? new Response(null, response) : response;
}
