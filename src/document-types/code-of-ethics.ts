import type { DocumentType } from "./document-type.ts";

/** What everyone who runs the home promises. */
export const codeOfEthics: DocumentType = {
  id: "code-of-ethics",
  title: { en: "Code of ethics" },
  summary: {
    en: "What everyone who owns, runs, works in or helps the home promises to residents.",
  },
  audience: "public",
  sections: [
    {
      id: "who-signs",
      reference: "E1",
      titles: {
        en: [
          "Who signs this code",
          "Who must sign",
          "Who this code is for",
          "Who this applies to",
          "Scope",
          "Who follows this code",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "who has to read and sign the code: owners, operators, staff and volunteers",
      },
      facts: [{ kind: "words", anyOf: { en: ["sign*"] }, says: { en: "who signs" } }],
      searchWords: {
        en: [
          "who has to follow this",
          "staff rules",
          "volunteers",
          "owner",
          "does the manager sign",
          "code of conduct",
        ],
      },
    },
    {
      id: "recovery-first",
      reference: "E2",
      titles: {
        en: [
          "Residents' recovery comes first",
          "Residents come first",
          "Resident's recovery first",
          "Recovery comes first",
          "Putting recovery first",
          "The well-being of residents",
          "Resident well-being",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "that each decision puts the resident's recovery and well-being first",
      },
      facts: [],
      searchWords: {
        en: [
          "what is best for residents",
          "care",
          "well-being",
          "put residents first",
          "profit over people",
        ],
      },
    },
    {
      id: "right-level-of-support",
      reference: "E3",
      titles: {
        en: [
          "The right level of support",
          "Right level of support and referral",
          "Right level of support",
          "Level of support and referral",
          "Referral to other care",
          "When a home is not the right fit",
          "Fit and referral",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "that the home takes in people it can support and helps others find a better fit",
      },
      facts: [],
      searchWords: {
        en: [
          "referral",
          "higher level of care",
          "not a good fit",
          "detox",
          "turned away",
          "find another place",
          "treatment center",
        ],
      },
    },
    {
      id: "non-discrimination",
      reference: "E4",
      titles: {
        en: [
          "Diversity and fair treatment",
          "Non-discrimination",
          "Nondiscrimination",
          "Diversity and non-discrimination",
          "Equal treatment",
          "Fair treatment",
          "Respect for diversity",
          "Welcoming everyone",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.A.2.d"],
      strength: "must",
      audience: "public",
      says: {
        en: "that people are treated alike whatever their race, religion, sex, disability or other protected ground",
      },
      facts: [
        {
          kind: "words",
          anyOf: {
            en: [
              "race",
              "racial",
              "religion",
              "religious",
              "disabilit*",
              "gender",
              "sex",
              "sexual orientation",
              "national origin",
              "protected",
            ],
          },
          says: { en: "the grounds on which nobody is treated differently" },
        },
      ],
      searchWords: {
        en: [
          "discrimination",
          "racism",
          "gay",
          "lesbian",
          "transgender",
          "disability",
          "religion",
          "treated differently",
          "fair housing",
        ],
      },
    },
    {
      id: "safe-home",
      reference: "E5",
      titles: {
        en: [
          "A safe, homelike and substance-free place",
          "A safe home",
          "Safe, homelike and substance-free",
          "Safe and substance-free home",
          "A safe and sober home",
          "Safe environment",
          "Safety of the home",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 2.F.16.a"],
      strength: "must",
      audience: "public",
      says: {
        en: "that the home is kept safe, homelike and free of alcohol and illicit drugs",
      },
      facts: [
        {
          kind: "words",
          anyOf: { en: ["alcohol*", "drug*", "substance*", "sober*"] },
          says: { en: "that the home is free of alcohol and drugs" },
        },
      ],
      searchWords: {
        en: [
          "sober house",
          "drugs in the house",
          "is it safe",
          "alcohol in the house",
          "safe place",
          "feels like home",
        ],
      },
    },
    {
      id: "choice-of-path",
      reference: "E6",
      titles: {
        en: [
          "Your own path, medication included",
          "Choice of path",
          "Residents' choice of path",
          "Residents choose their own path",
          "Choice of recovery path",
          "Many pathways",
          "Respect for all pathways",
          "Pathways and medication",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "Ariz. Rev. Stat. 36-2062(A)(1)"],
      strength: "must",
      audience: "public",
      says: {
        en: "that residents choose their own way of recovery, prescribed medication included",
      },
      facts: [
        {
          kind: "words",
          anyOf: { en: ["medication*", "moud", "mat", "buprenorphine", "methadone", "naltrexone"] },
          says: { en: "that the choice takes in prescribed medication" },
        },
      ],
      searchWords: {
        en: [
          "suboxone",
          "methadone",
          "AA or not",
          "12 step",
          "smart recovery",
          "MAT",
          "church",
          "do I have to go to AA",
        ],
      },
    },
    {
      id: "privacy",
      reference: "E7",
      titles: {
        en: [
          "Privacy",
          "Confidentiality",
          "Privacy of residents",
          "Residents' privacy",
          "Protecting privacy",
          "Confidentiality and privacy",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.B.6.a", "NARR 3.0 1.B.6.b", "NARR 3.0 1.B.6.c"],
      strength: "must",
      audience: "public",
      says: {
        en: "that what is known about a resident stays private unless the resident or the law says otherwise",
      },
      facts: [],
      searchWords: {
        en: [
          "who knows I live here",
          "my information",
          "tell my family",
          "probation officer",
          "photos",
          "confidential",
          "employer",
        ],
      },
    },
    {
      id: "fair-rules-and-testing",
      reference: "E8",
      titles: {
        en: [
          "Fair rules and testing",
          "Consistent rules and fair testing",
          "Fair and consistent rules",
          "Consistent, fair rules and drug testing",
          "Rules and drug testing",
          "Fairness",
          "Consistency and fairness",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 2.F.16.c"],
      strength: "must",
      audience: "public",
      says: {
        en: "that rules and drug tests are the same for everyone and used to help, not to shame",
      },
      facts: [
        {
          kind: "words",
          anyOf: { en: ["test*", "screen*", "urinalysis", "urine", "ua", "uas"] },
          says: { en: "that testing is fair and the same for all" },
        },
      ],
      searchWords: {
        en: [
          "drug test",
          "favorites",
          "double standard",
          "unfair rules",
          "random test",
          "same rules for everyone",
        ],
      },
    },
    {
      id: "no-bullying",
      reference: "E9",
      titles: {
        en: [
          "No bullying, harassment or threats",
          "No bullying",
          "No harassment",
          "Bullying and harassment",
          "No threats or violence",
          "Free from harassment",
          "Harassment and threats",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody is bullied, harassed or threatened, whoever they are",
      },
      facts: [],
      searchWords: {
        en: [
          "bullied",
          "harassed",
          "threatened",
          "scared of someone",
          "violence",
          "yelled at",
          "bully",
          "hit",
        ],
      },
    },
    {
      id: "no-retaliation",
      reference: "E10",
      titles: {
        en: [
          "No payback for complaints",
          "No retaliation",
          "No retribution",
          "No retribution for complaints",
          "Non-retaliation",
          "Protection for those who speak up",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.C.7.b"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody is punished for raising a concern or reporting a breach",
      },
      facts: [],
      searchWords: {
        en: [
          "payback",
          "punished for complaining",
          "retaliation",
          "snitch",
          "speak up",
          "afraid to complain",
        ],
      },
    },
    {
      id: "money",
      reference: "E11",
      titles: {
        en: [
          "Money and honest fees",
          "Financial boundaries",
          "Money",
          "Financial boundaries and honest fees",
          "Money and boundaries",
          "Honest fees",
          "Finances",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.A.2.h", "NARR 3.0 1.A.3.a"],
      strength: "must",
      audience: "public",
      says: {
        en: "that staff and residents do not lend, borrow, buy or sell, and that every fee is told in writing beforehand",
      },
      facts: [
        {
          kind: "words",
          anyOf: { en: ["lend*", "loan*", "borrow*", "buy", "sell", "gift", "gifts"] },
          says: { en: "that staff keep out of residents' money" },
        },
      ],
      searchWords: {
        en: [
          "borrow money",
          "lend",
          "sell",
          "hidden fees",
          "rent",
          "manager owes me",
          "gifts",
          "EBT card",
          "food stamps",
        ],
      },
    },
    {
      id: "honest-marketing",
      reference: "E12",
      titles: {
        en: [
          "Honest marketing",
          "Honest advertising",
          "Truthful marketing",
          "Ethical marketing",
          "Marketing",
          "Marketing and advertising",
          "What we say about ourselves",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.A.2.e"],
      strength: "must",
      audience: "public",
      says: {
        en: "that what the home says about itself is true, can be shown and names no outcome it cannot back",
      },
      facts: [],
      searchWords: {
        en: [
          "advertising",
          "success rate",
          "testimonials",
          "website claims",
          "certified",
          "is it true",
        ],
      },
    },
    {
      id: "no-sexual-relations",
      reference: "E13",
      titles: {
        en: [
          "No sexual or exploitative relationships",
          "No sexual relations",
          "Sexual relationships",
          "No sexual or exploitative relations",
          "No exploitation",
          "Relationships with residents",
          "Sexual boundaries",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody who works for the home has a sexual or romantic relationship with a resident or uses one for gain",
      },
      facts: [],
      searchWords: {
        en: [
          "staff dating resident",
          "sexual harassment",
          "hit on me",
          "sleeping with staff",
          "exploited",
          "taken advantage of",
          "romance",
        ],
      },
    },
    {
      id: "conflicts-of-interest",
      reference: "E14",
      titles: {
        en: [
          "Conflicts of interest",
          "Conflict of interest",
          "Conflicts of interest, relatives and kickbacks",
          "Kickbacks and conflicts of interest",
          "No kickbacks",
          "Kickbacks and referrals",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody is paid for sending or taking residents, and that ties to relatives or businesses are told and handled",
      },
      facts: [
        {
          kind: "words",
          anyOf: {
            en: [
              "kickback*",
              "paid for",
              "pay for",
              "payment for",
              "referral fee*",
              "finder*",
              "broker*",
              "commission*",
              "gift",
              "gifts",
            ],
          },
          says: { en: "that nobody is paid for sending or taking residents" },
        },
      ],
      searchWords: {
        en: [
          "kickback",
          "body brokering",
          "paid to send people",
          "owner's family",
          "insurance scam",
          "patient brokering",
          "free rent for treatment",
        ],
      },
    },
    {
      id: "staff-care",
      reference: "E15",
      titles: {
        en: [
          "Staff boundaries and self-care",
          "Staff boundaries",
          "Boundaries and self-care",
          "Staff self-care",
          "Looking after ourselves",
          "Our own recovery and self-care",
          "Staff well-being",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 1.D.9.a", "NARR 3.0 1.D.9.b", "NARR 3.0 1.D.9.c"],
      strength: "should",
      audience: "public",
      says: {
        en: "that those who work for the home keep clear roles and look after their own health and recovery",
      },
      facts: [],
      searchWords: {
        en: [
          "staff in recovery",
          "burnout",
          "manager relapsed",
          "staff friends with residents",
          "boundaries",
          "time off",
        ],
      },
    },
    {
      id: "good-neighbor",
      reference: "E16",
      titles: {
        en: [
          "Good neighbors",
          "Being a good neighbor",
          "Good neighbor",
          "Neighbors",
          "Our neighbors",
          "Good-neighbor commitment",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "NARR 3.0 4.J.30.b", "NARR 3.0 4.J.31.a"],
      strength: "should",
      audience: "public",
      says: {
        en: "that the home is a good neighbor and answers every concern",
      },
      facts: [],
      searchWords: {
        en: ["neighbor complaint", "noise", "parking", "neighborhood", "community", "next door"],
      },
    },
    {
      id: "reporting-a-breach",
      reference: "E17",
      titles: {
        en: [
          "How to report a breach",
          "Reporting a breach",
          "Reporting a violation",
          "How to report a violation",
          "Reporting breaches of this code",
          "If someone breaks this code",
          "Reporting ethics concerns",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "must",
      audience: "public",
      says: {
        en: "how anyone can report a breach to the home, and to the affiliate",
      },
      facts: [
        { kind: "contact", says: { en: "a person to report to, by name or role" } },
        { kind: "outsideContact", says: { en: "the affiliate's own phone or web address" } },
      ],
      searchWords: {
        en: [
          "report staff",
          "report unethical",
          "complain about the owner",
          "file an ethics complaint",
          "affiliate",
          "whistleblower",
          "misconduct",
        ],
      },
    },
    {
      id: "signatures",
      reference: "E18",
      titles: {
        en: [
          "Signatures",
          "Signature page",
          "Signature block",
          "Signing this code",
          "Acknowledgment",
          "Acknowledgement and signature",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i"],
      strength: "when",
      audience: "public",
      says: {
        en: "that the signature page is signed on paper and never published",
      },
      facts: [],
      searchWords: { en: ["sign the code", "signature form", "acknowledgment", "signed copy"] },
    },
  ],
};
