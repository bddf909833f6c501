import type { DocumentStructure } from "./document-structure.ts";

/** What a resident is told, agrees to and can rely on. */
export const residentPacket = {
  id: "resident-packet",
  order: 4,
  audience: "residents",
  sections: {
    welcome: {
      reference: "P1",
      strength: "must",
      audience: "public",
      facts: { mission: { kind: "words" }, certification: { kind: "words" } },
    },
    "resident-rights": {
      reference: "P2",
      strength: "must",
      audience: "public",
      facts: { grievance: { kind: "words", sense: "affirmed" } },
    },
    agreement: {
      reference: "P3",
      strength: "must",
      audience: "public",
      facts: { signature: { kind: "words" } },
    },
    "fees-and-refunds": {
      reference: "P4",
      strength: "must",
      audience: "public",
      facts: {
        amount: { kind: "money" },
        timeLimit: { kind: "timeLimit" },
        refund: { kind: "words", sense: "affirmed" },
      },
    },
    "house-rules": {
      reference: "P5",
      strength: "must",
      audience: "residents",
      facts: { consequences: { kind: "words" } },
    },
    "alcohol-and-drug-free": {
      reference: "P6",
      strength: "must",
      audience: "public",
      facts: { awayFromHome: { kind: "words", weight: "info" } },
    },
    "drug-and-alcohol-testing": {
      reference: "P7",
      strength: "must",
      audience: "public",
      facts: {
        occasions: { kind: "words", sense: "affirmed" },
        confirmation: { kind: "words", sense: "affirmed" },
      },
    },
    searches: {
      reference: "P8",
      strength: "must",
      audience: "residents",
      facts: { weapons: { kind: "words" }, witness: { kind: "words", sense: "affirmed" } },
    },
    medication: {
      reference: "P9",
      strength: "must",
      audience: "public",
      facts: {
        opioidUseDisorder: { kind: "words", sense: "affirmed" },
        storage: { kind: "words", sense: "affirmed" },
      },
    },
    "return-to-use": {
      reference: "P10",
      strength: "must",
      audience: "public",
      facts: { safePlace: { kind: "words", sense: "affirmed" } },
    },
    emergencies: {
      reference: "P11",
      strength: "must",
      audience: "residents",
      facts: {
        crisisLine: { kind: "words", sense: "affirmed" },
        poisonControl: { kind: "words", sense: "affirmed" },
        naloxone: { kind: "words", sense: "affirmed" },
      },
      shows: "overdoseSteps",
    },
    "infection-control": {
      reference: "P12",
      strength: "must",
      audience: "residents",
      facts: { hygiene: { kind: "words", weight: "info" } },
    },
    smoking: {
      reference: "P13",
      strength: "must",
      audience: "residents",
      facts: { place: { kind: "words" } },
    },
    guests: {
      reference: "P14",
      strength: "should",
      audience: "residents",
      facts: { hours: { kind: "time" } },
    },
    confidentiality: {
      reference: "P15",
      strength: "must",
      audience: "public",
      facts: {
        kept: { kind: "words", weight: "info", sense: "affirmed" },
        exceptions: { kind: "words" },
      },
    },
    "social-media": {
      reference: "P16",
      strength: "must",
      audience: "residents",
      facts: { noPosting: { kind: "words", weight: "info" } },
    },
    "length-of-stay": {
      reference: "P17",
      strength: "must",
      audience: "public",
      facts: { limit: { kind: "words" } },
    },
    leaving: {
      reference: "P18",
      strength: "must",
      audience: "public",
      facts: { timeLimit: { kind: "timeLimit" }, belongings: { kind: "words" } },
    },
    "house-meetings": {
      reference: "P19",
      strength: "must",
      audience: "residents",
      facts: { frequency: { kind: "words", sense: "affirmed" } },
    },
    roles: { reference: "P20", strength: "should", audience: "residents" },
    "recovery-plan": {
      reference: "P21",
      strength: "must",
      audience: "residents",
      facts: { movingOn: { kind: "words", sense: "affirmed" } },
    },
    "mutual-aid": {
      reference: "P22",
      strength: "must",
      audience: "residents",
      facts: {
        encouraged: { kind: "words", weight: "info", sense: "affirmed" },
        peerSupporters: { kind: "words", weight: "info", sense: "affirmed" },
        pathways: { kind: "words" },
      },
    },
    "daily-life": {
      reference: "P23",
      strength: "must",
      audience: "residents",
      facts: { week: { kind: "words", weight: "info" } },
    },
    "community-resources": {
      reference: "P24",
      strength: "must",
      audience: "residents",
      facts: { help: { kind: "words", sense: "affirmed" } },
    },
    "working-for-the-house": {
      reference: "P25",
      strength: "when",
      audience: "residents",
      facts: { voluntary: { kind: "words" } },
    },
    services: {
      reference: "P26",
      strength: "when",
      audience: "residents",
      facts: { given: { kind: "words", sense: "affirmed", weight: "evidence" } },
    },
    grievances: {
      reference: "P27",
      strength: "must",
      audience: "public",
      facts: { policy: { kind: "link", to: "grievance-policy" } },
    },
    "good-neighbor": {
      reference: "P28",
      strength: "must",
      audience: "public",
      facts: { policy: { kind: "link", to: "good-neighbor-policy" } },
    },
    "non-discrimination": {
      reference: "P29",
      strength: "must",
      audience: "public",
      facts: { grounds: { kind: "words" } },
    },
    "sign-offs": { reference: "P30", strength: "should", audience: "residents", isSigned: true },
  },
} as const satisfies DocumentStructure;
