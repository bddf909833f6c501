import { sessionSeconds } from "./session.ts";

/** How the cookie is named and guarded. */
export interface CookieStyle {
  readonly name: string;
  readonly isSecure: boolean;
}

/**
 * The cookie of a published site. A browser takes a `__Host-` cookie over https alone, for the whole
 * site and for no other host (RFC 6265bis, 4.1.3.2).
 */
export const publishedCookie: CookieStyle = { name: "__Host-resident", isSecure: true };

/** The preview speaks http, where no browser would take the other one. */
export const previewCookie: CookieStyle = { name: "preview-resident", isSecure: false };

/**
 * Writes the header that keeps a session in the browser. `Lax`, so that a link in a text message
 * opens the page it names.
 *
 * @param style the cookie's name and guard
 * @param session the session; without one the cookie is taken away
 */
export function writeSessionCookie(style: CookieStyle, session?: string): string {
  return [
    `${style.name}=${session ?? ""}`,
    "Path=/",
    `Max-Age=${session === undefined ? 0 : sessionSeconds}`,
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
