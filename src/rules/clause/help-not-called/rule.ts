import { createClauseRule } from "../create-clause-rule.ts";

/** Finds asking the manager before 911 or the police are called, or a ban on calling them or on naloxone. */
export const clauseHelpNotCalled = createClauseRule({
  name: "clause/help-not-called",
  looksFor:
    "Asking the manager before 911 or the police are called, or a ban on calling them or on naloxone.",
  why: "In an emergency minutes count. Whoever first has to ask, or fears trouble, calls too late.",
  says: "This reads as if residents had to ask before they call for help, or must not call.",
  instead:
    "Write that anyone may call 911 at any time and never needs leave to do so, that the manager is told afterward, and where the naloxone is.",
  sections: ["resident-packet#emergencies"],
  shownBy: [
    {
      anyOf: [
        "before … 911|ambulance|police|emergency",
        "prior to … 911|ambulance|police",
        "permission|approval|consent … call|calling|dial|before … 911|ambulance|police",
        "not … call|dial|phone|contact … 911|ambulance|police|cops|authorities",
        "never call|dial 911|police",
        "no calls|calling … 911|police",
        "no naloxone|narcan … allowed|permitted|on|in|is|may",
        "no naloxone|narcan",
        "naloxone|narcan … not|never|prohibited|forbidden … allowed|permitted|kept",
        "naloxone|narcan … prohibited|forbidden|banned",
      ],
      isDenial: true,
      beside: [
        [
          "call|calls|calling|dial|contact|contacting|permission|approval|manager|staff|naloxone|narcan|ask",
        ],
      ],
      unless: [
        "before … arrive*|comes|come|ambulance … comes|arrives|gets|help",
        "until … ambulance|911|police|help",
        "not … wait|hesitate|afraid|need|delay|sure",
        "never … wait|need|hesitate|afraid|trouble",
        "no … need|permission … needed|trouble|delay",
        "not … an emergency",
        "non emergency|emergencies",
        "for repairs|noise|lost|everyday",
        "nonemergency|routine|repair*|noise|leave|move|everyday|nobody",
        "no one … need|needs|has",
        "do not need|have",
        "cannot|not safe|able|possible",
        "if you … not|cannot",
        "no charge|harm|effect|matter|difference|cost",
        "call 911 … before|first",
        "before … shift|meeting",
        "if … not",
        "after",
        "neighbors|neighbor",
      ],
    },
    {
      anyOf: [
        "only … manager|staff|owner|director … call|calls|dial|dials … 911|police|ambulance",
        "tell|ask|call … manager|staff|owner first … 911|police|ambulance",
      ],
      unless: ["not|never|nobody|anyone|after|repair*|then"],
    },
  ],
});
