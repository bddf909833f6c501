import { findDocumentAddress } from "../documents/addresses.ts";
import type { Document } from "../documents/document.ts";
import { findFormerGoal, isOwnAddress } from "../documents/former-addresses.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { HomeCheck } from "./check.ts";

const clash: Rule = {
  name: "formerly/clash",
  severity: "error",
  looksFor: "An old address of a document where something else stands now, or that is given twice.",
};

const unanswered: Rule = {
  name: "formerly/unanswered",
  severity: "info",
  looksFor:
    "An old address that leads nobody on, since it was public and the document is for fewer people now.",
};

/** Looks whether each old address is free, and whether anybody may be led on from it. */
export const checkFormerAddress: HomeCheck = {
  rules: [clash, unanswered],
  findInHome: ({ documents }) => {
    const standing = listStanding(documents);
    const given = new Map<string, Document>();
    return documents.flatMap((document) =>
      (document.frontMatter.formerly ?? []).flatMap((address, index) => {
        const folded = address.toLowerCase();
        const earlier = given.get(folded);
        if (earlier === undefined) given.set(folded, document);
        const old: OldAddress = { document, address, index };
        if (isOwnAddress(folded)) return [describeOwn(old)];
        const other = standing.get(folded);
        if (other !== undefined) return [describeStanding(old, other)];
        if (earlier !== undefined) return [describeTwice(old, earlier)];
        return findFormerGoal(document, address) === undefined ? [describeUnanswered(old)] : [];
      }),
    );
  },
};

interface OldAddress {
  readonly document: Document;
  readonly address: string;
  /** Its place in the list, from 0. */
  readonly index: number;
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

const remedy = "Delete this line, or write the address that the document had before.";

function describeOwn({ document, address, index }: OldAddress): Finding {
  return createFinding(clash, document.written.frontMatter.locate(["formerly", index]), {
    message: `“${address}” belongs to a page of the site itself, so nobody can be led on from there.`,
    fix: remedy,
  });
}

function describeStanding({ document, address, index }: OldAddress, other: Document): Finding {
  const who = other === document ? "this document" : other.file;
  return createFinding(clash, document.written.frontMatter.locate(["formerly", index]), {
    message: `At “${address}” stands ${who} now, so nobody can be led on from there.`,
    fix: remedy,
  });
}

function describeTwice({ document, address, index }: OldAddress, earlier: Document): Finding {
  const where = earlier === document ? "twice here" : `in ${earlier.file} too`;
  return createFinding(clash, document.written.frontMatter.locate(["formerly", index]), {
    message: `“${address}” is given ${where}, and it can lead to one place only.`,
    fix: "Keep the line in the document that took its place, and delete the other.",
  });
}

function describeUnanswered({ document, address, index }: OldAddress): Finding {
  return createFinding(unanswered, document.written.frontMatter.locate(["formerly", index]), {
    message: `Nobody is led on from “${address}”: not everyone may read the document now, and to lead on from a public address would tell everyone that it is there. Visitors see the page for lost visitors, with your phone number.`,
    fix: "Nothing has to be done. The line may stay, or go.",
  });
}
