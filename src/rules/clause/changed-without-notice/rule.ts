import { createClauseRule } from "../create-clause-rule.ts";

/** What residents agreed to, as papers call it. */
const terms =
  "rule|rules|policy|policies|agreement|contract|terms|handbook|guidelines|fee|fees|rent|rates|conditions";

/** Finds rules, terms or fees that may change without residents hearing of it first. */
export const clauseChangedWithoutNotice = createClauseRule({
  name: "clause/changed-without-notice",
  looksFor: "Rules, terms or fees that may change without residents hearing of it first.",
  why: "People agreed to what they read. Nobody can keep a rule or pay a fee that they have not heard of, and a contract that one side may change at will may not hold.",
  says: "This reads as if the home could change its rules, terms or fees without telling residents first.",
  instead:
    "Write how residents hear of a change, how many days before it holds, and how they have a say in the rules. Money that was agreed on changes only with notice in writing.",
  sections: ["resident-packet#agreement", "resident-packet#house-meetings"],
  shownBy: [
    {
      anyOf: [
        `change|changes|changed|amend|amends|amended|modify|modified|revise|revised|alter|altered|raise|raised|increase|increased … without … notice|telling|warning|consent|notifying|notification|asking`,
        `${terms} … change|changes|changed|amended|modified|revised|altered|raised|increased … any time|moment`,
        `${terms} … subject to … change|changes … without|any|no`,
        "change|changes|changed|amend|amended|modify|modified|revise|revised … no notice|warning|need",
        "change|changes|amend|modify|revise|alter … sole|own|absolute discretion",
        "change|changes|amend|modify|revise|alter … as we|it|management|staff see|sees fit",
        "new rules … any time|moment",
      ],
      isDenial: true,
      beside: [[terms]],
      unless: [
        "never|nobody|cannot",
        "not|nor … change|changed|amend|amended|modify|modified|revise|revised|alter|raise|raised|increase|increased",
        "no one|resident|person|rule",
        "resident|residents|you|member|members|client|clients|council|house may|can|vote … change|amend|ask",
        "notice … days|weeks",
        "days|weeks … notice|before|ahead",
        "after … notice|meeting",
        "law|laws|state|affiliate|locks|lock|code|codes|sheets|linens|batteries|oil",
        "room|rooms|bed|beds|phone|address|plan|plans|appointment|job",
      ],
    },
  ],
});
