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
  ],
});
