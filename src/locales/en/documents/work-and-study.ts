import type { workAndStudy as structure } from "../../../documents/types/work-and-study.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Work and study” in English. */
export const workAndStudy: WordsOf<typeof structure> = {
  title: "Work and study",
  names: [
    "Employment policy",
    "Employment",
    "Employment and education",
    "Work policy",
    "Work requirement",
    "Job search policy",
    "Job seeking policy",
    "Work, volunteering and education",
    "Employment expectations",
  ],
  summary:
    "What living here asks about work, study or volunteering, and who helps with finding it.",
  sections: {
    expectation: {
      titles: [
        "What is expected",
        "Work requirement",
        "Employment requirement",
        "Work, school or volunteering",
        "Productive activity",
        "Hours a week",
        "Employment expectations",
      ],
      says: "how many hours a week of work, study or volunteering are asked, from when on, and who is let off",
    },
    "looking-for-work": {
      titles: [
        "Looking for work",
        "Job search",
        "Job seeking",
        "Finding work",
        "Employment search",
        "Job search plan",
      ],
      says: "how somebody looks for work, and who helps",
    },
    "kinds-of-work": {
      titles: [
        "Kinds of work",
        "Types of employment",
        "Work we advise against",
        "Jobs to avoid",
        "Where you may work",
        "Night work",
        "Shift work",
        "Late shifts",
      ],
      says: "which work goes well with living here, and how late shifts go with the curfew",
    },
    "proof-of-work": {
      titles: [
        "Proof of work",
        "Proof of employment",
        "Pay stubs",
        "Verification of employment",
        "Work schedules",
        "Sharing your schedule",
      ],
      says: "what somebody shows of their work, and why",
    },
    "if-you-cannot-work": {
      titles: [
        "If you cannot work",
        "Exceptions",
        "Disability",
        "Retired or disabled",
        "Who is excused",
        "Benefits instead of work",
      ],
      says: "that nobody who cannot work has to, and what they do instead",
    },
    "job-search-log": {
      titles: [
        "Job search log",
        "Job search record",
        "Employment log",
        "Applications log",
        "Job contact log",
      ],
      says: "where somebody has asked for work",
    },
  },
};
