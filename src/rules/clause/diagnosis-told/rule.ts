import { fairHousing } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Nobody who lets a home may ask what disability somebody has. */
const askingOfDisability = {
  cites: "24 CFR 100.202",
  source: "https://www.law.cornell.edu/cfr/text/24/100.202",
};

const diagnosis = "hiv|aids|hepatitis|hep|std|stds|sti|stis";
const tell =
  "tell|tells|state|states|disclose|discloses|report|reports|inform|informs|reveal|reveals|declare|declares|list|notify|notifies|share|admit";

/** Finds HIV, hepatitis or another diagnosis that residents have to tell, or that is told to others. */
export const clauseDiagnosisTold = createClauseRule({
  name: "clause/diagnosis-told",
  looksFor:
    "HIV, hepatitis or another diagnosis that residents have to tell, or that is told to others.",
  why: "Fair housing law protects people with HIV or hepatitis, and forbids to ask what disability somebody has. Neither passes on by living together.",
  says: "This reads as if residents had to tell a diagnosis, or others were told of it.",
  instead:
    "Leave it out. Treat all blood as if it could carry something: gloves, bleach, a box for sharps, and no shared razors. Where somebody wants to tell, say who hears it and that it goes no further.",
  sections: ["resident-packet#non-discrimination", "resident-packet#confidentiality"],
  laws: [fairHousing, askingOfDisability],
  shownBy: [
    {
      anyOf: [
        `${tell} … ${diagnosis}`,
        `${diagnosis} … ${tell}|told|disclosed|reported|shared|known`,
        `${tell} … positive|status … ${diagnosis}`,
        `whether|if … ${diagnosis}`,
        `proof|negative|results|result|test|tested of|for|an|a … ${diagnosis}`,
      ],
      beside: [
        [
          "must|shall|required|requires|mandatory|condition|obliged|expected|told|advised|informed|notified|admitted|admission|intake|applicant|applicants|application|roommate|roommates|housemates",
          "has|have|needs|need to",
        ],
      ],
      isDenial: true,
      unless: [
        "not|never|nobody|need|choose|choice|voluntary|free|offer|offers|offered|vaccine|vaccines|clinic|counseling",
        "no one|man|woman|resident|person|member",
        "like|such as|including … hiv|hepatitis … through|by",
        "shared needles|razors",
        "prevent|prevents|prevention|spread",
        "own doctor",
        "regardless",
        "by reason of",
        "private|confidential|protected",
      ],
      unlessUnder: ["resources|privacy|confidential*|discriminat*|rights"],
    },
    {
      anyOf: [
        "roommate|roommates|housemate|housemates|house|everybody|everyone … told|informed|notified|advised|warned",
        "tell|told|tells|advise|advises|advised|inform|informs|informed|notify|notified|warn|warned … roommate|roommates|housemate|housemates|house|everybody|everyone",
      ],
      beside: [[`${diagnosis}|diagnosis|diagnoses`, "positive|health status"]],
      unless: [
        "not|never|nobody|choose|choice|may|if|consent|permission|covid|flu|fever|lice|bug|bugs|test|tests|screen",
        "no one|resident",
      ],
      unlessUnder: ["privacy|confidential*|testing|rights"],
    },
    {
      anyOf: [
        "who is|are|takes on … medication|medications|meds|medicine",
        "who takes what|which",
        "diagnosis|diagnoses|medical|condition … shared|read|announced|told|discussed … house|housemates|group|meeting|everybody|everyone",
      ],
      beside: [
        ["house|housemates|group|meeting|everybody|everyone|roommate|roommates"],
        ["tell|tells|told|shared|share|read|announced|announce|know|knows|discussed"],
      ],
      unless: [
        "not|never|nobody|choose|choice|may|if|consent|permission|need|needs|only|private|confidential",
      ],
      unlessUnder: ["privacy|confidential*|rights"],
    },
  ],
});
