import { whoRuns } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Whose food benefits may be used by whom. */
const foodBenefits = {
  cites: "7 U.S.C. 2024",
  source: "https://www.law.cornell.edu/uscode/text/7/2024",
};
/** What belongs to the resident alone. */
const belongings =
  "ebt|snap|stamps|ssi|ssdi|benefits|paycheck|paychecks|check|checks|wages|income|earnings|debit|bank|license|licenses|passport|certificate|ids|identification|disability|stimulus|settlement";

/** What somebody lives on. */
const incomes =
  "wages|wage|earnings|income|paycheck|paychecks|unemployment|disability|stimulus|refund|pension|ssi|ssdi|benefits|assistance|stamps|check|checks";

/** What somebody lives on, where no other word is meant. */
const support =
  "ebt|snap|ssi|ssdi|benefits|entitlements|paycheck|paychecks|wages|pension|stamps|assistance|income|unemployment";

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
        "no one|man|woman|resident|person|member|tenant|client|lady",
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
    {
      anyOf: [
        "become|becomes|be|made|act|acts|as … payee",
        "give|gives|tell|tells|hand|hands|provide|provides … pin",
        `assign|assigns|surrender|surrenders|surrendered|deposit|deposited|signed|turned … ${incomes} … to|into|over … ${whoRuns}|account`,
        `${incomes} … assigned|surrendered|deposited|directed … to|into|over … ${whoRuns}|account`,
        `${incomes} … come|comes|go|goes|paid directly|straight|first|to|into … ${whoRuns}|account|pot`,
        "link|ebt|snap|wic|benefit|benefits|stamp card|cards … goes|go|stays|stay|kept|lives|held|collected|drawer|box|safe",
      ],
      unless: [
        "not|never|nobody|apply|choose|choice|wish|optional|ask|can|help|rent|fee|fees|dues",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "if you|they want|like|have",
        "your own",
        "direct deposit",
      ],
    },
    {
      anyOf: [
        `${support}`,
        "food|benefit|benefits|bank card|cards",
        "cash benefits",
        "link card|cards",
      ],
      beside: [
        [
          "turned|turn|hand|hands|handed|sign|signs|signed|endorse*|contribut*|pool|pooled|surrender*|collected|collects|deposited|appointed|authorize|authorizes|received|bring|brings|held|kept|due|give|gives|goes|go|locked",
        ],
        [whoRuns, "safe|account|payee|load|pot|arrival|groceries|shopping"],
        ["over|in|to|by|payee|safe|pooled|pool|held|kept|due|contribut*|receive|into"],
      ],
      unless: [
        "not|never|nobody|apply|applying|choose|choice|wish|optional|ask|can|may|help|helps|proof|copy|stub|stubs|verify|verification|verified|sources|source|budget|change|changes|report|medical|eligible|statement|document*|list",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "if you|they want|like|have",
        "income based",
        "sign up",
      ],
    },
  ],
});
