import { describeImpossiblePhone } from "../../../content/facts/impossible-phone.ts";
import type { Facts } from "../../../content/facts/read-facts.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { isSampleContact } from "../../sample/sample-contacts.ts";
import { nameContact } from "../name-contact.ts";
import { findContactFacts, listTypedContacts, type TypedContact } from "../typed-contacts.ts";

/** Finds contacts that no fact knows, so that nobody is reminded of them. */
export const contactNotInFacts: DocumentRule = {
  kind: "document",
  name: "contact/not-in-facts",
  severity: "info",
  looksFor: "A phone number or email address in the text that the home's facts do not know.",
  why: "Nobody is reminded to keep a number right that stands in one text alone.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: (document, facts) =>
    listTypedContacts(document)
      .filter((contact) => isUnknown(contact, facts) && canBeReached(contact))
      .map(({ kind, place }) =>
        createFinding(contactNotInFacts, place, {
          message: `The facts do not know this ${nameContact(kind)}, so nobody is reminded to keep it right.`,
          fix: "Make sure that it is right. If it is the home's own, put it in _data/home.yaml and refer to it from here: the manager, the backup, the director and who answers at night have a phone there (manager, backup, director, night). A place that helps stands in _data/resources.yaml.",
        }),
      ),
};

/** Where the facts know it and these readers may not have it, another rule says so. */
function isUnknown(contact: TypedContact, facts: Facts): boolean {
  const isKnown = findContactFacts(facts, contact.reaches).length > 0;
  return !isKnown && !isExpectedHere(contact);
}

/** What was made up, or is no number, is told of as that. */
function canBeReached(contact: TypedContact): boolean {
  const isImpossible =
    contact.kind === "phone" && describeImpossiblePhone(contact.reaches) !== undefined;
  return !isImpossible && !isSampleContact(contact);
}

const tollFreePattern = /^\+18(?:00|33|44|55|66|77|88)/;

/** Offices outside the home have numbers of their own, and toll-free lines belong to no home. */
function isExpectedHere({ reaches, section }: TypedContact): boolean {
  const isOutside = section?.definition?.facts.some(({ kind }) => kind === "outsideContact");
  return isOutside === true || tollFreePattern.test(reaches);
}
