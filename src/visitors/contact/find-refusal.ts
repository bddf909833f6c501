/** Why a request is refused before its body is read. */
export interface Refusal {
  readonly status: 403 | 405 | 415;
  readonly heading: string;
  readonly explanation: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Finds a reason to refuse a message before reading it: the wrong method, another site's form, or
 * a body that is no form.
 *
 * @param request the request
 * @returns nothing when it may be read
 */
export function findRefusal(request: Request): Refusal | undefined {
  if (request.method !== "POST") return refuseMethod("GET, HEAD, POST");
  if (isFromElsewhere(request)) {
    return {
      status: 403,
      heading: "This message did not come from our own form",
      explanation: "It was not sent. Please write it in the form on our contact page, or call us.",
    };
  }
  const type = request.headers.get("Content-Type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return {
      status: 415,
      heading: "We could not read this message",
      explanation: "It was not sent. Please write it in the form on our contact page, or call us.",
    };
  }
  return undefined;
}

/**
 * Refuses a method (RFC 9110, 15.5.6).
 *
 * @param allowed the methods that are answered
 */
export function refuseMethod(allowed: string): Refusal {
  return {
    status: 405,
    heading: "This address cannot do that",
    explanation: "Please use the form on our contact page, or call us.",
    headers: { Allow: allowed },
  };
}

/**
 * Tells whether another site's page sent a request. Browsers of today say so in `Sec-Fetch-Site`,
 * older ones in `Origin`, which every browser adds to a POST to another site. A request with
 * neither comes from no page of another site.
 *
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, Fetch Metadata headers.
 */
function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("Origin");
  if (origin === null) return false;
  return URL.parse(origin)?.host !== new URL(request.url).host;
}
