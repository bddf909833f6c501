import { emergencyHelp } from "../clause-words.ts";
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
        "not wait|hesitate",
        "non emergency|emergencies",
        "lost key|keys|wallet",
        "for a lost",
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
        "not call us|me|him|her|the",
      ],
    },
    {
      anyOf: [
        "only … manager|staff|owner|director … call|calls|dial|dials … 911|police|ambulance",
        "tell|ask|call … manager|staff|owner first … 911|police|ambulance",
      ],
      unless: ["not|never|nobody|anyone|after|repair*|then"],
    },
    {
      anyOf: [
        `not|never call|calls|calling|dial|contact|contacts|phone|bring|brings|summon … ${emergencyHelp}`,
        `nobody|noone|one calls|call|dials|brings|phones … ${emergencyHelp}`,
        `${emergencyHelp} … called|contacted|phoned by … staff|manager|management|owner|director only|alone`,
        `only staff|managers|manager|management|owners|owner|director … call|calls|dial|contact … ${emergencyHelp}`,
        `call|get|tell|find|notify … manager|staff|owner|mother|director not … ${emergencyHelp}`,
        `wait … manager|staff|owner|director … before|until … call|calling|anyone|${emergencyHelp}`,
        "staff|manager|owner|director … decide|decides|determine|determines whether|if … call|help",
        `calls|call|calling … ${emergencyHelp} … out|gone|evict*|discharg*|pack|packs|leave|leaves`,
        "handle|handles|deal|take it|this|care … in|ourselves|inside|of house|our|ourselves own",
        `permission … before|to … call|calling|dial … ${emergencyHelp}`,
      ],
      isDenial: true,
      beside: [
        [
          emergencyHelp,
          "overdos*|emergency|emergencies|breathing|hurt|bleeding|sick|medics|unconscious",
        ],
      ],
      unless: [
        "non|nonemergency|routine|noise|lost|repair*|parking|joke|prank|neighbor*|barking|prevent*|first",
        "not … an emergency",
        "not wait|hesitate",
        "call|dial 911 first|and|then|right|at|immediate*",
        "not|never need|needs|hesitate|wait|afraid|have",
        "nobody|one needs|has|waits",
        "cannot|can not|unable",
        "after … 911|call*|arriv*",
      ],
    },
    {
      anyOf: [
        `not|never call|calls|dial|contact … ${emergencyHelp} … without|before|until|unless`,
        `call|calls|dial 911|police|ambulance … without|before … asking|permission|manager|staff|approval`,
      ],
      isDenial: true,
      unless: [
        "need|needs|may|can|hesitate|wait",
        "911 first",
        "if … not",
        "non|nonemergency|routine",
      ],
    },
    {
      anyOf: [
        "decide|decides|decided if|whether … police|ambulance|911",
        "nobody|noone|one calls|call the law|police|cops",
        "not|never involve|bring|call … police|law|cops|authorities",
        "ambulance|911|police … approved|authorized|cleared|permission",
        "overdose|emergency|overdoses … wait for … instructions|manager|staff|permission",
        "not|no|never keep|have|carry|store narcan|naloxone",
        "get|contact|call|tell the manager|staff|owner … handle|wait|decide|decides",
        "emergency … manager|staff|owner … not … ambulance|911|police",
      ],
      isDenial: true,
      unless: [
        "non|nonemergency|routine|lost|repair*|parking|joke|prank|neighbor*|without|wait|first",
        "never hesitate",
        "call|dial 911",
        "not|never need|needs|hesitate|wait|afraid|have|sure",
        "not … an emergency",
        "not wait|hesitate",
        "in a hot|locked",
        "in direct sun",
      ],
    },
    {
      anyOf: ["wait|waits for|until … answer|answers|reply|replies|response|permission|approval"],
      under: ["emergency|emergencies|overdose|overdoses|crisis"],
      unless: [
        "not|never|nobody wait|waits",
        "no need",
        "911|988|ambulance|dispatcher|grievance|complaint|appeal|non|nonemergency",
      ],
    },
  ],
});
