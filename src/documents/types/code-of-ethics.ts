import type { DocumentStructure } from "./document-structure.ts";

/** What everyone who runs the home promises. */
export const codeOfEthics = {
  id: "code-of-ethics",
  order: 3,
  audience: "public",
  sections: {
    "who-signs": {
      reference: "E1",
      strength: "must",
      audience: "public",
      facts: { signature: { kind: "words" } },
    },
    "recovery-first": { reference: "E2", strength: "must", audience: "public" },
    "right-level-of-support": { reference: "E3", strength: "must", audience: "public" },
    "non-discrimination": {
      reference: "E4",
      strength: "must",
      audience: "public",
      facts: { grounds: { kind: "words" } },
    },
    "safe-home": {
      reference: "E5",
      strength: "must",
      audience: "public",
      facts: { noAlcoholOrDrugs: { kind: "words" } },
    },
    "choice-of-path": {
      reference: "E6",
      citations: ["Ariz. Rev. Stat. 36-2062(A)(1)"],
      strength: "must",
      audience: "public",
      facts: { medication: { kind: "words" } },
    },
    privacy: { reference: "E7", strength: "must", audience: "public" },
    "fair-rules-and-testing": {
      reference: "E8",
      strength: "must",
      audience: "public",
      facts: { testing: { kind: "words" } },
    },
    "no-bullying": { reference: "E9", strength: "must", audience: "public" },
    "no-retaliation": { reference: "E10", strength: "must", audience: "public" },
    money: {
      reference: "E11",
      strength: "must",
      audience: "public",
      facts: { residentsMoney: { kind: "words" } },
    },
    "honest-marketing": { reference: "E12", strength: "must", audience: "public" },
    "no-sexual-relations": { reference: "E13", strength: "must", audience: "public" },
    "conflicts-of-interest": {
      reference: "E14",
      strength: "must",
      audience: "public",
      facts: { referrals: { kind: "words" } },
    },
    "staff-care": { reference: "E15", strength: "should", audience: "public" },
    "good-neighbor": { reference: "E16", strength: "should", audience: "public" },
    "reporting-a-breach": {
      reference: "E17",
      strength: "must",
      audience: "public",
      facts: { person: { kind: "contact" }, outsideContact: { kind: "outsideContact" } },
    },
    signatures: { reference: "E18", strength: "when", audience: "public" },
  },
} as const satisfies DocumentStructure;
