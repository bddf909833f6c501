import type { DocumentStructure } from "./document-structure.ts";

/** What a resident agrees to by signing, each on a sheet of its own. */
export const consents = {
  id: "consents",
  order: 18,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  form: true,
  sections: {
    "release-of-information": { reference: "S1", strength: "when", audience: "residents" },
    "testing-consent": { reference: "S2", strength: "when", audience: "residents" },
    "emergency-care": { reference: "S3", strength: "when", audience: "residents" },
    pictures: { reference: "S4", strength: "when", audience: "residents" },
    "medication-agreement": { reference: "S5", strength: "when", audience: "residents" },
    vehicle: { reference: "S6", strength: "when", audience: "residents" },
    received: { reference: "S7", strength: "when", audience: "residents" },
  },
} as const satisfies DocumentStructure;
