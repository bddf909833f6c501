import type { Words } from "../../locales/locale-definition.ts";
import { isFromElsewhere } from "../is-from-elsewhere.ts";

/** Why a request is refused before its body is read. */
export interface FormRefusal {
  readonly status: 403 | 405 | 415;
  readonly reason: keyof Words["contactForm"]["refused"];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Finds a reason to refuse a message before reading it: the wrong method, another site's form, or
 * a body that is no form.
 *
 * @param request the request
 * @returns nothing when it may be read
 */
export function findRefusal(request: Request): FormRefusal | undefined {
  if (request.method !== "POST") return refuseMethod("GET, HEAD, POST");
  if (isFromElsewhere(request)) return { status: 403, reason: "elsewhere" };
  const type = request.headers.get("Content-Type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return { status: 415, reason: "notAForm" };
  }
  return undefined;
}

/**
 * Refuses a method (RFC 9110, 15.5.6).
 *
 * @param allowed the methods that are answered
 */
export function refuseMethod(allowed: string): FormRefusal {
  return { status: 405, reason: "method", headers: { Allow: allowed } };
}
