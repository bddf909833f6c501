import type { GateKind } from "./gate-kind.ts";
import { countSessionSeconds } from "./session.ts";

/** How the cookie is named and guarded. */
export interface CookieStyle {
  readonly name: string;
  readonly isSecure: boolean;
  /** How long a browser keeps it. */
  readonly seconds: number;
}

/**
 * Describes the cookie of a published site (RFC 6265bis, 4.1.3.2).
 *
 * @param kind whose gate it opens
 */
export function publishedCookie(kind: GateKind): CookieStyle {
  return { name: kind.cookies.published, isSecure: true, seconds: countSessionSeconds(kind) };
}

/**
 * Describes the cookie of the preview, which speaks http, where no browser would take the other one.
 *
 * @param kind whose gate it opens
 */
export function previewCookie(kind: GateKind): CookieStyle {
  return { name: kind.cookies.preview, isSecure: false, seconds: countSessionSeconds(kind) };
}

/**
 * Writes the header that keeps a session in the browser. `Lax`, so that a link in a text message
 * opens the page it names.
 *
 * @param style the cookie's name, guard and time
 * @param session the session; without one the cookie is taken away
 */
export function writeSessionCookie(style: CookieStyle, session?: string): string {
  return [
    `${style.name}=${session ?? ""}`,
    "Path=/",
    `Max-Age=${session === undefined ? 0 : style.seconds}`,
    ...(style.isSecure ? ["Secure"] : []),
    "HttpOnly",
    "SameSite=Lax",
  ].join("; ");
}

/**
 * Finds the sessions that a browser sent. There is one at most, unless something is amiss.
 *
 * @param header the request's `Cookie` header
 * @param style the cookie's name
 */
export function readSessionCookies(header: string | null, { name }: CookieStyle): string[] {
  return (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
    .slice(0, 2);
}
