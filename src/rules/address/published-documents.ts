import type { Document, Home } from "../../documents/document.ts";
import { nameFollowedFile } from "../../documents/in-force.ts";
import type { Place } from "../../findings/place.ts";

/**
 * Lists the documents of a home that have a page of their own on the web.
 *
 * @param home the home
 */
export function listPublished({ documents }: Home): readonly Document[] {
  return documents.filter(({ audience }) => audience !== "house");
}

/**
 * Tells whether nothing is left of a document's name to make an address of.
 *
 * @param document the document
 */
export function hasNoSlug({ slug, file }: Document): boolean {
  return slug === "" && !isNeighborsIndex(file);
}

/**
 * Tells whether a file is the first page for neighbors, or its next version, whose address is the site's own.
 *
 * @param file its path below the content folder
 */
export function isNeighborsIndex(file: string): boolean {
  return /^neighbors\/(?:.*\/)?index\.\w+$/.test(nameFollowedFile(file));
}

/**
 * Finds where a document says its address: in its front matter, or by its name alone.
 *
 * @param document the document
 */
export function placeOf({ file, frontMatter, written }: Document): Place {
  return frontMatter.slug === undefined
    ? { file, line: 1, column: 1 }
    : written.frontMatter.locate(["slug"]);
}
