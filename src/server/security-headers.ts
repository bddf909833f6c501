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

/**
 * The page of the editor, where a home has turned it on: a program of others. It reads and writes the repository
 * at GitHub, opens pictures that it holds itself, and brings its styles with it as text. Nothing of it runs that
 * is not a file of this site.
 */
const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src blob:",
  "font-src 'self'",
  "connect-src 'self' blob: https://api.github.com",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];

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

/**
 * Leaves out what makes a browser insist on https, for a site that is looked at on one's own machine: there is
 * none there, and a browser that looks for it says that a message was not sent which was.
 *
 * @param headers those of the published site
 */
export function allowPlain(headers: Headers): Headers {
  const allowed = Object.entries(headers).flatMap(([name, value]): readonly [string, string][] =>
    name.toLowerCase() === "strict-transport-security"
      ? []
      : [[name, value.replace(/;? ?upgrade-insecure-requests/, "")]],
  );
  return Object.fromEntries(allowed);
}

/** Headers for the addresses that a pattern matches; a later rule overrides an earlier one. */
export interface HeaderRule {
  /** An address, or one with `*` at its end for everything below. */
  readonly path: string;
  readonly headers: Headers;
}

/** What the site's hashed files promise: their name changes when they do. */
const forever: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/**
 * Keeps an answer out of search engines. A header does it for files of every kind, and only where
 * robots.txt lets the engine come and see it
 * (https://developers.google.com/search/docs/crawling-indexing/block-indexing).
 */
export const notListed: Headers = { "X-Robots-Tag": "noindex" };

/**
 * Public files that are no pages for people, at every address Netlify serves them at: it answers
 * `/404` with `/404.html`.
 */
const unlistedPaths = [
  "/__forms.html",
  "/__forms",
  "/404.html",
  "/404",
  "/neighbors/contact/answers.json",
];

/** Where the editor's page and its files stand. */
export const editorPath = "/admin/";

/**
 * What the editor's files are answered with. A window in which somebody signs in at GitHub has to be able to
 * answer the page that opened it.
 */
const editorHeaders: HeaderRule = {
  path: `${editorPath}*`,
  headers: {
    "Content-Security-Policy": editorPolicy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    ...notListed,
  },
};

/** Whether search engines may list what the site shows. Whoever does not know says no. */
export interface Listing {
  /** True for the site as neighbors know it; never for a preview, a branch or an answer to one visitor. */
  readonly isListed: boolean;
  /** True where the home has turned its editor on. */
  readonly hasEditor?: boolean;
}

/** Every rule of the site, the widest first. */
const headerRules: readonly HeaderRule[] = [
  { path: "/*", headers: securityHeaders },
  { path: "/assets/*", headers: forever },
  {
    path: "/pagefind/pagefind-worker.js",
    headers: { "Content-Security-Policy": searchWorkerPolicy.join("; ") },
  },
  {
    path: "/residents/*",
    headers: { ...notListed, "Cache-Control": "private, no-store" },
  },
  ...unlistedPaths.map((path) => ({ path, headers: notListed })),
];

/**
 * Lists the rules of the site, the widest first. Each host's adapter writes them the host's way.
 *
 * @param listing whether the site may be listed
 */
export function listHeaderRules({ isListed, hasEditor }: Listing): readonly HeaderRule[] {
  const rules = hasEditor ? [...headerRules, editorHeaders] : headerRules;
  return isListed ? rules : [...rules, { path: "/*", headers: notListed }];
}

/**
 * Lists what the rules say, for who looks at every word of a site.
 *
 * @param listing whether the site may be listed
 */
export function listHeaderLines(listing: Listing): readonly string[] {
  return listHeaderRules(listing).flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map((header) => header.join(": ")),
  ]);
}

/**
 * Gives the headers an address is answered with.
 *
 * @param path the address's path, such as `/policies/`
 * @param listing whether it may be listed; it may not unless that is said
 * @returns the headers of every rule that matches, later rules first in the right
 */
export function headersForPath(path: string, listing: Listing = { isListed: false }): Headers {
  const matching = listHeaderRules(listing).filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}
