import { isFromElsewhere } from "../is-from-elsewhere.ts";

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
