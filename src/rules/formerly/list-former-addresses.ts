import { findDocumentAddress } from "../../documents/addresses.ts";
import type { Document } from "../../documents/document.ts";
import { isOwnAddress } from "../../documents/former-addresses.ts";

/** What keeps an old address from leading on: a page of the site, a document, or another that claims it. */
export type FormerAddressFault =
  | { readonly kind: "own" }
  | { readonly kind: "standing"; readonly other: Document }
  | { readonly kind: "twice"; readonly earlier: OldAddress };

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
  const given = new Map<string, OldAddress>();
  return documents.flatMap((document) =>
    (document.frontMatter.formerly ?? []).map((address, index) => {
      const folded = address.toLowerCase();
      const old = { document, address, index };
      const earlier = given.get(folded);
      if (earlier === undefined) given.set(folded, old);
      const other = standing.get(folded);
      const fault = findFault(folded, other, earlier);
      return { old, fault };
    }),
  );
}

function findFault(
  folded: string,
  other: Document | undefined,
  earlier: OldAddress | undefined,
): FormerAddressFault | undefined {
  if (isOwnAddress(folded)) return { kind: "own" };
  if (other !== undefined) return { kind: "standing", other };
  return earlier === undefined ? undefined : { kind: "twice", earlier };
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
