/** Tables that texts show of the facts, such as that of the fees. */
export const factTables = {
  fees: {
    what: "What",
    /** A fee with what it covers. */
    covering: "{name}: {covers}",
    deposit: "Deposit",
    amount: "How much",
    when: "When",
    refund: "Paid back",
    refundable: { yes: "Yes", no: "No", "in part": "In part" },
    /** Behind one of those, or alone. */
    refundedWithin: "{refundable}, within {limit}",
    within: "Within {limit}",
  },
  curfewByPhase: { phase: "Phase", time: "Home by" },
  crisisLines: {
    name: "Line",
    call: "Call",
    text: "Text",
    when: "When",
    /** A number with what to do once it answers. */
    thenPress: ", {afterwards}",
  },
} as const;
