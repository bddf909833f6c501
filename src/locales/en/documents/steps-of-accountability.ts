import type { stepsOfAccountability as structure } from "../../../documents/types/steps-of-accountability.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Steps of accountability” in English. */
export const stepsOfAccountability: WordsOf<typeof structure> = {
  title: "Steps of accountability",
  names: [
    "Accountability policy",
    "Corrective action policy",
    "Corrective actions",
    "Progressive discipline",
    "Progressive discipline policy",
    "Discipline policy",
    "Disciplinary policy",
    "Consequences",
    "Consequences policy",
    "Behavior contract",
    "Behavioral contract",
    "Warnings and write-ups",
    "Write-up policy",
    "Sanctions",
  ],
  summary:
    "What follows when a rule is not kept, who decides, and how somebody gets back on track.",
  sections: {
    steps: {
      titles: [
        "Steps",
        "The steps",
        "Steps of accountability",
        "Progressive steps",
        "Corrective actions",
        "Disciplinary steps",
        "Levels of consequence",
        "Consequences",
        "Warnings",
      ],
      says: "which steps there are, from a talk to leaving, and when each is taken",
    },
    "what-leads-to-a-step": {
      titles: [
        "What leads to a step",
        "Violations",
        "Rule violations",
        "Minor and major violations",
        "Infractions",
        "What counts as a violation",
        "Major violations",
        "Minor violations",
      ],
      says: "what leads to which step",
    },
    "your-side": {
      titles: [
        "Your side",
        "Being heard",
        "Your right to be heard",
        "How you are heard",
        "Right to respond",
        "Appeal",
        "Appeals",
        "If you disagree",
      ],
      says: "how somebody tells their side before and after it is decided, and where an appeal goes",
    },
    "back-on-track": {
      titles: [
        "Getting back on track",
        "How a step ends",
        "Restoring good standing",
        "Good standing",
        "Clearing a warning",
        "Making it right",
      ],
      says: "what somebody does to end a step, and how long it lasts",
    },
    "asked-to-leave": {
      titles: [
        "When somebody is asked to leave",
        "Immediate discharge",
        "Grounds for discharge",
        "Dismissal",
        "Termination",
        "Zero tolerance",
        "Immediate dismissal",
      ],
      says: "what leads to leaving at once, and who helps with a safe place to go",
    },
    "behavior-contract": {
      titles: [
        "Behavior contract",
        "Behavioral contract",
        "Behavior agreement",
        "Accountability agreement",
        "Accountability contract",
        "Performance contract",
        "Improvement plan",
      ],
      says: "what somebody will do by when, and how the house helps",
    },
    "written-warning": {
      titles: [
        "Written warning",
        "Warning notice",
        "Write-up",
        "Write-up form",
        "Incident write-up",
        "Corrective action form",
        "Notice of violation",
      ],
      says: "what happened, which step follows, and what the resident says to it",
    },
  },
};
