import { isNarrower } from "../../../content/audience.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { nameContact } from "../name-contact.ts";
import { referToFact } from "../refer-to-fact.ts";
import { findContactFacts, listTypedContacts } from "../typed-contacts.ts";

/** Finds contacts typed into the text: they stay behind when the facts change. */
export const contactTyped: DocumentRule = {
  kind: "document",
  name: "contact/typed",
  severity: "info",
  looksFor:
    "A phone number or email address that was typed where a reference to its fact would do.",
  why: "A typed number stays the old one when it changes in the facts, so readers call someone who is gone.",
  since: "0.1.0",
  isFixable: true,
  toldTogether: "alike",
  find: (document, facts) =>
    listTypedContacts(document).flatMap((contact) => {
      const known = findContactFacts(facts, contact.reaches).filter(
        ({ audience }) => !isNarrower(audience, contact.audience),
      );
      const [fact] = known;
      if (fact === undefined) return [];
      return [
        createFinding(contactTyped, contact.place, {
          message: `This ${nameContact(contact.kind)} is typed here although the facts know it, so it would stay the old one here when it changes there.`,
          fix: `Write {{ ${fact.reference} }} instead, so that it changes in one place.`,
          related: [relate(facts.locate(fact.path), "The fact stands here.")],
          edits: referToFact(contact, document, known),
        }),
      ];
    }),
};
