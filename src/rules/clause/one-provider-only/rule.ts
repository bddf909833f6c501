import { isOffered, mustBe } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Finds treatment, doctors, laboratories or pharmacies that residents have to take from the operator or its partner. */
export const clauseOneProviderOnly = createClauseRule({
  name: "clause/one-provider-only",
  looksFor:
    "Treatment, doctors, laboratories or pharmacies that residents have to take from the operator or its partner.",
  why: "Residents choose who treats them. Beds that depend on a provider are how brokers make money from patients, which laws and codes of ethics forbid.",
  says: "This reads as if residents had to use a provider that the home chose.",
  instead:
    "Write that residents choose their own treatment, doctor and pharmacy, and name several nearby. Say openly if the operator owns or is paid by one of them.",
  sections: ["code-of-ethics#conflicts-of-interest", "resident-packet#resident-rights"],
  shownBy: [
    {
      anyOf: [
        "attend|enroll|enrolled|participate|complete|use|see|go|fill|receive … our|partner|partner's|affiliated|preferred|designated|contracted|sister … iop|php|outpatient|treatment|doctor|provider|clinic|lab|laboratory|pharmacy|counselor|therapist|program",
        "our|partner|affiliated|preferred|designated|contracted … iop|php|outpatient|treatment|doctor|provider|clinic|pharmacy|counselor|therapist … only|required|mandatory|must",
        "only … our|partner|affiliated|preferred|designated … iop|outpatient|doctor|provider|clinic|pharmacy",
      ],
      beside: [mustBe],
      unless: [
        ...isOffered,
        "not|never|nobody|policy|policies|weekly",
        "lab … confirm*",
        "no one",
        "program rules|fee|fees|meeting|meetings",
        "our program",
      ],
    },
  ],
});
