import type { houseForms as structure } from "../../../documents/types/house-forms.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “House forms” in English. */
export const houseForms: WordsOf<typeof structure> = {
  title: "House forms",
  names: [
    "Grievance form",
    "Grievance forms",
    "Complaint form",
    "Incident report",
    "Incident report form",
    "Incident reports",
    "Incident form",
    "Grievance and incident forms",
    "Maintenance request form",
    "Visitor log",
    "Guest log",
    "Guest sign-in sheet",
    "Neighbor concern log",
  ],
  summary: "Empty sheets to print: for a concern, an incident, a repair, a guest or a test.",
  sections: {
    "grievance-form": {
      titles: [
        "Grievance form",
        "Complaint form",
        "Concern form",
        "Grievance report",
        "Form for a grievance",
        "Write down a concern",
      ],
      says: "what somebody wants to raise, and what they would like to happen",
    },
    "grievance-answer": {
      titles: [
        "Answer to a grievance",
        "Grievance response",
        "Grievance response form",
        "Grievance decision",
        "Outcome of the grievance",
      ],
      says: "what was found and decided, by when, and where an appeal goes",
    },
    "incident-report": {
      titles: [
        "Incident report",
        "Incident report form",
        "Critical incident report",
        "Accident report",
        "What happened",
      ],
      says: "what happened, when and where, who helped, and what follows",
    },
    "maintenance-request": {
      titles: [
        "Maintenance request",
        "Repair request",
        "Work order",
        "Maintenance log",
        "Something is broken",
      ],
      says: "what is broken, and when it was mended",
    },
    "guest-log": {
      titles: [
        "Guest log",
        "Visitor log",
        "Guest sign-in sheet",
        "Visitor sign-in",
        "Overnight guest request",
        "Guest request",
      ],
      says: "who came to see whom, and when",
    },
    "testing-log": {
      titles: ["Testing log", "Drug testing log", "Test log", "Testing record", "Drug screen log"],
      says: "when a test was done, and by whom; results stay with the person and the manager",
    },
    "medication-log": {
      titles: [
        "Medication log",
        "Medication record",
        "Medication count",
        "Medication count sheet",
        "Medication sign-out log",
      ],
      says: "what was put away, counted or given back",
    },
    "safety-drill-log": {
      titles: [
        "Safety drill log",
        "Fire drill log",
        "Safety inspection log",
        "Smoke alarm checks",
        "Fire safety log",
        "Drill record",
      ],
      says: "when the house practiced leaving and tried its alarms",
    },
    "meeting-log": {
      titles: [
        "Meeting log",
        "Meeting attendance sheet",
        "Recovery meeting log",
        "Meeting sheet",
        "Meeting verification",
        "Meeting attendance",
      ],
      says: "which recovery meetings somebody went to",
    },
    "move-out-form": {
      titles: [
        "Move-out form",
        "Move-out checklist",
        "Exit form",
        "Exit interview",
        "Discharge form",
        "Notice of moving out",
      ],
      says: "when somebody moves out, where their belongings and refund go, and how the stay was",
    },
  },
};
