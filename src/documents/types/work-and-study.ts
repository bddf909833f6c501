import type { DocumentStructure } from "./document-structure.ts";

/** What the home expects of residents about work, study or helping out, and how it helps with it. */
export const workAndStudy = {
  id: "work-and-study",
  order: 15,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    expectation: { reference: "W1", strength: "should", audience: "residents" },
    "looking-for-work": { reference: "W2", strength: "when", audience: "residents" },
    "kinds-of-work": { reference: "W3", strength: "when", audience: "residents" },
    "proof-of-work": { reference: "W4", strength: "when", audience: "residents" },
    "if-you-cannot-work": { reference: "W5", strength: "when", audience: "residents" },
    "job-search-log": { reference: "W6", strength: "when", audience: "residents", form: true },
  },
} as const satisfies DocumentStructure;
