import type { applicationAndIntake as structure } from "../../../documents/types/application-and-intake.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Application and intake” in English. */
export const applicationAndIntake: WordsOf<typeof structure> = {
  title: "Application and intake",
  names: [
    "Application",
    "Application form",
    "Application for residency",
    "Resident application",
    "Housing application",
    "Membership application",
    "Intake form",
    "Intake packet",
    "Intake application",
    "Admission form",
    "Admission application",
    "Intake and admission",
    "Move-in packet",
  ],
  summary:
    "The questions somebody who wants to live here answers, and what is written down on the day they move in.",
  sections: {
    "about-you": {
      titles: [
        "About you",
        "Personal information",
        "Applicant information",
        "Your information",
        "General information about you",
        "Personal details",
        "Demographics",
      ],
      says: "who applies, and how they can be reached",
    },
    "where-you-live-now": {
      titles: [
        "Where you live now",
        "Current living situation",
        "Housing history",
        "Current address",
        "Referral",
        "Referral source",
        "Who sent you",
      ],
      says: "where somebody lives now, and who told them of the home",
    },
    recovery: {
      titles: [
        "Your recovery",
        "Recovery history",
        "Substance use history",
        "Recovery and treatment",
        "Treatment history",
        "Sobriety date",
      ],
      says: "how somebody's recovery has gone so far, as far as they want to tell",
    },
    health: {
      titles: [
        "Health",
        "Medical information",
        "Medical history",
        "Health information",
        "Allergies",
        "Health and allergies",
      ],
      says: "what the house has to know of somebody's health in an emergency",
    },
    medications: {
      titles: [
        "Medications",
        "Medication list",
        "Current medications",
        "List of medications",
        "Prescriptions",
        "Medication inventory",
      ],
      says: "which medications somebody takes, how much and when",
    },
    "emergency-contact": {
      titles: [
        "Emergency contact",
        "Emergency contacts",
        "Emergency contact information",
        "In case of emergency",
        "In an emergency call",
        "Next of kin",
        "Whom to call in an emergency",
      ],
      says: "whom the house calls in an emergency",
    },
    legal: {
      titles: [
        "Legal matters",
        "Legal history",
        "Legal information",
        "Probation and parole",
        "Court and probation",
        "Criminal history",
      ],
      says: "what courts, probation or parole ask of somebody",
    },
    "work-and-income": {
      titles: [
        "Work and income",
        "Employment",
        "Employment history",
        "Employment and income",
        "Income",
        "Source of income",
        "How you will pay",
      ],
      says: "how somebody earns a living, and how the fees will be paid",
    },
    belongings: {
      titles: [
        "Belongings",
        "Property inventory",
        "Inventory of belongings",
        "What you bring",
        "Personal property list",
        "Belongings at move-in",
      ],
      says: "what somebody brings along",
    },
    interview: {
      titles: [
        "Interview",
        "Interview questions",
        "Interview notes",
        "House interview",
        "Phone screen",
        "Phone interview",
      ],
      says: "what is asked in the talk before somebody moves in",
    },
    agreement: {
      titles: [
        "Agreement",
        "Applicant's agreement",
        "Applicant signature",
        "Signature of the applicant",
        "I agree",
        "Acknowledgment and signature",
      ],
      says: "what somebody agrees to by signing",
    },
  },
};
