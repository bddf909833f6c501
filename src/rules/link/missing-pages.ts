import { readWrittenPath } from "../../content/files/written-path.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document, Home } from "../../documents/document.ts";
import type { Place } from "../../findings/place.ts";
import { listLinks } from "../sources/text-blocks.ts";

/**
 * Names the page that a link leads to and that is not there, alike for every way to write it.
 *
 * @param href the address as written, such as `../policies/guest-policy.md#hours` or `/policies/guest-policy/`
 * @param file the document it stands in
 * @returns such as `policies/guest-policy.md`; the address itself where it is no path of the home
 */
export function nameMissingPage(href: string, file: string): string {
  const written = readWrittenPath(file, href);
  if (written.kind !== "file") return href;
  const [path] = written.paths;
  const page = /^(?:policies|residents|neighbors)\/[^./]+$/.test(path) ? `${path}.md` : path;
  return page.replace(/^residents\//, "policies/");
}

/**
 * Lists the places that link to a document which is not there.
 *
 * @param home the home
 * @param page the path it would have, such as `policies/guest-policy.md`
 */
export function listLinksTo({ documents }: Home, page: string): readonly Place[] {
  return documents.flatMap((document) => indexLinks(document).get(page) ?? []);
}

/** Each type of document that a home lacks asks for the links to it. */
const indexLinks = memoize((document: Document): ReadonlyMap<string, readonly Place[]> => {
  const links = Map.groupBy(listLinks(document), ({ href }) =>
    nameMissingPage(href, document.file),
  );
  return new Map([...links].map(([page, found]) => [page, found.map(({ place }) => place)]));
});
