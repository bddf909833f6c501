import type { chores as structure } from "../../../documents/types/chores.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Chores” in English. */
export const chores: WordsOf<typeof structure> = {
  title: "Chores",
  names: [
    "Chore chart",
    "Chore charts",
    "Chore list",
    "Chore policy",
    "Chore schedule",
    "House chores",
    "Chores and cleaning",
    "Cleaning schedule",
    "Cleaning chart",
    "Weekly chore sheet",
    "Room inspection policy",
    "Inspection sheet",
  ],
  summary: "Who cleans what and when, what clean means, and what happens when a chore is missed.",
  sections: {
    "daily-chores": {
      titles: ["Daily chores", "Every day", "Daily cleaning", "Chores each day", "Daily tasks"],
      says: "what is done each day, and by whom",
    },
    "weekly-chores": {
      titles: [
        "Weekly chores",
        "Every week",
        "Deep clean",
        "Weekly cleaning",
        "Weekly tasks",
        "Saturday clean-up",
      ],
      says: "what is done each week, and by whom",
    },
    "your-room": {
      titles: ["Your room", "Bedrooms", "Room expectations", "Bedroom chores", "Beds and rooms"],
      says: "how each room is kept",
    },
    "how-chores-are-given-out": {
      titles: [
        "How chores are given out",
        "Chore assignments",
        "Chore rotation",
        "Who assigns chores",
        "Trading chores",
      ],
      says: "who gives chores out, how they change hands, and what to do when somebody is ill",
    },
    inspections: {
      titles: [
        "Inspections",
        "Room inspections",
        "Checking chores",
        "House inspections",
        "Walk-throughs",
      ],
      says: "who looks at what, and when",
    },
    "missed-chores": {
      titles: [
        "Missed chores",
        "When a chore is not done",
        "Incomplete chores",
        "Chores not done",
        "Unfinished chores",
      ],
      says: "what happens when a chore is missed",
    },
    "chore-chart": {
      titles: [
        "Chore chart",
        "Chore sheet",
        "Weekly chart",
        "Chore sign-off",
        "Chore checklist",
        "Chore log",
      ],
      says: "who did which chore on which day",
    },
    "inspection-sheet": {
      titles: [
        "Inspection sheet",
        "Inspection form",
        "Inspection checklist",
        "Room inspection form",
        "House inspection checklist",
        "Safety inspection checklist",
      ],
      says: "what was looked at, and what has to be mended",
    },
  },
};
