import type { WrittenRule } from "../../rule.ts";
import {
  describeNarrower,
  isContact,
  listNarrowerInDocument,
  listNarrowerInFacts,
} from "../../sources/find-narrower-facts.ts";

/** Finds numbers and mail addresses that were typed where more people would read them than may. */
export const contactNarrowerAudience: WrittenRule = {
  kind: "written",
  name: "contact/narrower-audience",
  severity: "error",
  looksFor: "A phone number or email address typed where more people would read it than may.",
  why: "Whoever gave the home a number for staff or residents did not give it to everyone on the web.",
  since: "0.1.0",
  isFixable: false,
  findInDocument: (document, facts) =>
    listNarrowerInDocument(document, facts)
      .filter(isContact)
      .map((narrower) => describeNarrower(contactNarrowerAudience, narrower)),
  findInFacts: (texts, facts) =>
    listNarrowerInFacts(texts, facts)
      .filter(isContact)
      .map((narrower) => describeNarrower(contactNarrowerAudience, narrower)),
};
