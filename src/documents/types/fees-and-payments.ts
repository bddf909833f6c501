import type { DocumentStructure } from "./document-structure.ts";

/** What living in the home costs, and what a resident and the home agree on about paying. */
export const feesAndPayments = {
  id: "fees-and-payments",
  order: 13,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    fees: { reference: "F1", strength: "should", audience: "residents" },
    "move-in-costs": { reference: "F2", strength: "when", audience: "residents" },
    "when-fees-are-due": { reference: "F3", strength: "should", audience: "residents" },
    "late-payment": { reference: "F4", strength: "when", audience: "residents" },
    "other-charges": { reference: "F5", strength: "when", audience: "residents" },
    refunds: { reference: "F6", strength: "should", audience: "residents" },
    "help-with-fees": { reference: "F7", strength: "when", audience: "residents" },
    "payment-agreement": { reference: "F8", strength: "when", audience: "residents", form: true },
    "payment-record": { reference: "F9", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
