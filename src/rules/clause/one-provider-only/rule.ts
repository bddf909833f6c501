import { isOffered, mustBe } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Care that somebody may choose for themselves. */
const care =
  "iop|php|outpatient|treatment|counseling|therapy|therapist|therapists|counselor|counselors|doctor|doctors|dr|clinic|clinics|clinician|lab|laboratory|pharmacy|provider|providers|behavioral|psychiatrist|detox|rehab";

/** What ties care to a home. */
const chosen =
  "our|partner|director|owned|chosen|depends|condition|conditioned|exclusively|contracted|elsewhere|designated|sister|ends";

/** Finds treatment, doctors, laboratories or pharmacies that residents have to take from the operator or its partner. */
export const clauseOneProviderOnly = createClauseRule({
  name: "clause/one-provider-only",
  looksFor:
    "Treatment, doctors, laboratories or pharmacies that residents have to take from the operator or its partner.",
  why: "Residents choose who treats them. Beds that depend on a provider are how brokers make money from patients, which laws and codes of ethics forbid.",
  says: "This reads as if residents had to use a provider that the home chose.",
  instead:
    "Write that residents choose their own treatment, doctor and pharmacy, and name several nearby. Say openly if the operator owns or is paid by one of them.",
  sections: ["code-of-ethics#conflicts-of-interest", "resident-packet#resident-rights"],
  shownBy: [
    {
      anyOf: [
        "attend|enroll|enrolled|participate|complete|use|see|go|fill|receive … our|partner|partner's|affiliated|preferred|designated|contracted|sister … iop|php|outpatient|treatment|doctor|provider|clinic|lab|laboratory|pharmacy|counselor|therapist|program",
        "our|partner|affiliated|preferred|designated|contracted … iop|php|outpatient|treatment|doctor|provider|clinic|pharmacy|counselor|therapist … only|required|mandatory|must",
        "only … our|partner|affiliated|preferred|designated … iop|outpatient|doctor|provider|clinic|pharmacy",
      ],
      beside: [mustBe],
      unless: [
        ...isOffered,
        "not|never|nobody|policy|policies|weekly",
        "share|shares records|information",
        "lab … confirm*",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "program rules|fee|fees|meeting|meetings",
        "our program",
      ],
    },
    {
      anyOf: [
        `our|sister|partner|partners|affiliated ${care}`,
        `${care} … at|with|through|in our|sister|partner|the … company|clinic|center|program|house|home`,
        `attend|attends|enroll|enrolled|use|uses|see|sees|go|goes … ${care} at|with|from|through`,
        `${care} we|that use|we|chose|choose|picked|selected|own|run`,
      ],
      beside: [
        [
          "must|required|all|every|everyone|everybody|shall|mandatory|condition*|only|need|needs|agree|enrolled",
          "have|has to",
          "to live here",
        ],
      ],
      unless: [
        ...isOffered,
        "not|never|nobody|may|can|if|meeting|meetings|confirm*|confirmation|dispute*|sample|samples|emergency|policy|appointments",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "lab … positive|result*",
      ],
    },
    {
      anyOf: [
        `no outside|other ${care}`,
        `not change|switch|leave|pick|choose … ${care}`,
        `${care} … exclusively|only from|by|with|through`,
        `exclusively|solely … from|by|with|at … ${care}|staff`,
        `stop|stops|quit|quits|drop|drops|leave|leaves … going|attending|out|our|the … ${care} … lose|loses|leave|out|bed`,
        `conditioned|conditional|contingent|depends|dependent … ${care}|enroll*|attend*`,
        "residency|stay|bed|housing|place … ends|over … enrollment|attendance|treatment|outpatient",
        `free|bed|housing|stay … as long as|if|while … in|attend|attending … ${care}`,
      ],
      isDenial: true,
      unless: [
        "never|nobody|may|can|results|confirm*|test|tests|medication|meeting|meetings",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "not depend|conditioned|contingent|dependent|required",
        "without talking|asking",
      ],
    },
    {
      anyOf: [
        `${care}`,
        "day program",
        "house|our physician|doctor|psychiatrist|nurse",
        "lab work",
      ],
      beside: [
        [`${chosen}`],
        [
          "must|required|depends|condition|conditioned|all|only|leaving|elsewhere|shall|mandatory|exclusively|contingent|ends",
        ],
        [
          "clients|client|use|attending|attend|prescribed|leaving|through|enrolled|house|bed|residents|chosen|go|see",
        ],
      ],
      unless: [
        ...isOffered,
        "not|never|nobody|if|confirm*|confirmation|dispute*|results|result|sample|emergency|number|numbers|phone|records|release|information|chores|meeting|rules|policy",
        "share|shares records|information",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "any doctor|clinic|provider",
        "own doctor|clinic|provider|counselor",
      ],
      unlessUnder: ["testing|resources|emergency|records"],
    },
    {
      anyOf: [
        "outside|other doctor|doctors|provider|providers|therapist|therapists|counselor|counselors|lab|labs|pharmacy … not|no|never",
        "not|no outside|other doctor|doctors|provider|providers|therapist|therapists|counselor|counselors|lab|labs|pharmacy",
      ],
      isDenial: true,
      unless: [
        "never|nobody|private|confidential|consent|release|share|told|tell|paid|cost|may|need|needs|okay|permission",
      ],
    },
  ],
});
