import { isOffered } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** What stands beside it where it is one path of several. */
const otherPaths = [
  "smart|dharma|refuge|lifering|celebrate|wellbriety|secular|mentor|coach|therapist|therapy|counselor|counseling|iop|outpatient|treatment|church|faith|peer",
  "or|and another|other|equivalent|similar|something|alternative|any|approved",
  "other recovery|support|mutual|meetings|programs|pathways",
  "such as|like",
  "for example|instance",
  "any … recovery|mutual|support",
  "recovery support|meeting|meetings",
  "mutual aid|help|support",
  "self help",
  "etc",
];

/** The twelve steps and what belongs to them. */
const twelveSteps = "aa|na|sponsor|alcoholics|narcotics";

/** Finds twelve-step meetings, a sponsor or step work as a duty of all, with no other path beside it. */
export const clauseOnePathOnly = createClauseRule({
  name: "clause/one-path-only",
  looksFor:
    "Twelve-step meetings, a sponsor or step work as a duty of all, with no other path beside it.",
  why: "People recover in different ways, and a home that honors only one loses those whom another would help. Standards for recovery homes ask that people may choose their path.",
  says: "This reads as if twelve-step meetings, a sponsor or the steps were the only way that counts.",
  instead:
    "Name the amount of recovery activity you ask for, and let residents choose: twelve-step, SMART, Recovery Dharma, faith, therapy or a coach, medication among them.",
  sections: ["code-of-ethics#choice-of-path", "resident-packet#mutual-aid"],
  shownBy: [
    {
      anyOf: [
        "have a|your|an sponsor",
        "get a|your|an sponsor",
        "find a sponsor",
        "work the|your|through steps",
        "work the … steps",
      ],
      under: [
        "12|twelve step|steps|stepping",
        "aa|na|ca|alcoholics|narcotics",
        "requirement|requirements|required",
      ],
      unless: [...isOffered, ...otherPaths, "not|never|nobody", "when|if|once|may|can|who"],
      unlessUnder: ["choose|choice|resources|paths|pathways"],
      isAtTitle: true,
    },
    {
      anyOf: [
        "have|get|find|obtain|acquire|secure|maintain|keep|choose|select|need|call … sponsor",
        "sponsor … required|mandatory|must",
        "work|works|working|complete|completes|start|begin|do … steps|step",
        "step work",
        "stepwork",
        "sponsor … within|by|in … days|day|week|weeks",
      ],
      beside: [
        [
          "must|required|mandatory|shall|expected|requirement|requirements|agree|within|need|needs|every|each|all|will",
          "by|in … day|days|week|weeks",
          "have|has to",
          "within",
        ],
      ],
      unless: [
        ...isOffered,
        ...otherPaths,
        "not|never|nobody",
        "call your sponsor",
        "can|may be found",
        "steps|step of|in|to|for … grievance|process|policy|discipline",
        "next|first|these|following steps|step",
        "steps to",
      ],
      unlessUnder: ["discipline|grievance|emergency|relapse prevention"],
    },
    {
      anyOf: [
        "#|daily|weekly … aa|na|12|twelve … meeting|meetings",
        "attend … aa|na|12|twelve|alcoholics|narcotics … meeting|meetings|anonymous|program|programs|fellowship",
        "attend … aa|na|ca",
        "attendance … aa|na|12|twelve|alcoholics|narcotics",
        "aa|na|12|twelve … meeting|meetings|attendance|program … required|mandatory|must",
        "90 in 90",
        "90 meetings in 90 days",
        "home group",
      ],
      beside: [
        [
          "must|required|mandatory|shall|expected|requirement|requirements|minimum|agree|week|daily|every|each|all|day|need|needs|will",
          "at least",
          "have|has to",
        ],
      ],
      unless: [...isOffered, ...otherPaths, "not|never|nobody", "curfew|ride|rides|van|bus"],
      unlessUnder: ["schedule|calendar|resources|choice|choose|community|numbers"],
    },
    {
      anyOf: [
        "sponsor by|within|before … day|days|week|weeks",
        "first|second|third step done|finished|completed|by",
        "all|every|each … work|works … them|steps … sponsor",
        "recovery … means|is … twelve|12 steps|step",
        "has|have a|an|your|their sponsor",
        "aa|na or|and na|aa … each|every|daily day|night|week",
      ],
      beside: [["by|within|required|must|all|every|each|everyone|means|days"]],
      unless: [
        ...isOffered,
        ...otherPaths,
        "never|nobody",
        "no one|resident|person",
        "not|if|can|may|could|who|meets|meet|when",
      ],
      unlessUnder: ["choose|choice|resources|schedule|steps|grievance"],
    },
    {
      anyOf: [
        "only aa|na|12|twelve|step … count|counts|meeting|meetings|accepted",
        "smart|dharma|celebrate|church|therapy|counseling|online|secular|groups|refuge … not|no|never count|counts|accepted|replacement|substitute|replace|replaces",
        "member|members of alcoholics|narcotics|aa|na",
        "aa|na|step|steps … no|without substitute|substitutes|substitutions|exceptions|alternatives",
        "read|reads|finish|study … big book",
        "12|twelve step|steps house|home|program … other|else|another",
        "meetings|meeting must|shall|have|are … be|to … 12|twelve|aa|na",
        "recovery|sobriety|healing … only … christ|god|jesus|lord|steps|aa",
        "only … way|path|road … recovery|sober|sobriety … christ|god|jesus|steps|aa|12|twelve",
        "not|no replacement|substitute for … steps|step|aa|meetings|program",
      ],
      isDenial: true,
      beside: [
        [
          "only|must|no|not|all|every|each|required|shall|will|never|agree|everybody|everyone|any|else",
        ],
      ],
      unless: [
        ...isOffered,
        "not only|the|have|need|must|required|one",
        "never|nobody",
        "no one|single",
        "as well|too|also",
        "or smart|another|other|church",
        "also count|counts",
        "medication",
      ],
      unlessUnder: ["choice|choose|resources|paths|pathways|schedule"],
    },
    {
      anyOf: [
        `${twelveSteps}`,
        "12|twelve step|steps",
        "step one|two|three|four|five|work|1|2|3|4|5",
        "big book",
        "celebrate recovery … only",
        "the steps",
      ],
      beside: [
        [
          "must|required|mandatory|shall|condition|only|compulsory|requirement|obtain",
          "will do|have|be|work|get|attend|complete|read",
          "every|each resident|member|man|woman|person",
          "other than",
          "by|before the end",
          "not satisfy|count|recognize",
          "is|are due",
          "within # days",
        ],
      ],
      unless: [
        ...isOffered,
        ...otherPaths,
        "not|never|nobody|may|can|if|smart|church|therapy|counselor|whatever|any|other|another|schedule|ride|rides",
        "no one|single",
        "grievance|discipline|process|policy",
        "meets in|at|on",
        "staff|managers|operators",
      ],
      unlessUnder: ["choice|choose|resources|paths|pathways|schedule|grievance|steps|discipline"],
    },
    {
      anyOf: [
        "other than aa|na|12|twelve … not",
        "only program|way|path we|recognized|recognize|allowed|that",
        "not satisfy|count … requirement|meetings",
      ],
      isDenial: true,
      beside: [["aa|na|12|twelve|steps|celebrate|christ|jesus|recognize|church"]],
      unless: [...isOffered, "never|nobody", "not the only", "no one|single"],
    },
    {
      anyOf: [
        "other|another|outside … programs|program|paths|groups|fellowships|meetings … not|dont … count|counts|accepted|recognized|allowed",
        "other|another|outside … programs|program|paths|groups|fellowships … not|dont count",
        "only aa|na|twelve|12|ca … count|counts|accepted|recognized",
      ],
      isDenial: true,
      unless: ["house|business|work|school meeting|meetings"],
    },
  ],
});
