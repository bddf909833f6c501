import type { DocumentStructure } from "./document-structure.ts";

/** Who cleans what and when, and how it is looked at. */
export const chores = {
  id: "chores",
  order: 16,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    "daily-chores": { reference: "C1", strength: "when", audience: "residents" },
    "weekly-chores": { reference: "C2", strength: "when", audience: "residents" },
    "your-room": { reference: "C3", strength: "when", audience: "residents" },
    "how-chores-are-given-out": { reference: "C4", strength: "when", audience: "residents" },
    inspections: { reference: "C5", strength: "when", audience: "residents" },
    "missed-chores": { reference: "C6", strength: "when", audience: "residents" },
    "chore-chart": { reference: "C7", strength: "when", audience: "residents", form: true },
    "inspection-sheet": { reference: "C8", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
