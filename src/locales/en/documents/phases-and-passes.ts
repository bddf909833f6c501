import type { phasesAndPasses as structure } from "../../../documents/types/phases-and-passes.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Phases, curfew and passes” in English. */
export const phasesAndPasses: WordsOf<typeof structure> = {
  title: "Phases, curfew and passes",
  names: [
    "Curfew and passes",
    "Curfew and pass policy",
    "Pass policy",
    "Overnight pass policy",
    "Overnight passes",
    "Pass and visitation policy",
    "Phases",
    "Phase system",
    "Phase policy",
    "Levels and passes",
    "Level system",
    "Curfew policy",
    "Furlough policy",
    "Weekend pass policy",
  ],
  summary:
    "When everybody is home, who may stay out overnight, and how both change with the time somebody has lived here.",
  sections: {
    phases: {
      titles: [
        "Phases",
        "Phases of a stay",
        "The phases",
        "Levels",
        "Level system",
        "Phase system",
        "Phases of recovery",
        "Stages",
      ],
      says: "which phases a stay has, how long each is, and what each brings",
    },
    "moving-between-phases": {
      titles: [
        "Moving on to the next phase",
        "Moving between phases",
        "Phase advancement",
        "Phase changes",
        "Advancing phases",
        "Moving up",
        "Going back a phase",
        "Phase requirements",
      ],
      says: "what it takes to come into the next phase, and what leads back to an earlier one",
    },
    curfew: {
      titles: [
        "Curfew",
        "Curfews",
        "Curfew by phase",
        "Curfew hours",
        "Curfew times",
        "Time to be home",
      ],
      says: "when everybody is home in each phase, on weekdays and weekends, and what to do if somebody is late",
    },
    "overnight-passes": {
      titles: [
        "Overnight passes",
        "Overnight pass",
        "Passes",
        "Weekend passes",
        "Overnights",
        "Nights away",
        "Furlough",
        "Overnight pass and furlough",
        "Extended passes",
      ],
      says: "who may stay out overnight, for how many nights, how early to ask, and who decides",
    },
    visits: {
      titles: [
        "Visits",
        "Visiting",
        "Visitation",
        "Visits by phase",
        "Visiting hours",
        "Family visits",
        "Visits with children",
      ],
      says: "who may visit in each phase, and when",
    },
    "away-from-the-house": {
      titles: [
        "While somebody is away",
        "While you are away",
        "Signing out and in",
        "Sign out and sign in",
        "During a pass",
        "Rules while on pass",
        "Coming back",
        "Return from a pass",
      ],
      says: "what holds while somebody is away, how they can be reached, and what happens when they come back",
    },
    "pass-request": {
      titles: [
        "Ask for a pass",
        "Pass request",
        "Pass request form",
        "Overnight pass request",
        "Overnight pass request form",
        "Request form",
        "Request for a pass",
        "Overnight pass form",
        "Furlough request form",
      ],
      says: "who asks, for which nights, where they will be, and what was decided",
    },
    "sign-out-sheet": {
      titles: [
        "Sign-out sheet",
        "Sign-out log",
        "Sign in and out log",
        "Daily sign-out sheet",
        "Whereabouts log",
      ],
      says: "who went out, where to, and when they came back",
    },
  },
};
