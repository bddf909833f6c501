import type { DocumentStructure } from "./document-structure.ts";

/** What everyone who runs the home promises. */
export const codeOfEthics = {
  id: "code-of-ethics",
  order: 3,
  audience: "public",
  isOfPromises: true,
  sections: {
    "who-signs": {
      reference: "E1",
      strength: "must",
      audience: "public",
      facts: { signature: { kind: "words" } },
    },
    "recovery-first": {
      reference: "E2",
      strength: "must",
      audience: "public",
      facts: { first: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    "right-level-of-support": {
      reference: "E3",
      strength: "must",
      audience: "public",
      facts: { fit: { kind: "words", weight: "info", sense: "affirmed" } },
    },
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
      strength: "must",
      audience: "public",
      facts: { medication: { kind: "words", sense: "affirmed" } },
    },
    privacy: {
      reference: "E7",
      strength: "must",
      audience: "public",
      facts: { kept: { kind: "words", weight: "info", sense: "affirmed" } },
    },
    "fair-rules-and-testing": {
      reference: "E8",
      strength: "must",
      audience: "public",
      facts: { fairness: { kind: "words", weight: "info" }, testing: { kind: "words" } },
    },
    "no-bullying": {
      reference: "E9",
      strength: "must",
      audience: "public",
      facts: { refused: { kind: "words", weight: "info" } },
    },
    "no-retaliation": {
      reference: "E10",
      strength: "must",
      audience: "public",
      facts: { noPayback: { kind: "words", weight: "info" } },
    },
    money: {
      reference: "E11",
      strength: "must",
      audience: "public",
      facts: { residentsMoney: { kind: "words" } },
    },
    "honest-marketing": {
      reference: "E12",
      strength: "must",
      audience: "public",
      facts: { truth: { kind: "words", weight: "info" } },
    },
    "no-sexual-relations": {
      reference: "E13",
      strength: "must",
      audience: "public",
      facts: { refused: { kind: "words", weight: "info" } },
    },
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
    signatures: { reference: "E18", strength: "when", audience: "public", isSigned: true },
  },
} as const satisfies DocumentStructure;
