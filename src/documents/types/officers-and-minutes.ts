import type { DocumentStructure } from "./document-structure.ts";

/** Who holds which office among the residents, how the house decides, and how it writes that down. */
export const officersAndMinutes = {
  id: "officers-and-minutes",
  order: 17,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    officers: { reference: "O1", strength: "should", audience: "residents" },
    elections: { reference: "O2", strength: "when", audience: "residents" },
    meetings: { reference: "O3", strength: "when", audience: "residents" },
    voting: { reference: "O4", strength: "when", audience: "residents" },
    "house-money": { reference: "O5", strength: "when", audience: "residents" },
    minutes: { reference: "O6", strength: "when", audience: "residents", form: true },
    "treasurers-report": { reference: "O7", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
