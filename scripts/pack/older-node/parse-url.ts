/**
 * What `URL.parse` does, for a Node that lacks it (before 22.1).
 *
 * @see https://url.spec.whatwg.org/#dom-url-parse
 */
export default function parseUrl(url: string | URL, base?: string | URL): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
