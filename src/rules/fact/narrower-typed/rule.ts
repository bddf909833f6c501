import type { WrittenRule } from "../../rule.ts";
import {
  describeNarrower,
  isContact,
  listNarrowerInDocument,
  listNarrowerInFacts,
} from "../../sources/find-narrower-facts.ts";

/** Finds facts that were typed where more people would read them than may. No finding repeats one. */
export const factNarrowerTyped: WrittenRule = {
  kind: "written",
  name: "fact/narrower-typed",
  severity: "error",
  weighsOtherwise: "A warning where a name, or words, are the same.",
  looksFor:
    "A fact typed out where more people would read it than may, in any spelling: the house's own address, a code, a staff member's name.",
  why: "What is for the house or its residents alone would be read by more people: an address that the law may shield, a code, a name.",
  since: "0.1.0",
  isFixable: false,
  findInDocument: (document, facts) =>
    listNarrowerInDocument(document, facts)
      .filter((narrower) => !isContact(narrower))
      .map((narrower) => describeNarrower(factNarrowerTyped, narrower)),
  findInFacts: (texts, facts) =>
    listNarrowerInFacts(texts, facts)
      .filter((narrower) => !isContact(narrower))
      .map((narrower) => describeNarrower(factNarrowerTyped, narrower)),
};
