import type { DocumentStructure } from "./document-structure.ts";

/** What somebody who wants to live in the home tells about themselves, and what is written down on the first day. */
export const applicationAndIntake = {
  id: "application-and-intake",
  order: 12,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  form: true,
  sections: {
    "about-you": { reference: "I1", strength: "when", audience: "residents" },
    "where-you-live-now": { reference: "I2", strength: "when", audience: "residents" },
    recovery: { reference: "I3", strength: "when", audience: "residents" },
    health: { reference: "I4", strength: "when", audience: "residents" },
    medications: { reference: "I5", strength: "when", audience: "residents" },
    "emergency-contact": { reference: "I6", strength: "when", audience: "residents" },
    legal: { reference: "I7", strength: "when", audience: "residents" },
    "work-and-income": { reference: "I8", strength: "when", audience: "residents" },
    belongings: { reference: "I9", strength: "when", audience: "residents" },
    interview: { reference: "I10", strength: "when", audience: "residents" },
    agreement: { reference: "I11", strength: "when", audience: "residents" },
  },
} as const satisfies DocumentStructure;
