import { isDeviceName } from "../content/files/file-name.ts";
import { findDocumentAddress, isReservedAddress } from "../documents/addresses.ts";
import type { Document } from "../documents/document.ts";
import { createFinding, type Finding, type Place, type Rule } from "../findings/finding.ts";
import type { HomeCheck } from "./check.ts";

const clash: Rule = {
  name: "address/clash",
  severity: "error",
  looksFor: "Two documents, or a document and a page of the site, at one address.",
};

const missing: Rule = {
  name: "address/missing",
  severity: "error",
  looksFor: "A document whose file name leaves no letters for its address.",
};

/** Finds documents that would overwrite each other or a page of the site, or have no address. */
export const checkAddress: HomeCheck = {
  rules: [clash, missing],
  findInHome: (home) => {
    const published = home.documents.filter(({ audience }) => audience !== "house");
    return [...published.flatMap(findOwnFault), ...findClashes(published)];
  },
};

function findOwnFault(document: Document): readonly Finding[] {
  if (hasNoSlug(document)) {
    return [
      createFinding(missing, placeOf(document), {
        message: "The file's name has no letters or digits to make an address of.",
        fix: "Add a line to the front matter such as “slug: house-rules”.",
      }),
    ];
  }
  if (isDeviceName(document.slug)) {
    return [
      createFinding(clash, placeOf(document), {
        message: `No page can stand at “${document.slug}” where the site is built on Windows, which keeps that name for itself.`,
        fix: "Rename the file, or add a line to the front matter such as “slug: our-guests”.",
      }),
    ];
  }
  const own = listAddresses(document).find((address) => isOwnPage(document, address));
  if (own === undefined) return [];
  return [
    createFinding(clash, placeOf(document), {
      message: `This document would stand at ${own}, which is a page of the site itself: nobody could open it.`,
      fix: "Rename the file, or add a line to the front matter such as “slug: our-guests”.",
    }),
  ];
}

function hasNoSlug({ slug, file }: Document): boolean {
  return slug === "" && !isNeighborsIndex(file);
}

function isNeighborsIndex(file: string): boolean {
  return /^neighbors\/(?:.*\/)?index\.\w+$/.test(file);
}

/** Two documents have a page of the site to themselves: it is made of what they say. */
function isOwnPage({ file, type }: Document, address: string): boolean {
  if (address === "/neighbors/" && isNeighborsIndex(file)) return false;
  if (address === "/residents/packet/" && type?.id === "resident-packet") return false;
  return isReservedAddress(address);
}

function findClashes(documents: readonly Document[]): readonly Finding[] {
  const first = new Map<string, Document>();
  return documents
    .filter((document) => !hasNoSlug(document))
    .flatMap((document) => {
      const addresses = listAddresses(document);
      const earlier = addresses.map((address) => first.get(address)).find(Boolean);
      for (const address of addresses) if (!first.has(address)) first.set(address, document);
      if (earlier === undefined) return [];
      return [
        createFinding(clash, placeOf(document), {
          message: `This document and ${earlier.file} would stand at the same address, and only one of the two would be published.`,
          fix: "Rename one of the files, or give one another “slug:” in its front matter.",
        }),
      ];
    });
}

function listAddresses(document: Document): readonly string[] {
  const addresses = (["public", "residents"] as const).flatMap(
    (audience) => findDocumentAddress(document, audience) ?? [],
  );
  return [...new Set(addresses.map((address) => address.normalize("NFC").toLowerCase()))];
}

function placeOf({ file, frontMatter, written }: Document): Place {
  return frontMatter.slug === undefined
    ? { file, line: 1, column: 1 }
    : written.frontMatter.locate(["slug"]);
}
