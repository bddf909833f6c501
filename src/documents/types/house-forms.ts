import type { DocumentStructure } from "./document-structure.ts";

/** Empty sheets for what happens in a house: a concern, an incident, a repair, a guest. */
export const houseForms = {
  id: "house-forms",
  order: 19,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  form: true,
  sections: {
    "grievance-form": { reference: "B1", strength: "when", audience: "residents" },
    "grievance-answer": { reference: "B2", strength: "when", audience: "residents" },
    "incident-report": { reference: "B3", strength: "when", audience: "residents" },
    "maintenance-request": { reference: "B4", strength: "when", audience: "residents" },
    "guest-log": { reference: "B5", strength: "when", audience: "residents" },
    "testing-log": { reference: "B6", strength: "when", audience: "residents" },
    "medication-log": { reference: "B7", strength: "when", audience: "residents" },
    "safety-drill-log": { reference: "B8", strength: "when", audience: "residents" },
    "meeting-log": { reference: "B9", strength: "when", audience: "residents" },
    "move-out-form": { reference: "B10", strength: "when", audience: "residents" },
  },
} as const satisfies DocumentStructure;
