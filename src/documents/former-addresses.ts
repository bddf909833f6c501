import { findDocumentAddress, isReservedAddress } from "./addresses.ts";
import type { Document } from "./document.ts";

/** An address that a document had before, and the one that leads there now. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

/** Where visitors are led on from, by who may know that there is something. */
export interface FormerAddresses {
  /** Public on both sides: they are written into a published file. */
  readonly public: readonly FormerAddress[];
  /** Below the residents' pages: their function alone knows them, and tells whoever signed in. */
  readonly residents: readonly FormerAddress[];
}

/**
 * Lists the old addresses that lead on to a document. Both the old address and the new one may say
 * something, so that a document which is narrower now is led on to from nowhere in public.
 *
 * @param documents the documents of a home
 */
export function listFormerAddresses(documents: readonly Document[]): FormerAddresses {
  const found: { readonly public: FormerAddress[]; readonly residents: FormerAddress[] } = {
    public: [],
    residents: [],
  };
  for (const document of documents) {
    for (const from of document.frontMatter.formerly ?? []) {
      const audience = isResidentsAddress(from) ? "residents" : "public";
      const to = findFormerGoal(document, from);
      if (to !== undefined) found[audience].push({ from, to });
    }
  }
  return found;
}

/**
 * Finds where an old address of a document leads.
 *
 * @param document the document
 * @param from one of its old addresses
 * @returns nothing where nobody may be led on from there
 */
export function findFormerGoal(document: Document, from: string): string | undefined {
  if (isResidentsAddress(from)) return findDocumentAddress(document, "residents");
  return document.audience === "public" ? findDocumentAddress(document, "public") : undefined;
}

function isResidentsAddress(address: string): boolean {
  return address.startsWith("/residents/");
}

/** Files of the site itself that lie in no folder of its own. */
const ownFiles: ReadonlySet<string> = new Set([
  "/404.html",
  "/certification.csv",
  "/certification.json",
  "/certification.schema.json",
  "/contact.vcf",
  "/favicon.svg",
  "/site.webmanifest",
  "/apple-touch-icon.png",
  "/icon-512.png",
  "/robots.txt",
  "/sitemap.xml",
]);

/** Folders of the site itself, of what documents show, and of what a standard is divided into. */
const ownFolders = /^\/(?:certification|(?:residents\/)?(?:assets|pagefind|pictures))\//;

/** Pages of earlier versions, whichever there are by now. */
const versionFolders = /^\/(?:policies|residents)\/[^/]+\/v\d[\d.]*\//;

/**
 * Tells whether an address belongs to the site itself, whatever documents a home has.
 *
 * @param address the address in small letters
 */
export function isOwnAddress(address: string): boolean {
  if (ownFiles.has(address) || ownFolders.test(address) || versionFolders.test(address)) {
    return true;
  }
  return isReservedAddress(address) || isReservedAddress(address.replace(/\.\w+$/, ""));
}
