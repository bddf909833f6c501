import { createClauseRule } from "../create-clause-rule.ts";

/** Whose food benefits may be used by whom. */
const foodBenefits = {
  cites: "7 U.S.C. 2024",
  source: "https://www.law.cornell.edu/uscode/text/7/2024",
};
/** What belongs to the resident alone. */
const belongings =
  "ebt|snap|stamps|ssi|ssdi|benefits|paycheck|paychecks|check|checks|wages|income|earnings|debit|bank|license|licenses|passport|certificate|ids|identification|disability|stimulus|settlement";

/** Finds food stamps, benefits, paychecks, bank cards or personal papers that residents have to hand over. */
export const clauseBenefitsHandedOver = createClauseRule({
  name: "clause/benefits-handed-over",
  looksFor:
    "Food stamps, benefits, paychecks, bank cards or personal papers that residents have to hand over.",
  why: "Benefits and wages belong to the person they were given to, and a resident without card and papers cannot leave. To take another person's food benefits can be a crime.",
  says: "This reads as if residents handed over their benefits, pay or papers to the home.",
  instead:
    "Name the fee and how it may be paid, and leave benefits, cards and papers with the resident. Where someone wants help with money, write that it is their choice, in writing, and can be ended any day.",
  sections: ["code-of-ethics#money", "resident-packet#fees-and-refunds"],
  laws: [foodBenefits],
  shownBy: [
    {
      anyOf: [
        `turn|turns|turned|hand|hands|handed|give|gives|given|sign|signs|signed|surrender*|submit*|relinquish*|contribut*|deposit*|transfer* … ${belongings} … in|over|to … house|home|program|manager|staff|office|director|ministry|operator|owner|management|kitchen|pantry|fund|us`,
        `turn|turns|turned|hand|hands|handed|sign|signs|signed in|over … ${belongings}`,
        `surrender*|relinquish*|contribut* … ${belongings}`,
        `${belongings} … turned|handed|signed|given|surrendered|kept|held|deposited|collected|pooled|contributed|relinquished … in|over|to|by|at|for … house|home|program|manager|staff|office|director|ministry|operator|owner|management|pantry|us`,
        `${belongings} … turned|handed|signed over|in`,
        `${belongings} … surrendered|confiscated|collected|pooled`,
        "keeps|holds|collects|takes my|your|his|her|their|the|each ebt|snap|benefit|benefits|debit|paycheck|paychecks|social … office|house|groceries|safe|kitchen|manager|pantry",
        "house|program|staff|manager|management|we|office|director|ministry … keeps|keep|holds|hold|collects|collect|takes|take|controls|manages … ebt|snap|stamps|ssi|benefits|paycheck|paychecks|debit|bank|ids|license|licenses|passport|passports|certificate|certificates",
        "representative payee",
      ],
      unless: [
        "not|never|nobody|cannot|dont|copy|copies|proof|show|photocopy|stub|stubs|background",
        "no one",
        "if you want|wish|like|choose|ask",
        "check in|out|ins|list|with|on|sign|whether|that|to",
        "voluntary|voluntarily|choose|chooses|choice|request|optional|may ask",
        "help|helps you|residents apply",
        "money order",
        "deposit … refund*|returned|back|key|keys",
        "pay rent|fees by",
        "social security number",
        "sign … in|out sheet|log|book",
      ],
    },
    {
      anyOf: [
        "food stamps|stamp … go|goes|belong|belongs|used|shared|into|to",
        "ebt|snap|ssi|benefits|paycheck|paychecks|wages|check|checks go|goes|come|comes|paid straight|directly|first|to|into … house|office|manager|program|owner|kitchen|pot|us|account",
      ],
      unless: [
        "not|never|nobody|apply|applying|cash|copy|if|help|helps|due|may|choose",
        "check … out|in|list|on|with",
      ],
    },
  ],
});
