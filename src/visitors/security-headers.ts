/**
 * The headers every answer of the site carries, whoever sends it: static files, functions and the
 * preview. This is the one place they are written in.
 *
 * Sources: OWASP Secure Headers Project; MDN HTTP Observatory's scoring; ASVS 5.0 3.4.
 */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];

/**
 * Search runs WebAssembly in a worker. A worker is held to the policy of its own response, so that
 * no page needs the grant (https://www.w3.org/TR/CSP3/#wasm-unsafe-eval-usage).
 */
const searchWorkerPolicy = contentSecurityPolicy.map((directive) =>
  directive === "script-src 'self'" ? "script-src 'self' 'wasm-unsafe-eval'" : directive,
);

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every answer. */
export const securityHeaders: Headers = {
  "Content-Security-Policy": contentSecurityPolicy.join("; "),
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // no-referrer would make a form on our own page send "Origin: null", which the form refuses.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Headers for the addresses that a pattern matches; a later rule overrides an earlier one. */
export interface HeaderRule {
  /** An address, or one with `*` at its end for everything below. */
  readonly path: string;
  readonly headers: Headers;
}

/** What the site's hashed files promise: their name changes when they do. */
const forever: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Every rule of the site, the widest first, as Netlify reads them from `_headers`. */
const headerRules: readonly HeaderRule[] = [
  { path: "/*", headers: securityHeaders },
  { path: "/assets/*", headers: forever },
  {
    path: "/pagefind/pagefind-worker.js",
    headers: { "Content-Security-Policy": searchWorkerPolicy.join("; ") },
  },
  {
    path: "/residents/*",
    headers: { "X-Robots-Tag": "noindex", "Cache-Control": "private, no-store" },
  },
];

/**
 * Gives the headers an address is answered with.
 *
 * @param path the address's path, such as `/policies/`
 * @returns the headers of every rule that matches, later rules first in the right
 */
export function headersForPath(path: string): Headers {
  const matching = headerRules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}

/**
 * Writes the rules in the format of Netlify's `_headers` file.
 *
 * @returns the file's text
 */
export function formatHeadersFile(): string {
  return headerRules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}
