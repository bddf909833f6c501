import type { feesAndPayments as structure } from "../../../documents/types/fees-and-payments.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Fees and payments” in English. */
export const feesAndPayments: WordsOf<typeof structure> = {
  title: "Fees and payments",
  names: [
    "Fee schedule",
    "Fee agreement",
    "Financial agreement",
    "Fee schedule and financial agreement",
    "Fee schedule and payment agreement",
    "Financial policy",
    "Payment agreement",
    "Payment policy",
    "Program fee agreement",
    "Rent agreement",
    "Rent and fees",
    "Financial responsibility agreement",
  ],
  summary:
    "What living here costs, when it is due, what comes back, and what somebody signs about paying.",
  sections: {
    fees: {
      titles: [
        "Fees",
        "Fee schedule",
        "What it costs",
        "Weekly fees",
        "Program fees",
        "Rates",
        "Charges",
        "Rent",
        "Cost of living here",
      ],
      says: "what each room or week costs, and what that includes",
    },
    "move-in-costs": {
      titles: [
        "Deposit",
        "Deposits",
        "Move-in fee",
        "Admission fee",
        "Costs at move-in",
        "Entry fee",
        "Security deposit",
      ],
      says: "what is paid on the first day, and which part of it comes back",
    },
    "when-fees-are-due": {
      titles: [
        "When fees are due",
        "Due dates",
        "Payment due dates",
        "When and how to pay",
        "How to pay",
        "Payment methods",
        "Payment terms",
      ],
      says: "on which day fees are due, and how they are paid",
    },
    "late-payment": {
      titles: [
        "If you cannot pay",
        "Late payment",
        "Late fees",
        "Late payments",
        "Past due balances",
        "Missed payments",
        "Falling behind",
      ],
      says: "what happens when a payment is late, and whom to talk to before",
    },
    "other-charges": {
      titles: [
        "Other charges",
        "Additional fees",
        "Extra charges",
        "Other fees",
        "Costs for damage",
        "Replacement costs",
      ],
      says: "what else may cost money, and how much",
    },
    refunds: {
      titles: [
        "Refunds",
        "What comes back",
        "Refund of fees",
        "Refunds and move-out",
        "Money back",
        "Refund of the deposit",
      ],
      says: "what somebody gets back on leaving, and by when",
    },
    "help-with-fees": {
      titles: [
        "Help with fees",
        "Financial assistance",
        "Scholarships",
        "Payment plans",
        "Payment plan",
        "Third-party payment",
        "Who else may pay",
      ],
      says: "how somebody without money can stay, and who else may pay",
    },
    "payment-agreement": {
      titles: [
        "Payment agreement",
        "My agreement",
        "Financial agreement",
        "Fee agreement",
        "Agreement to pay",
        "I agree to pay",
        "Payment contract",
      ],
      says: "what a resident and the home agree on about paying",
    },
    "payment-record": {
      titles: [
        "Payment record",
        "Payment log",
        "Record of payments",
        "Receipts",
        "Payments received",
        "Ledger",
      ],
      says: "which payments came in, and when",
    },
  },
};
