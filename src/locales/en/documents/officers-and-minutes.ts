import type { officersAndMinutes as structure } from "../../../documents/types/officers-and-minutes.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Officers and minutes” in English. */
export const officersAndMinutes: WordsOf<typeof structure> = {
  title: "Officers and minutes",
  names: [
    "House officers",
    "Officers",
    "Officer duties",
    "Officers and elections",
    "House government",
    "House meeting minutes",
    "Meeting minutes",
    "Minutes",
    "Business meeting format",
    "House meeting format",
    "House meeting agenda",
    "House bylaws",
    "Bylaws",
  ],
  summary:
    "Who does what among the residents, how they are chosen, and how meetings run and are written down.",
  sections: {
    officers: {
      titles: [
        "Officers",
        "House officers",
        "Offices",
        "Officer duties",
        "Officer positions",
        "President, treasurer and secretary",
        "Elected positions",
      ],
      says: "which offices there are, and what each does",
    },
    elections: {
      titles: [
        "Elections",
        "How officers are chosen",
        "Terms of office",
        "Voting for officers",
        "Term limits",
        "Removing an officer",
      ],
      says: "how officers are chosen, for how long, and how they leave",
    },
    meetings: {
      titles: [
        "Meetings",
        "Business meetings",
        "House meeting format",
        "Agenda",
        "Order of business",
        "How meetings run",
      ],
      says: "when the house meets, and in which order things are talked about",
    },
    voting: {
      titles: [
        "Voting",
        "How we decide",
        "Decisions",
        "Quorum",
        "How we vote",
        "Voting in new residents",
      ],
      says: "who votes, and how many votes decide",
    },
    "house-money": {
      titles: [
        "House money",
        "House account",
        "Bank account",
        "Treasurer's report",
        "House finances",
        "Checkbook",
      ],
      says: "who keeps the house's money, and how everybody sees it",
    },
    minutes: {
      titles: [
        "Minutes",
        "Minutes of the meeting",
        "Meeting minutes",
        "Minutes form",
        "House meeting minutes",
        "Meeting notes",
      ],
      says: "who was there, what was said and what was decided",
    },
    "treasurers-report": {
      titles: [
        "Weekly financial report",
        "Financial report",
        "Report of the treasurer",
        "Audit form",
        "Monthly financial report",
      ],
      says: "what came in, what was paid, and what is left",
    },
  },
};
