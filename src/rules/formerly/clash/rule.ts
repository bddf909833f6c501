import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { listFormerAddresses, type OldAddress } from "../list-former-addresses.ts";

/** Finds old addresses that are not free. */
export const formerlyClash: HomeRule = {
  kind: "home",
  name: "formerly/clash",
  severity: "error",
  looksFor: "An old address of a document where something else stands now, or that is given twice.",
  why: "Nobody can be led on from an address where something else stands, or to two places at once.",
  since: "0.1.0",
  isFixable: false,
  find: ({ documents }) =>
    listFormerAddresses(documents).flatMap(({ old, fault }) => {
      if (fault === undefined) return [];
      if (fault.kind === "own") return [describeOwn(old)];
      return [
        fault.kind === "standing"
          ? describeStanding(old, fault.other)
          : describeTwice(old, fault.other),
      ];
    }),
};

const remedy = "Delete this line, or write the address that the document had before.";

function describeOwn({ document, address, index }: OldAddress): Finding {
  return createFinding(formerlyClash, document.written.frontMatter.locate(["formerly", index]), {
    message: `“${address}” belongs to a page of the site itself, so nobody can be led on from there.`,
    fix: remedy,
  });
}

function describeStanding({ document, address, index }: OldAddress, other: Document): Finding {
  const who = other === document ? "this document" : other.file;
  return createFinding(formerlyClash, document.written.frontMatter.locate(["formerly", index]), {
    message: `At “${address}” stands ${who} now, so nobody can be led on from there.`,
    fix: remedy,
  });
}

function describeTwice({ document, address, index }: OldAddress, earlier: Document): Finding {
  const where = earlier === document ? "twice here" : `in ${earlier.file} too`;
  return createFinding(formerlyClash, document.written.frontMatter.locate(["formerly", index]), {
    message: `“${address}” is given ${where}, and it can lead to one place only.`,
    fix: "Keep the line in the document that took its place, and delete the other.",
  });
}
