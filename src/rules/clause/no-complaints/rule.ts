import { createClauseRule } from "../create-clause-rule.ts";

/** Finds complaints that may not be made, such as about staff, or decisions that nobody may question. */
export const clauseNoComplaints = createClauseRule({
  name: "clause/no-complaints",
  looksFor:
    "Complaints that may not be made, such as about staff, or decisions that nobody may question.",
  why: "A home where nobody may complain is a home where harm goes unseen. The standard asks for a way to be heard and for a way outside.",
  says: "This reads as if residents could not complain, appeal, or turn to someone outside.",
  instead:
    "Write that any complaint may be made, about anyone, to whom, and who outside the home can be called at any time: the affiliate, the state, a lawyer.",
  sections: ["grievance-policy#outside-help", "grievance-policy#who-to-file-with"],
  shownBy: [
    {
      anyOf: [
        "not|wont|never take|bring|carry … to … state|county|city|affiliate|licensing|licensor|authorities|agency|certifier|outside|court",
        "not to go|turn|write|complain to … state|county|city|affiliate|licensing|licensor|authorities|agency|certifier",
        "not|wont|never go|turn|write|complain to … state|county|city|affiliate|licensing|licensor|authorities|agency|certifier",
      ],
      beside: [["until|till|before|unless|first|agree|agrees|sign|promise|promises", "have you"]],
      isDenial: true,
      unless: ["need|needs|wait|have to", "nobody|if"],
      unlessUnder: ["privacy|confidential*|social|media|neighbor*"],
    },
    {
      anyOf: [
        "no grievance|grievances|complaint|complaints|appeal|appeals … against|about|regarding|will|are|is|may|can|of|allowed|permitted|accepted|heard|from",
        "grievance|grievances|complaint|complaints … not|never … accepted|allowed|permitted|heard|considered|made|filed|tolerated",
        "may|can|shall|must|do|will not … file|make|submit … grievance|complaint|complaints|grievances",
        "not … grieve|complain … about|against|to",
        "decision|decisions … not|never|cannot … appealed|questioned|challenged|contested|disputed|appeal",
        "decision|decisions … final … no appeal",
        "no right to … appeal|complain|grieve|grievance",
        "residents|members|clients|you|participants may|can|shall|will not appeal",
        "not … appealable",
        "not subject|open to appeal|question|review",
        "not … question|challenge|appeal|dispute|contest … staff|manager|manager's|management|decision|decisions|director",
        "not … contact|call|report|talk|speak … state|affiliate|licensing|authorities|media|health|agency|lawyer|attorney|inspector*|ombudsman … about|or|without|to|regarding|until",
        "do|may|must|should not contact|call|go|complain|report … state|affiliate|licensing|authorities|media|agency|owner|landlord",
        "keep … complaints|grievances|problems … inside|within|in|house|house's",
        "not … complain",
      ],
      isDenial: true,
      unless: [
        "if",
        "not retaliat*|punished|penalized",
        "settled",
        "nobody|one … punished|penalized|loses",
        "hold|held against",
        "investigat*|named|withdrawn|involved",
        "cannot answer",
        "board|further|external|affiliate … appeal",
        "satisfied",
        "do|does|need not have|need",
        "not only|required|necessary",
        "too small",
        "no complaint|grievance is|goes ignored|unanswered|small|dismissed",
        "not wait|hesitate|afraid|need",
        "neighbor|neighbors may|can|who|complain",
        "confidential*|names|information",
        "about|of residents|housemates",
        "emergency|911",
        "person … complained|complaint|concern*|grievance",
      ],
      unlessUnder: ["appropriate for|privacy|confidential*|social|media|neighbor*"],
    },
    {
      anyOf: [
        "decide|decides|decided|says … cannot|not|no|never be … appealed|questioned|challenged|disputed",
        "complaint|complaints|grievance|grievances … nowhere else",
        "complaint|complaints|grievance|grievances|problems … stay|stays|kept in|inside|within … house|home",
        "complaint|complaints|grievance|grievances … only|nobody|none … manager|owner|else",
      ],
      isDenial: true,
      unless: ["state|affiliate|outside|choose|board|confidential*|if", "or the"],
      unlessUnder: ["privacy|confidential*"],
    },
  ],
});
