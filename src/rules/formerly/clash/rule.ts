import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { PlaceWithEnd } from "../../../findings/place.ts";
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
          : describeTwice(old, fault.earlier),
      ];
    }),
};

const remedy = "Delete this line, or write the address that the document had before.";

function placeOf({ document, index }: OldAddress): PlaceWithEnd {
  return document.written.frontMatter.locate(["formerly", index]);
}

function describeOwn(old: OldAddress): Finding {
  return createFinding(formerlyClash, placeOf(old), {
    message: say`${asTyped(old.address)} belongs to a page of the site itself, so nobody can be led on from there.`,
    fix: remedy,
  });
}

function describeStanding(old: OldAddress, other: Document): Finding {
  const who = other === old.document ? "this document" : other.file;
  return createFinding(formerlyClash, placeOf(old), {
    message: say`At ${asTyped(old.address)} stands ${who} now, so nobody can be led on from there.`,
    fix: remedy,
    related: [
      relate({ file: other.file, line: 1, column: 1 }, "This document stands at the address now."),
    ],
  });
}

function describeTwice(old: OldAddress, earlier: OldAddress): Finding {
  const where =
    earlier.document === old.document ? "twice here" : `in ${earlier.document.file} too`;
  return createFinding(formerlyClash, placeOf(old), {
    message: say`${asTyped(old.address)} is given ${where}, and it can lead to one place only.`,
    fix: "Keep the line in the document that took its place, and delete the other.",
    related: [relate(placeOf(earlier), "It is given here before.")],
  });
}
