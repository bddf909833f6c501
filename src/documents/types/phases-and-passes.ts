import type { DocumentStructure } from "./document-structure.ts";

/** How a stay goes on from phase to phase: curfew, passes and visits in each, and how a pass is asked for. */
export const phasesAndPasses = {
  id: "phases-and-passes",
  order: 11,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    phases: { reference: "H1", strength: "should", audience: "residents" },
    "moving-between-phases": { reference: "H2", strength: "when", audience: "residents" },
    curfew: { reference: "H3", strength: "should", audience: "residents" },
    "overnight-passes": { reference: "H4", strength: "should", audience: "residents" },
    visits: { reference: "H5", strength: "when", audience: "residents" },
    "away-from-the-house": { reference: "H6", strength: "when", audience: "residents" },
    "pass-request": { reference: "H7", strength: "when", audience: "residents", form: true },
    "sign-out-sheet": { reference: "H8", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
