import { describeImpossiblePhone } from "../../../content/facts/impossible-phone.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { DocumentRule } from "../../rule.ts";
import { isSampleContact } from "../../sample/sample-contacts.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import { listTypedContacts } from "../typed-contacts.ts";

/** Finds phone numbers in texts that nobody can have. */
export const contactNoSuchPhone: DocumentRule = {
  kind: "document",
  name: "contact/no-such-phone",
  severity: "warning",
  looksFor:
    "A phone number in the text whose area code or next three digits no number has, or with a digit too many or too few.",
  why: "Someone who calls it reaches nobody.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["contact/not-in-facts"],
  find: (document) => [...findImpossible(document), ...findMiscounted(document)],
};

function findImpossible(document: Document): readonly Finding[] {
  return listTypedContacts(document).flatMap((contact) => {
    const { kind, typed, reaches, place } = contact;
    const fault = kind === "phone" ? describeImpossiblePhone(reaches) : undefined;
    return fault === undefined || isSampleContact(contact) ? [] : [describe(typed, fault, place)];
  });
}

/** In the shape of a phone number, with five digits at its end; or with three, where the words call it one. */
const miscountedPattern =
  /(?<![\d.-])(?:\(\d{3}\)[ .-]?|\d{3}[.-])\d{3}[ .-]\d{5}(?![\d-])|(?<=\b(?:call|dial|fax|phone|text)(?: at| to)?:? )(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{3}(?![\d-])/gi;

function findMiscounted(document: Document): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) =>
    /\d{3}/.test(words)
      ? [...words.matchAll(miscountedPattern)].map(({ index, 0: typed }) => {
          const isLong = typed.replace(/\D/g, "").length > digitsOfANumber;
          return describe(
            typed,
            `has a digit too ${isLong ? "many" : "few"}`,
            placeAt(index, typed),
          );
        })
      : [],
  );
}

const digitsOfANumber = 10;

function describe(typed: string, fault: string, place: Place): Finding {
  return createFinding(contactNoSuchPhone, place, {
    message: say`${asTyped(typed)} reaches nobody: it ${fault}.`,
    fix: "Look the number up and write it anew. Is it no phone number? Then write it without the hyphens.",
  });
}
