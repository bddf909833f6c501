import type { WrittenDomain } from "../requirement.ts";
import { askedAtLevelTwo, requiredAtAllLevels } from "./seen-levels.ts";

/**
 * Domain 4 of the NARR Standard 3.0, in our own words. Ids are the course's
 * (https://trohn.org/reference/narr-standard-3-0/), and so are short titles that `sureness` does not
 * call ours; it says what each field rests on.
 */
export const goodNeighbor: WrittenDomain = {
  id: "4",
  title: "Good neighbor",
  principles: [
    {
      id: "J",
      title: "Be a good neighbor",
      standards: [
        {
          id: "30",
          title: "Fit in with the neighborhood",
          rules: [
            {
              id: "4.J.30.a",
              shortTitle: "Contact information",
              substance: "A policy has neighbors who ask told how to reach the person responsible.",
              question: "Can a neighbor find out whom to reach, and how?",
              levels: askedAtLevelTwo("operatorTracker"),
              evidence: ["leadersManual", "policiesManual"],
              documents: ["good-neighbor-policy"],
              sections: ["good-neighbor-policy#who-to-contact", "leadership-manual#neighbors"],
              publish: "public",
              source: "https://trohn.org/reference/narr-standard-3-0/",
              sureness: { substance: "secondHand", question: "ours", evidence: "analogy" },
            },
            {
              id: "4.J.30.b",
              shortTitle: "Complaint response",
              substance:
                "A policy has the person responsible answer every concern of a neighbor, whether or not it is justified and whether or not it can be fixed. Organized opposition is told to the affiliate.",
              question: "Does every concern get an answer?",
              levels: requiredAtAllLevels,
              evidence: ["leadersManual"],
              documents: ["good-neighbor-policy"],
              sections: [
                "good-neighbor-policy#how-we-respond",
                "good-neighbor-policy#if-you-are-not-satisfied",
                "code-of-ethics#good-neighbor",
                "leadership-manual#neighbors",
              ],
              inEach: ["good-neighbor-policy", "leadership-manual"],
              publish: "public",
              source: "https://trohn.org/topic/narr-3-0-4-j-30-b-complaint-response/",
              sureness: { substance: "lesson", question: "ours", evidence: "lesson" },
            },
            {
              id: "4.J.30.c",
              shortTitle: "Neighbor interaction",
              substance:
                "When residents move in, they learn how to greet neighbors and others with a concern, and how to deal with them; staff do the same.",
              question: "Is this part of every new resident's orientation?",
              levels: askedAtLevelTwo("operatorTracker"),
              evidence: ["residentPacket", "orientationChecklist", "leadersManual"],
              documents: ["good-neighbor-policy", "resident-packet"],
              sections: [
                "good-neighbor-policy#talking-with-neighbors",
                "good-neighbor-policy#version-and-review",
                "resident-packet#good-neighbor",
                "leadership-manual#orientation",
              ],
              publish: "residents",
              source: "https://trohn.org/reference/narr-standard-3-0/",
              sureness: { substance: "secondHand", question: "ours", evidence: "inferred" },
            },
          ],
        },
        {
          id: "31",
          title: "Rules of courtesy, kept",
          rules: [
            {
              id: "4.J.31.a",
              shortTitle: "Preemptive policies",
              substance:
                "Policies head off the usual complaints: at least smoking, hanging about, lewd or offensive language, and an untidy property.",
              question: "Do the policies cover all four?",
              levels: requiredAtAllLevels,
              evidence: ["residentPacket", "leadersManual", "inspection"],
              documents: ["good-neighbor-policy"],
              sections: [
                "good-neighbor-policy#smoking",
                "good-neighbor-policy#gathering-outside",
                "good-neighbor-policy#language-and-conduct",
                "good-neighbor-policy#cleanliness-and-upkeep",
                "code-of-ethics#good-neighbor",
                "resident-packet#smoking",
                "resident-packet#good-neighbor",
                "leadership-manual#neighbors",
              ],
              inEach: ["good-neighbor-policy", "resident-packet", "leadership-manual"],
              publish: "public",
              source: "https://trohn.org/?p=3077",
              sureness: { substance: "lesson", question: "ours", evidence: "lessonInPart" },
            },
            {
              id: "4.J.31.b",
              shortTitle: "Parking",
              substance: "Rules for considerate parking are written down.",
              question: "Are there written rules for parking?",
              levels: askedAtLevelTwo("operatorTracker"),
              evidence: ["residentPacket", "leadersManual"],
              documents: ["good-neighbor-policy"],
              sections: ["good-neighbor-policy#parking", "leadership-manual#neighbors"],
              publish: "public",
              source: "https://trohn.org/reference/narr-standard-3-0/",
              sureness: { substance: "secondHand", question: "ours", evidence: "inferred" },
              note: "An older text of the standard kept this to streets where parking is scarce.",
            },
          ],
        },
      ],
    },
  ],
};
