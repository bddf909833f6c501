import { isDeviceName } from "../../../content/files/file-name.ts";
import { findDocumentAddress, isReservedAddress } from "../../../documents/addresses.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { hasNoSlug, isNeighborsIndex, listPublished, placeOf } from "../published-documents.ts";

/** Finds documents that would overwrite each other or a page of the site. */
export const addressClash: HomeRule = {
  kind: "home",
  name: "address/clash",
  severity: "error",
  looksFor: "Two documents, or a document and a page of the site, at one address.",
  why: "Of two pages at one address only one would be published, and nobody could open the other.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const published = listPublished(home);
    return [...published.flatMap(findTakenAddress), ...findClashes(published)];
  },
};

function findTakenAddress(document: Document): readonly Finding[] {
  if (hasNoSlug(document)) return [];
  if (isDeviceName(document.slug)) {
    return [
      createFinding(addressClash, placeOf(document), {
        message: say`No page can stand at ${asTyped(document.slug)} where the site is built on Windows, which keeps that name for itself.`,
        fix: "Rename the file, or add a line to the front matter such as “slug: our-guests”.",
      }),
    ];
  }
  const own = listAddresses(document).find((address) => isOwnPage(document, address));
  if (own === undefined) return [];
  return [
    createFinding(addressClash, placeOf(document), {
      message: `This document would stand at ${own}, which is a page of the site itself: nobody could open it.`,
      fix: "Rename the file, or add a line to the front matter such as “slug: our-guests”.",
    }),
  ];
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
        createFinding(addressClash, placeOf(document), {
          message: `This document and ${earlier.file} would stand at the same address, and only one of the two would be published.`,
          fix: "Rename one of the files, or give one another “slug:” in its front matter.",
          related: [relate(placeOf(earlier), "The other document stands here.")],
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
