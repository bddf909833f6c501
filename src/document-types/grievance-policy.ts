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
      ],
      searchWords: {
        en: ["who do I complain to", "report a problem", "report the manager", "go over his head"],
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
        ],
      },
      standards: ["NARR 3.0 1.C.7.b"],
      strength: "must",
      audience: "public",
      says: {
        en: "the ways to file, that help with writing and with language is there, and how far a concern can stay anonymous",
      },
      facts: [],
      searchWords: {
        en: ["complaint form", "anonymous complaint", "write a complaint", "help writing"],
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
        en: ["how long does a complaint take", "when will I hear back", "deadline", "appeal"],
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
        ],
      },
      standards: ["NARR 3.0 1.A.2.i", "Ariz. Admin. Code R9-12-203"],
      strength: "must",
      audience: "public",
      says: {
        en: "that nobody is punished for raising a concern, what counts as payback, and how to report it",
      },
      facts: [],
      searchWords: {
        en: [
          "payback",
          "punished for complaining",
          "get in trouble for complaining",
          "snitch",
          "retaliate",
        ],
      },
    },
  ],
};
