import type { DocumentStructure } from "./document-structure.ts";

/** How residents raise a concern, who answers it, and where it can go next. */
export const grievancePolicy = {
  id: "grievance-policy",
  order: 2,
  audience: "public",
  sections: {
    "what-you-can-raise": {
      reference: "R1",
      strength: "should",
      audience: "public",
      facts: { emergency: { kind: "words" } },
    },
    "who-to-file-with": {
      reference: "R2",
      strength: "must",
      audience: "public",
      facts: {
        person: { kind: "contact" },
        phone: { kind: "phone" },
        passingOver: { kind: "words", sense: "affirmed" },
      },
    },
    "how-to-file": {
      reference: "R3",
      strength: "must",
      audience: "public",
      facts: { anonymity: { kind: "words" } },
    },
    "steps-and-time-limits": {
      reference: "R4",
      strength: "must",
      audience: "public",
      facts: { timeLimits: { kind: "timeLimitEachStep" } },
    },
    "outside-help": {
      reference: "R5",
      strength: "must",
      audience: "public",
      facts: { outsideContact: { kind: "outsideContact" } },
    },
    "no-retaliation": {
      reference: "R6",
      strength: "must",
      audience: "public",
      facts: { noPayback: { kind: "words", weight: "info" }, report: { kind: "words" } },
    },
    "privacy-and-records": {
      reference: "R7",
      strength: "should",
      audience: "public",
    },
    "where-it-is-posted": {
      reference: "R8",
      strength: "should",
      audience: "public",
      facts: { place: { kind: "words" } },
    },
    "discharge-appeals": {
      reference: "R9",
      strength: "should",
      audience: "public",
      facts: { timeLimit: { kind: "timeLimit" }, emergency: { kind: "words" } },
    },
  },
} as const satisfies DocumentStructure;
