import type { Audience } from "../content/audience.ts";
import { themePages } from "../theme/theme-pages.ts";
import type { Document, Section } from "./document.ts";
import { type ChapterId, findChapter } from "./packet-chapters.ts";
import { findWidestAudience, hasPartsFor } from "./who-may-read.ts";

/** The fixed pages of the site, by address, with who may read them. Documents may link to them. */
export const fixedAddresses: ReadonlyMap<string, Audience> = new Map(
  themePages.flatMap(({ address, audience, section, navigation, isListed, linksAs }) => {
    const isLinked = audience === "residents" || isListed === true;
    // A list with an item in the navigation has the one page that the item leads to.
    const linked = address ?? (navigation === undefined ? undefined : section);
    return isLinked && linked?.endsWith("/") ? [[linked, linksAs ?? audience] as const] : [];
  }),
);

/** Folders and answers that are no pages. */
const ownNames = ["index", "assets", "pagefind", "pictures"];
const residentsNames = [...listNames("residents"), "sign-out"];

/**
 * Last parts of addresses that pages of our own stand at, by the address's first part. A policy may
 * be narrowed any day, so what residents' pages are called is kept free among policies as well.
 */
export const reservedSlugs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["policies", new Set([...listNames("policies"), ...residentsNames, ...ownNames])],
  ["neighbors", new Set([...listNames("neighbors"), ...ownNames])],
  ["residents", new Set([...residentsNames, ...ownNames])],
]);

/** What stands behind the first part of the addresses of our own pages: `feed` of `/policies/feed.xml`. */
function listNames(first: string): readonly string[] {
  return [...fixedAddresses.keys(), ...themePages.map(({ address = "/" }) => address)]
    .map((address) => address.split("/"))
    .flatMap(([, folder, name = ""]) => (folder === first ? [name.replace(/\.\w+$/, "")] : []))
    .filter((name) => name !== "");
}

/**
 * Tells whether an address is one of the site's own pages, which no document may stand at.
 *
 * @param address an address in small letters
 */
export function isReservedAddress(address: string): boolean {
  const [, first = "", slug = ""] = address.split("/");
  return fixedAddresses.has(address) || (reservedSlugs.get(first)?.has(slug) ?? false);
}

/**
 * Gives the address a document stands at for an audience.
 *
 * @param document the document
 * @param audience who reads it there; a narrower audience reads a public document at its public
 *   address unless it has something of its own to read in it
 * @returns an address that starts and ends with a slash, or `undefined` when that audience has no
 *   page of the document
 */
export function findDocumentAddress(document: Document, audience: Audience): string | undefined {
  if (audience === "house") return undefined;
  if (audience === "public") {
    if (findWidestAudience(document) !== "public") return undefined;
    return document.slug === "" ? `/${document.folder}/` : `/${document.folder}/${document.slug}/`;
  }
  if (!hasPartsFor(document, "residents")) return findDocumentAddress(document, "public");
  if (document.type?.id === "resident-packet") return "/residents/packet/";
  return `/residents/${document.slug === "" ? document.folder : document.slug}/`;
}

/**
 * Gives the address at which residents read a document or a section of it inside their own pages, where
 * whom to call in an emergency and their own navigation stay with them.
 *
 * @param document the document
 * @param section a section of it; one of the packet has the address of its chapter
 * @returns an address without the section's id; that of the public page for what is for neighbors
 */
export function findResidentsPage(document: Document, section?: Section): string | undefined {
  const address = findDocumentAddress(document, "residents");
  if (address?.startsWith("/policies/")) return `/residents${address}`;
  const chapter = section === undefined ? undefined : findChapter(document, section);
  return chapter === undefined ? address : findChapterAddress(chapter.id);
}

/**
 * Gives the address of a chapter of the packet.
 *
 * @param id the chapter
 */
export function findChapterAddress(id: ChapterId): string {
  return `/residents/packet/${id}/`;
}

/**
 * Gives the address of a section: on the page of the widest audience that may read it.
 *
 * @param document the section's document
 * @param section the section
 * @returns an address with the section's id behind `#`, or `undefined` when it has no page
 */
export function findSectionAddress(document: Document, section: Section): string | undefined {
  const address = findDocumentAddress(document, section.audience);
  return address === undefined ? undefined : `${address}#${section.id}`;
}
