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
        "unless|until|within|days|less|under|save|except|key|keys|loan|lent|borrow*|lend",
        "if you … owe|damage|leave before",
      ],
    },
  ],
});
