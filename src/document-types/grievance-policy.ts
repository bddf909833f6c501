import type { DocumentType } from "./document-type.ts";

/** How residents raise a concern, who answers it, and where it can go next. */
export const grievancePolicy: DocumentType = {
  id: "grievance-policy",
  title: { en: "Grievance policy" },
  summary: {
    en: "How to raise a concern about the home, who answers it and by when, and where to turn outside the organisation.",
  },
  audience: "public",
  sections: [
    {
      id: "what-you-can-raise",
      reference: "R1",
      titles: {
        en: [
          "What you can raise",
          "What a grievance is",
          "What is a grievance",
          "Concerns you can raise",
          "What counts as a grievance",
          "What you can complain about",
          "Purpose and scope",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b"],
      strength: "should",
      audience: "public",
      says: {
        en: "which concerns can be raised, from small frictions to crimes, and that an emergency goes to 911 first",
      },
      facts: [
        { kind: "words", anyOf: { en: ["911"] }, says: { en: "what to do in an emergency (911)" } },
      ],
      searchWords: {
        en: [
          "can I complain",
          "roommate problem",
          "stolen",
          "unfair",
          "harassment",
          "rent dispute",
          "staff treated me badly",
          "crime in the house",
        ],
      },
    },
    {
      id: "who-to-file-with",
      reference: "R2",
      titles: {
        en: [
          "Who to file with",
          "Who to go to",
          "Who to talk to",
          "Who to contact with a grievance",
          "Where to take a grievance",
          "Who hears a grievance",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b"],
      strength: "must",
      audience: "public",
      says: {
        en: "who hears a concern at each step, by role and with a way to reach them, and how to pass over the person it is about",
      },
      facts: [
        { kind: "contact", says: { en: "a person to go to, by name or role" } },
        { kind: "phone", says: { en: "a phone number for the person to go to" } },
        {
          kind: "words",
          anyOf: {
            en: [
              "about the manager",
              "about the house manager",
              "about that person",
              "about the person",
              "about them",
              "about the owner",
              "about the operator",
              "about staff",
              "about a staff member",
              "instead",
              "skip*",
              "go past",
              "pass over",
              "go around",
              "bypass",
              "go straight to",
              "go directly to",
              "directly to the owner",
              "someone else",
              "another person",
              "different person",
              "involved in",
              "named in",
            ],
          },
          says: { en: "how to pass over the person a concern is about" },
        },
      ],
      searchWords: {
        en: [
          "who do I complain to",
          "report a problem",
          "report the manager",
          "go over his head",
          "complain about staff",
          "talk to the owner",
        ],
      },
    },
    {
      id: "how-to-file",
      reference: "R3",
      titles: {
        en: [
          "How to file",
          "How to file a grievance",
          "Filing a grievance",
          "How to raise a concern",
          "How to make a complaint",
          "Ways to file",
          "How to submit a grievance",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b"],
      strength: "must",
      audience: "public",
      says: {
        en: "the ways to file, that help with writing and with language is there, and how far a concern can stay anonymous",
      },
      facts: [
        {
          kind: "words",
          anyOf: {
            en: [
              "anonym*",
              "without your name",
              "without a name",
              "without giving your name",
              "leave your name off",
              "leave out your name",
              "not sign",
            ],
          },
          says: { en: "whether a concern can be anonymous" },
        },
      ],
      searchWords: {
        en: [
          "complaint form",
          "anonymous complaint",
          "write a complaint",
          "help writing",
          "no name",
          "suggestion box",
          "in Spanish",
        ],
      },
    },
    {
      id: "steps-and-time-limits",
      reference: "R4",
      titles: {
        en: [
          "Steps and time limits",
          "Steps and deadlines",
          "What happens next",
          "The grievance process",
          "Grievance process",
          "Grievance procedure",
          "How long it takes",
          "Steps and timelines",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b", "W. Va. Code R. 69-15-6"],
      strength: "must",
      audience: "public",
      says: {
        en: "each step with the days it may take: to acknowledge, to decide, to appeal and to answer the appeal",
      },
      facts: [{ kind: "timeLimitEachStep", says: { en: "a time limit for each step" } }],
      searchWords: {
        en: [
          "how long does a complaint take",
          "when will I hear back",
          "deadline",
          "appeal",
          "no answer to my complaint",
          "decision",
        ],
      },
    },
    {
      id: "outside-help",
      reference: "R5",
      titles: {
        en: [
          "Outside help",
          "If we cannot agree",
          "Outside the organisation",
          "Outside the organization",
          "Help from outside",
          "Other places to complain",
          "If you are not satisfied",
          "Taking a grievance outside",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b"],
      strength: "must",
      audience: "public",
      says: {
        en: "the affiliate's own name, phone and form, the state licensor where there is one, a civil-rights body and legal aid",
      },
      facts: [{ kind: "outsideContact", says: { en: "the affiliate's own phone or web address" } }],
      searchWords: {
        en: [
          "complain to the state",
          "report the house",
          "affiliate",
          "legal aid",
          "lawyer",
          "discrimination complaint",
          "fair housing",
          "health department",
        ],
      },
    },
    {
      id: "no-retaliation",
      reference: "R6",
      titles: {
        en: [
          "No retaliation",
          "No payback",
          "Protection from retaliation",
          "Non-retaliation",
          "No retribution",
          "You are protected",
          "Freedom from retaliation",
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "Ariz. Admin. Code R9-12-203", "W. Va. Code R. 69-15-6"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody is punished for raising a concern, what counts as payback, and how to report it",
      },
      facts: [
        {
          kind: "words",
          anyOf: { en: ["report*", "tell", "call", "contact", "file", "raise", "write to"] },
          says: { en: "how to report payback" },
        },
      ],
      searchWords: {
        en: [
          "payback",
          "punished for complaining",
          "get in trouble for complaining",
          "snitch",
          "retaliate",
          "kicked out for complaining",
          "revenge",
        ],
      },
    },
    {
      id: "privacy-and-records",
      reference: "R7",
      titles: {
        en: [
          "Privacy and records",
          "Confidentiality and records",
          "Confidentiality",
          "Privacy",
          "Records",
          "Who sees your grievance",
          "Records and privacy",
        ],
      },
      standards: ["NARR 3.0 1.B.6.a", "Ariz. Admin. Code R9-12-204(A)(8)"],
      strength: "should",
      audience: "public",
      says: {
        en: "who sees a grievance, where it is kept and for how long",
      },
      facts: [],
      searchWords: {
        en: [
          "who sees my complaint",
          "is it confidential",
          "will my roommate know",
          "keep my name out",
          "records",
          "how long is it kept",
        ],
      },
    },
    {
      id: "where-it-is-posted",
      reference: "R8",
      titles: {
        en: [
          "Where this is posted",
          "Where to find this policy",
          "Where it is posted",
          "Posting",
          "Posted copies",
          "Where to find a copy",
          "Posting of this policy",
        ],
      },
      standards: ["NARR 3.0 1.C.7.c", "W. Va. Code R. 69-15-6"],
      strength: "should",
      audience: "public",
      says: {
        en: "where in the home the policy and its form can be found",
      },
      facts: [
        {
          kind: "words",
          anyOf: {
            en: [
              "posted",
              "post",
              "posts",
              "wall",
              "board",
              "binder",
              "common area",
              "common areas",
              "hallway",
              "kitchen",
              "living room",
              "each floor",
              "every floor",
            ],
          },
          says: { en: "a place in the home where it can be read" },
        },
      ],
      searchWords: {
        en: [
          "where is the form",
          "copy of the policy",
          "on the wall",
          "bulletin board",
          "binder",
          "print",
        ],
      },
    },
    {
      id: "discharge-appeals",
      reference: "R9",
      titles: {
        en: [
          "Discharge appeals",
          "Appealing a discharge",
          "If you are asked to leave",
          "Appeal of discharge",
          "Appealing a decision to discharge you",
          "Appeals when you must leave",
          "Eviction appeals",
        ],
      },
      standards: ["NARR 3.0 1.C.7.b", "NARR 3.0 1.B.5.a"],
      strength: "should",
      audience: "public",
      says: {
        en: "how to appeal being asked to leave, by when, and that an appeal does not hold up a removal in an emergency",
      },
      facts: [
        { kind: "timeLimit", says: { en: "how long there is to appeal" } },
        {
          kind: "words",
          anyOf: {
            en: ["emergenc*", "immediate*", "danger*", "safety", "unsafe", "violen*", "threat*"],
          },
          says: { en: "that an appeal does not hold up a removal in an emergency" },
        },
      ],
      searchWords: {
        en: [
          "kicked out",
          "appeal being kicked out",
          "evicted",
          "thrown out",
          "can I come back",
          "asked to leave",
          "fight a discharge",
        ],
      },
    },
  ],
};
