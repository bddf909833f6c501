/**
 * Tells whether another site's page sent a request. Browsers of today say so in `Sec-Fetch-Site`,
 * older ones in `Origin`, which every browser adds to a POST to another site. A request with
 * neither comes from no page of another site.
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
