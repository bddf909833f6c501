import type { Asked } from "./ask-site.ts";

/** More steps than any site needs. */
const mostSteps = 5;

/** Where an address led. */
export type Followed =
  | { readonly kind: "answered"; readonly asked: Asked }
  | { readonly kind: "elsewhere"; readonly address: URL }
  /** The address as the site wrote it. */
  | { readonly kind: "nowhere"; readonly location: string }
  | { readonly kind: "lost" };

/**
 * Follows redirects by hand, and only those that stay on the site.
 *
 * @param origin the site's origin
 * @param asked the first answer
 * @param ask asks for the next address
 * @returns the last answer; `elsewhere` with the address that another site has; `nowhere` where a step names
 *   no address that a browser opens; `lost` after too many steps
 */
export async function followRedirects(
  origin: string,
  asked: Asked,
  ask: (path: string) => Promise<Asked>,
): Promise<Followed> {
  let current = asked;
  for (let step = 0; step <= mostSteps; step += 1) {
    if (current.kind === "unanswered" || !isRedirect(current.status)) {
      return { kind: "answered", asked: current };
    }
    const target = readLocation(current, origin);
    if (target === undefined || !/^https?:$/.test(target.protocol)) {
      return { kind: "nowhere", location: current.headers.location ?? "" };
    }
    if (target.origin !== origin) return { kind: "elsewhere", address: target };
    current = await ask(`${target.pathname}${target.search}`);
  }
  return { kind: "lost" };
}

/**
 * Tells whether a status leads on (RFC 9110, 15.4).
 *
 * @param status the status
 */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/**
 * Reads where a redirect leads.
 *
 * @param asked an answer
 * @param origin the site's origin
 * @returns nothing where it says no address
 */
export function readLocation(asked: Asked, origin: string): URL | undefined {
  const location = asked.kind === "answered" ? asked.headers.location : undefined;
  if (location === undefined || asked.path.includes("#")) return undefined;
  const base = `${origin}${asked.path.startsWith("//") ? "/" : asked.path}`;
  return URL.parse(location, base) ?? undefined;
}
