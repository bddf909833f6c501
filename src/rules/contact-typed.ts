import { isNarrower } from "../content/audience.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import type { Document } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { isInsideForOutside } from "./contact-outside-is-inside.ts";
import { isSampleContact } from "./sample-facts.ts";
import { findContactFacts, listTypedContacts, type TypedContact } from "./typed-contacts.ts";

const notInFacts: Rule = {
  name: "contact/not-in-facts",
  severity: "warning",
  looksFor: "A phone number or email address in the text that the home's facts do not know.",
};

const typedContact: Rule = {
  name: "contact/typed",
  severity: "info",
  looksFor:
    "A phone number or email address that was typed where a reference to its fact would do.",
};

/** Finds contacts typed into the text: they stay behind when the facts change. */
export const checkContactTyped: DocumentCheck = {
  rules: [notInFacts, typedContact],
  findInDocument: (document, facts) =>
    listTypedContacts(document).flatMap((contact) => checkContact(contact, document, facts)),
};

function checkContact(contact: TypedContact, document: Document, facts: Facts): readonly Finding[] {
  const known = findContactFacts(facts, contact.reaches);
  const mayStand = known.filter(({ audience }) => !isNarrower(audience, contact.audience));
  const what = contact.kind === "phone" ? "number" : "address";
  const [fact] = mayStand;
  if (fact !== undefined) {
    // A number that should be another one must not be advised to stay, by reference.
    if (isInsideForOutside(contact, document, facts)) return [];
    return [
      createFinding(typedContact, contact.place, {
        message: `This ${what} is typed here although the facts know it, so it would stay the old one here when it changes there.`,
        fix: `Write {{ ${fact.reference} }} instead, so that it changes in one place.`,
      }),
    ];
  }
  // Where these readers may not have it, another check says so, wherever it was typed.
  if (known.length > 0 || isExpectedHere(contact) || isSampleContact(contact)) return [];
  return [
    createFinding(notInFacts, contact.place, {
      message: `The facts do not know this ${what}, so nobody is reminded to keep it right.`,
      fix: "Make sure that it is right. If it is the home's own, put it in _data/home.yaml and refer to it from here.",
    }),
  ];
}

const tollFreePattern = /^\+18(?:00|33|44|55|66|77|88)/;

/** Offices outside the home have numbers of their own, and toll-free lines belong to no home. */
function isExpectedHere({ reaches, section }: TypedContact): boolean {
  const isOutside = section?.definition?.facts.some(({ kind }) => kind === "outsideContact");
  return isOutside === true || tollFreePattern.test(reaches);
}
