import type { DocumentStructure } from "./document-structure.ts";

/** How the home behaves toward its neighbors, and whom they can reach. */
export const goodNeighborPolicy = {
  id: "good-neighbor-policy",
  order: 1,
  audience: "public",
  sections: {
    "who-to-contact": {
      reference: "G1",
      strength: "must",
      audience: "public",
      facts: {
        person: { kind: "contact" },
        phone: { kind: "phone" },
        emergency: { kind: "words", sense: "affirmed" },
      },
    },
    "how-we-respond": {
      reference: "G2",
      strength: "must",
      audience: "public",
      facts: {
        timeLimit: { kind: "timeLimit" },
        everyConcern: { kind: "words", sense: "affirmed" },
      },
    },
    "if-you-are-not-satisfied": {
      reference: "G3",
      strength: "should",
      audience: "public",
      facts: { outsideContact: { kind: "outsideContact" } },
    },
    "log-of-concerns": {
      reference: "G4",
      strength: "should",
      audience: "public",
      facts: { log: { kind: "words" } },
    },
    "quiet-hours": {
      reference: "G5",
      strength: "must",
      audience: "public",
      facts: { hours: { kind: "timeRange" } },
    },
    smoking: {
      reference: "G6",
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", sense: "affirmed" } },
    },
    "gathering-outside": {
      reference: "G7",
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", weight: "info" } },
    },
    "language-and-conduct": {
      reference: "G8",
      strength: "must",
      audience: "public",
      facts: { conduct: { kind: "words", weight: "info" } },
    },
    "cleanliness-and-upkeep": {
      reference: "G9",
      strength: "must",
      audience: "public",
      facts: { times: { kind: "words", sense: "affirmed" } },
    },
    parking: {
      reference: "G10",
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", sense: "affirmed" } },
    },
    visitors: {
      reference: "G11",
      strength: "should",
      audience: "public",
    },
    "talking-with-neighbors": {
      reference: "G12",
      strength: "must",
      audience: "public",
      facts: { passingOn: { kind: "words", sense: "affirmed" } },
    },
    "community-service": { reference: "G13", strength: "should", audience: "public" },
    "neighborhood-safety": {
      reference: "G14",
      strength: "must",
      audience: "public",
      facts: { noAlcoholOrDrugs: { kind: "words" } },
    },
    "privacy-note": { reference: "G15", strength: "should", audience: "public" },
    "version-and-review": {
      reference: "G16",
      strength: "should",
      audience: "public",
      facts: { newResidents: { kind: "words" } },
    },
  },
} as const satisfies DocumentStructure;
