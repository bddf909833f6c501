import type { DocumentStructure } from "./document-structure.ts";

/** What follows when rules are not kept, step by step, and what a resident and the home then agree on. */
export const stepsOfAccountability = {
  id: "steps-of-accountability",
  order: 14,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    steps: { reference: "D1", strength: "should", audience: "residents" },
    "what-leads-to-a-step": { reference: "D2", strength: "when", audience: "residents" },
    "your-side": { reference: "D3", strength: "should", audience: "residents" },
    "back-on-track": { reference: "D4", strength: "when", audience: "residents" },
    "asked-to-leave": { reference: "D5", strength: "when", audience: "residents" },
    "behavior-contract": { reference: "D6", strength: "when", audience: "residents", form: true },
    "written-warning": { reference: "D7", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
