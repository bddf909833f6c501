/** The longest body that is read; a code of ten words is a tenth of it. */
const mostBytes = 4096;

/** What came of reading a sign-in form. */
export type ReadCode =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "refused"; readonly status: 403 | 413 | 415 };

/**
 * Reads the code out of a form, unless another site's page sent it.
 *
 * @param request a POST
 */
export async function readCode(request: Request): Promise<ReadCode> {
  if (isFromElsewhere(request)) return { kind: "refused", status: 403 };
  const type = request.headers.get("Content-Type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return { kind: "refused", status: 415 };
  }
  const body = await readText(request);
  if (body === undefined) return { kind: "refused", status: 413 };
  return { kind: "code", code: new URLSearchParams(body).get("code") ?? "" };
}

/**
 * Tells whether another site's page sent a request: `Sec-Fetch-Site` where the browser says it, else
 * `Origin`, which every browser adds to a POST to another site.
 *
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, Fetch Metadata headers.
 *
 * @param request the request
 */
export function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("Origin");
  if (origin === null) return false;
  return URL.parse(origin)?.host !== new URL(request.url).host;
}

async function readText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
