import type { DocumentStructure } from "./document-structure.ts";

/** How the home behaves toward its neighbors, and whom they can reach. */
export const goodNeighborPolicy = {
  id: "good-neighbor-policy",
  order: 1,
  audience: "public",
  sections: {
    "who-to-contact": {
      reference: "G1",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(i)"],
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
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(ii)"],
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
      citations: ["Ariz. Admin. Code R9-12-204(A)(8)"],
      strength: "should",
      audience: "public",
      facts: { log: { kind: "words" } },
    },
    "quiet-hours": {
      reference: "G5",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)"],
      strength: "must",
      audience: "public",
      facts: { hours: { kind: "timeRange" } },
    },
    smoking: {
      reference: "G6",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)"],
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", sense: "affirmed" } },
    },
    "gathering-outside": {
      reference: "G7",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)"],
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", weight: "warning" } },
    },
    "language-and-conduct": {
      reference: "G8",
      strength: "must",
      audience: "public",
      facts: { conduct: { kind: "words", weight: "warning" } },
    },
    "cleanliness-and-upkeep": {
      reference: "G9",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)", "AzRHA standards"],
      strength: "must",
      audience: "public",
      facts: { times: { kind: "words", sense: "affirmed" } },
    },
    parking: {
      reference: "G10",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)"],
      strength: "must",
      audience: "public",
      facts: { place: { kind: "words", sense: "affirmed" } },
    },
    visitors: {
      reference: "G11",
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(a)(iii)"],
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
      citations: ["Ariz. Admin. Code R9-12-201(B)(2)(b)", "Ariz. Rev. Stat. 36-2062(A)(3)"],
      strength: "must",
      audience: "public",
      facts: { noAlcoholOrDrugs: { kind: "words" } },
    },
    "privacy-note": { reference: "G15", strength: "should", audience: "public" },
    "version-and-review": {
      reference: "G16",
      citations: ["Ariz. Admin. Code R9-12-205(A)(8)"],
      strength: "should",
      audience: "public",
      facts: { newResidents: { kind: "words" } },
    },
  },
} as const satisfies DocumentStructure;
