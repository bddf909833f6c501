import type { consents as structure } from "../../../documents/types/consents.ts";
import type { WordsOf } from "../../document-words.ts";

/** The words of “Consents and releases” in English. */
export const consents: WordsOf<typeof structure> = {
  title: "Consents and releases",
  names: [
    "Consents",
    "Consent forms",
    "Consent form",
    "Releases",
    "Releases of information",
    "Release of information",
    "Authorization to release information",
    "Consent packet",
    "Releases and consents",
    "Acknowledgments",
    "Acknowledgment forms",
  ],
  summary:
    "What somebody agrees to by signing: what may be told to whom, tests, pictures, and help in an emergency.",
  sections: {
    "release-of-information": {
      titles: [
        "Release of information",
        "Consent to release information",
        "Authorization to release information",
        "Whom we may talk to",
        "Consent to share information",
        "Information release",
      ],
      says: "what may be told to whom, for what and until when, and that it can be taken back",
    },
    "testing-consent": {
      titles: [
        "Consent to testing",
        "Consent to drug testing",
        "Drug testing consent",
        "Drug and alcohol testing consent",
        "Testing agreement",
      ],
      says: "that somebody agrees to be tested, and how",
    },
    "emergency-care": {
      titles: [
        "Emergency medical consent",
        "Consent to emergency care",
        "Medical consent",
        "Emergency treatment consent",
        "Help in an emergency",
      ],
      says: "what helpers may do and may be told in an emergency",
    },
    pictures: {
      titles: [
        "Pictures",
        "Photo release",
        "Photo consent",
        "Media release",
        "Consent to be photographed",
      ],
      says: "whether pictures of somebody may be taken or shown; nobody has to",
    },
    "medication-agreement": {
      titles: [
        "Medication agreement",
        "Medication consent",
        "Medication storage agreement",
        "Medication acknowledgment",
      ],
      says: "how somebody keeps and takes their own medication",
    },
    vehicle: {
      titles: [
        "Vehicle form",
        "Vehicle information",
        "Vehicle registration",
        "Car agreement",
        "Parking agreement",
      ],
      says: "which car somebody parks here",
    },
    received: {
      titles: [
        "What I received",
        "Acknowledgment of receipt",
        "Receipt of handbook",
        "Acknowledgment of policies",
        "Acknowledgment of house rules",
        "Receipt of keys",
      ],
      says: "which papers somebody was given and read",
    },
  },
};
