import type { DocumentStructure } from "./document-structure.ts";

/**
 * What those who lead in the home do, and what they have to lean on: the house manager, residents who
 * lead, and the owner. Reviewers look into it for much that the resident packet says to residents.
 */
export const leadershipManual = {
  id: "leadership-manual",
  order: 5,
  audience: "residents",
  presence: "optional",
  found: "asOne",
  sections: {
    roles: {
      reference: "L1",
      strength: "must",
      audience: "residents",
      facts: {
        duties: { kind: "words" },
        choosing: { kind: "words", sense: "affirmed" },
      },
    },
    qualifications: {
      reference: "L2",
      strength: "should",
      audience: "residents",
      facts: { experience: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    training: {
      reference: "L3",
      strength: "should",
      audience: "residents",
      facts: { learning: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    "modeling-recovery": {
      reference: "L4",
      strength: "should",
      audience: "residents",
      facts: { regard: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    "peer-support": {
      reference: "L5",
      strength: "must",
      audience: "residents",
      facts: {
        taught: { kind: "words", sense: "affirmed" },
        practiced: { kind: "words", sense: "affirmed" },
      },
    },
    "resident-decisions": {
      reference: "L6",
      strength: "must",
      audience: "residents",
      facts: { decided: { kind: "words", sense: "affirmed" } },
    },
    boundaries: {
      reference: "L7",
      strength: "must",
      audience: "residents",
      facts: {
        lines: { kind: "words" },
        advice: { kind: "words", weight: "info", sense: "affirmed" },
      },
    },
    orientation: {
      reference: "L8",
      strength: "must",
      audience: "residents",
      facts: {
        when: { kind: "words", sense: "affirmed" },
        emergencies: { kind: "words", weight: "info", sense: "affirmed" },
      },
    },
    "house-meetings": {
      reference: "L9",
      strength: "must",
      audience: "residents",
      facts: { frequency: { kind: "words", sense: "affirmed" } },
    },
    "house-life": {
      reference: "L10",
      strength: "should",
      audience: "residents",
      facts: { shared: { kind: "words", weight: "info" } },
    },
    "recovery-plans": {
      reference: "L11",
      strength: "should",
      audience: "residents",
      facts: { own: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    "resource-linkage": {
      reference: "L12",
      strength: "must",
      audience: "residents",
      facts: {
        help: { kind: "words", sense: "affirmed" },
        linking: { kind: "words", sense: "affirmed" },
      },
    },
    "recovery-community": {
      reference: "L13",
      strength: "should",
      audience: "residents",
      facts: { pathways: { kind: "words", weight: "info" } },
    },
    services: {
      reference: "L14",
      strength: "when",
      audience: "residents",
      facts: { given: { kind: "words", sense: "affirmed", weight: "evidence" } },
    },
    neighbors: {
      reference: "L15",
      strength: "must",
      audience: "residents",
      facts: {
        answered: { kind: "words", sense: "affirmed" },
        policy: { kind: "link", to: "good-neighbor-policy" },
      },
    },
    grievances: {
      reference: "L16",
      strength: "must",
      audience: "residents",
      facts: { policy: { kind: "link", to: "grievance-policy" } },
    },
    emergencies: {
      reference: "L17",
      strength: "must",
      audience: "residents",
      facts: {
        call: { kind: "words", sense: "affirmed" },
        naloxone: { kind: "words", sense: "affirmed" },
      },
    },
    records: {
      reference: "L18",
      strength: "must",
      audience: "residents",
      facts: {
        kept: { kind: "words", sense: "affirmed" },
        written: { kind: "words", weight: "info" },
      },
    },
    "self-care": {
      reference: "L19",
      strength: "must",
      audience: "residents",
      facts: { relief: { kind: "words", sense: "affirmed" } },
    },
    supervision: {
      reference: "L20",
      strength: "must",
      audience: "residents",
      facts: {
        person: { kind: "contact" },
        frequency: { kind: "words", sense: "affirmed" },
      },
    },
  },
} as const satisfies DocumentStructure;
