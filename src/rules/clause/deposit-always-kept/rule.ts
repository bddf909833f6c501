import { createClauseRule } from "../create-clause-rule.ts";

/** Finds a deposit or prepaid fees that are never given back, whatever happens. */
export const clauseDepositAlwaysKept = createClauseRule({
  name: "clause/deposit-always-kept",
  looksFor: "A deposit or prepaid fees that are never given back, whatever happens.",
  why: "Residents have to know the terms of a refund before they pay, and fair ones return what was not used or owed. Many states have a law on deposits.",
  says: "This reads as if money were kept in every case.",
  instead:
    "Write when a deposit and prepaid fees are returned, within how many days, what may be taken off, and that a list of it comes along. Look for your state's law on deposits.",
  sections: ["resident-packet#fees-and-refunds"],
  shownBy: [
    {
      anyOf: [
        "non refundable",
        "nonrefundable",
        "not|never … refunded|refundable|returned|reimbursed",
        "no refund|refunds|reimbursement|reimbursements",
      ],
      beside: [
        [
          "there are|is",
          "deposit|deposits|fees|fee|rent|money|monies|payment|payments|prepaid|circumstance*|reason|whatever|any|ever|all|leave|discharg*|evict*",
        ],
      ],
      isDenial: true,
      unless: [
        "if|unless|except|save|when|until|within|less|only|who|whoever|complaint",
        "in case",
        "application|screening|background|key|guest|laundry|phone|test|testing|late",
        "days|weeks|day|week",
        "ask|question*|about",
        "not … non|nonrefundable",
      ],
    },
    {
      anyOf: ["deposit|deposits … kept|forfeited|retained|keep"],
      beside: [["always|every|any|all|regardless|never|whatever|automatically"]],
      unless: ["not|never|nobody|no|within|returned", "separate account|bank"],
    },
    {
      anyOf: [
        "not|never … given|paid|handed|sent|get … back",
        "no money|deposit|fee|fees|rent … given|paid|returned back|when|if|to",
      ],
      isDenial: true,
      beside: [
        ["deposit|deposits|fees|rent|money|paid|prepaid"],
        ["whatever|ever|never|any|no|always|leave|leaving|reason"],
      ],
      unless: [
        "unless|until|within|days|less|under|save|except|key|keys|loan|lent|borrow*|lend|punish*|retaliat*|grievance*|complain*",
        "if you … owe|damage|leave before",
      ],
    },
    {
      anyOf: [
        "deposit|deposits stays|stay|remains|remain|belongs|belong with|to … house|us|home|program|company|owner",
        "keep|keeps|retain|retains … deposit|deposits|rent|fees … matter|whatever|however|regardless",
        "lose|loses|forfeit|forfeits|forfeited|losing … deposit|deposits … leave|leaves|discharg*|asked|evict*|rent|use|uses|relaps*|early",
        "asked|leaves|leave|discharged|evicted … lose|loses|forfeit|forfeits … deposit|deposits",
        "all money|monies|payments|fees … final",
      ],
      unless: [
        "not|never|nobody|within|less|damage*|clean|owe*|unless|except|key|keys|lost|notice",
      ],
    },
    {
      anyOf: [
        "not|never get|gets|receive|receives|see|sees … deposit|deposits|rent|money|fees … back|again|returned",
        "no money|rent back",
        "fees|fee|rent|money|deposit paid … not|never … given|paid|returned|refunded|sent|handed … back|if|when|for",
        "fees|rent|money … ahead|advance|upfront … not|never … given|paid|returned|refunded|back",
      ],
      isDenial: true,
      unless: [
        "within|less|damage*|clean|owe*|unless|except|key|keys|until|application|who|agreed",
      ],
    },
    {
      anyOf: ["deposit|deposits|fee|fees|rent|dues|money|paid|payments"],
      beside: [
        [
          "kept|retained|forfeited|forfeit|retain|keep|keeps|lose|loses",
          "no money|refund|refunds|rent back|of|for|to",
          "not refundable|refunded|returned|back",
        ],
        [
          "discharged|leave|leaves|evicted|whoever|early|program|house|everything|notice|advance",
          "any reason",
        ],
        ["kept|retained|forfeited|forfeit|lose|loses|back|refund|refunds|refundable|returned"],
        ["deposit|deposits|rent|money|everything|fee"],
      ],
      isDenial: true,
      unless: [
        "within|less|damage*|clean|owe*|unless|except|key|keys|until|never|nobody|bed|receipt|records|ledger|application|cards|ebt|cash|account|safe",
        "returned to",
        "room kept",
        "# days|weeks|business",
        "days|weeks",
        "not … lose|forfeit|kept|keep",
        "we return|refund",
        "late fee",
        "lose … place|bed|line",
      ],
    },
  ],
});
