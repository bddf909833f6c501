import { findDocumentAddress } from "../../documents/addresses.ts";
import type { Document } from "../../documents/document.ts";
import { isOwnAddress } from "../../documents/former-addresses.ts";

/** What keeps an old address from leading on: a page of the site, a document, or another that claims it. */
export type FormerAddressFault =
  | { readonly kind: "own" }
  | { readonly kind: "standing" | "twice"; readonly other: Document };

/** An address that a document says it once had. */
export interface OldAddress {
  readonly document: Document;
  readonly address: string;
  /** Its place in the list, from 0. */
  readonly index: number;
}

/**
 * Lists the old addresses that documents give, each with what keeps it from leading on.
 *
 * @param documents every document of the home
 */
export function listFormerAddresses(documents: readonly Document[]): readonly {
  readonly old: OldAddress;
  readonly fault: FormerAddressFault | undefined;
}[] {
  const standing = listStanding(documents);
  const given = new Map<string, Document>();
  return documents.flatMap((document) =>
    (document.frontMatter.formerly ?? []).map((address, index) => {
      const folded = address.toLowerCase();
      const earlier = given.get(folded);
      if (earlier === undefined) given.set(folded, document);
      const other = standing.get(folded);
      const fault = findFault(folded, other, earlier);
      return { old: { document, address, index }, fault };
    }),
  );
}

function findFault(
  folded: string,
  other: Document | undefined,
  earlier: Document | undefined,
): FormerAddressFault | undefined {
  if (isOwnAddress(folded)) return { kind: "own" };
  if (other !== undefined) return { kind: "standing", other };
  return earlier === undefined ? undefined : { kind: "twice", other: earlier };
}

/** Every address that a document stands at, in small letters: a host may take both for the same. */
function listStanding(documents: readonly Document[]): ReadonlyMap<string, Document> {
  return new Map(
    documents.flatMap((document) =>
      (["public", "residents"] as const).flatMap((audience) => {
        const address = findDocumentAddress(document, audience);
        return address === undefined ? [] : [[address.toLowerCase(), document] as const];
      }),
    ),
  );
}
