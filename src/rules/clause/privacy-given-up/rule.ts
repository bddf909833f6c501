import { createClauseRule } from "../create-clause-rule.ts";

/** Nobody may open another person's letters. */
const mailLaw = {
  cites: "18 U.S.C. 1702",
  source: "https://www.law.cornell.edu/uscode/text/18/1702",
};

/** Offices that hear of a resident only where each one agreed to it. */
const authorities =
  "court|courts|corrections|probation|parole|defender|diversion|judge|attorneys|employer|police|authorities";

/** Finds mail that staff open, phones that staff search, passwords handed over, calls listened to, or cameras where people sleep or wash. */
export const clausePrivacyGivenUp = createClauseRule({
  name: "clause/privacy-given-up",
  looksFor:
    "Mail that staff open, phones that staff search, passwords handed over, calls listened to, or cameras where people sleep or wash.",
  why: "Residents keep their privacy when they move in. Letters, calls and phones are theirs, and the law protects mail.",
  says: "This reads as if residents gave up the privacy of their mail, phone or room.",
  instead:
    "Write that mail, phones and calls are private. Where a package worries you, ask the resident to open it with you there.",
  sections: ["resident-packet#confidentiality", "resident-packet#resident-rights"],
  laws: [mailLaw],
  shownBy: [
    {
      anyOf: [
        "mail|letters|packages|correspondence … opened|inspected|searched|read|screened|monitored",
        "open|opens|opening|read|reads|reading|inspect|inspects|screen|screens|monitor|monitors|search … your|my|their|resident|resident's|residents|all|incoming|outgoing|any|personal|the mail|letters|packages|correspondence",
        "phone|phones|cell|cellphone|cellphones|device|devices|computer|computers|laptop|laptops|texts|messages|email|emails … searched|inspected|checked|monitored|read|examined",
        "search|searches|searching|inspect|inspects|check|checks|checking|read|reads|reading|monitor|monitors|monitoring|examine … your|my|their|resident|residents|all|any|personal|the phone|phones|cell|cellphone|cellphones|device|devices|computer|laptop|text|texts|messages|email|emails",
        "phones|devices|cell|computers … subject to … search|searches|inspection|inspections",
        "calls … monitored|recorded|listened|supervised",
        "monitor|monitors|listen|listens|record|records|listening to|residents|resident|your|their|all|phone … calls|call",
        "password|passwords|passcode|passcodes … given|provided|shared|surrendered|handed|turned",
        "give|provide|surrender|hand|share|turn|disclose … password|passwords|passcode|passcodes",
        "camera|cameras|video|surveillance … bedroom|bedrooms|bathroom|bathrooms|rooms",
        "location sharing|tracking",
        "life360|gps",
        "no expectation … privacy",
        "no … right|rights to privacy",
        "waive* … privacy",
        "no privacy",
      ],
      unless: [
        "none in",
        "not|never|nobody|cannot|dont … monitored|opened|searched|read|recorded|open|read|search|look|monitor|check|be|camera|cameras|expect|record|share|touch",
        "own mail",
        "open|opens … mail|letters|package|packages … yourself|yourselves|together|present",
        "with you there|present",
        "opened … by you|him|her|yourself",
        "nobody|unopened|wifi|wi|internet|website|contact",
        "no cameras|camera|staff|one",
        "never",
        "no recording|photos|pictures",
        "check your|their messages|email|phone|voicemail|mail|mailbox for|every|often|daily",
        "smoke|fire|battery|batteries|detector*",
        "read the|these … letters|messages … house|board",
        "visitor*|quality",
        "share passwords",
        "money order|orders",
        "receipt",
        "phone|phones number|numbers",
        "do not",
      ],
      unlessUnder: ["staff|website|visitor*"],
    },
    {
      anyOf: [
        "open|opens|opening … letters|mail|packages … before",
        "letters|mail|packages … opened|read … by staff|manager|us",
        "staff|manager|managers|we|house open|opens|read|reads … letters|mail|packages|messages|texts",
        "phones|phone|cellphones|devices … looked|gone|searched through",
        "look|looks|go|goes through … phone|phones|mail|messages|texts",
      ],
      unless: ["not|never|nobody|cannot|with|together|yourself|unopened|house|office"],
      unlessUnder: ["staff|website|visitor*"],
    },
    {
      anyOf: [
        "share|release|disclose|give|discuss … information|records|results|details … anyone|anybody|whomever|whoever",
        "share|release|disclose … information|records|results … see|sees|think|thinks fit|necessary|right|best",
        "waive* … confidentiality",
        "give|gives|sign|signs up|away … confidentiality",
        "use|uses|publish|post … picture|pictures|photo|photos|image|likeness|story|video … advertis*|marketing|website|social|promotion*|online|fundraising",
        "picture|pictures|photo|photos|image|likeness … used|published|posted … advertis*|marketing|website|social|promotion*|online|fundraising",
      ],
      unless: [
        "not|never|nobody|cannot|no|without|if|only|unless|when|choose|separate|optional|ask",
      ],
      unlessUnder: ["staff|website|visitor*|social|media"],
    },
    {
      anyOf: [
        "permission|consent|right|free to|for talk|speak|discuss|share|contact … anyone|anybody|everyone|family|employer|whoever",
        "we|staff|manager|i tell|tells|inform|informs|report|reports|update|updates … family|families|parents|boss|employer|po|probation|pastor|wife|husband … every|all|any|test|tests|results|everything|anything",
        "release|releases|releasing|released|consent|consents|authorize|authorizes … all|any|entire|full|medical|health|protected … records|record|information|history … to|any|anyone|house|party|third",
        "blanket|general|open release|consent|waiver",
        "post|posts|publish|use|share … your|their|his|her|residents … photo|photos|picture|pictures|image|story|face|likeness|testimony … facebook|website|online|media|newsletter|internet|instagram|fundrais*",
        "results|result|tests … read|announced|posted|shared|told … meeting|board|everybody|everyone|house|aloud|wall",
        "waiv*|give|gives|forfeit* … confidentiality|privacy",
        "no … expectation|right|rights … privacy|private|confidentiality",
      ],
      unless: [
        "not|never|nobody|without|only|signed|choose|choice|want|if|ask|revoke*|each|specific|unless|minimum|limited|withdraw|emergency|emergencies|law|court|separate",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "written release|consent|permission",
        "your permission|consent|say",
      ],
      unlessUnder: ["emergency|emergencies|fees"],
    },
    {
      anyOf: [
        "mail|letters|packages opened|is|are",
        "phone|phones|messages|texts|cell|cellphones|emails",
        "photographed|photos|pictures",
        "cameras|camera … bedroom|bedrooms|bathroom|bathrooms|rooms",
        "information|records|results|result|test|tests|everything",
        "post|posts who|names",
      ],
      beside: [
        [
          "told|tells|share|shared|released|release|photographed|opened|read|inspected|inspection|look|looked|checked|posted|post|cameras|camera|disclosed|searched",
        ],
        [
          "anyone|anybody|fit|discretion|employer|family|website|fundraising|facebook|public|newsletter|bedrooms|bathrooms|everything|board|anytime|boss|probation",
          "any time",
          "messages|texts",
          "by the|a manager|staff|house",
        ],
      ],
      unless: [
        "not|never|nobody|without|only|signed|choose|choice|want|if|ask|asks|revoke*|each|consent|permission|limited|emergency|law|court|locked|minimum|except|unless|there|unopened|hours",
        "with you",
        "your presence",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "written",
      ],
      unlessUnder: ["emergency|emergencies|fees|neighbor*|grievance|visitors"],
    },
    {
      anyOf: [
        "room|rooms|bedroom|bedrooms|bathroom|bathrooms have|has|with|contain … camera|cameras",
        "camera|cameras in|inside … room|rooms|bedroom|bedrooms|bathroom|bathrooms",
      ],
      unless: ["no|none|not|never|living|common|shared|dining|front|kitchen|without|nobody"],
    },
    {
      anyOf: [
        "share|tell|release|disclose|give … what|whatever|everything|anything|all it|we|they|staff|house knows|know … me|us|you|residents",
        `may|will|can|shall tell|inform|notify|contact|report|share … ${authorities}`,
        `may|will|can|shall tell|inform|notify … anyone|anybody|family … as well as`,
      ],
      beside: [
        ["know|knows|relapse*|discharg*|positive|test|tests|result|results|everything"],
        ["allow|authorize|agree|consent|may|will|can"],
      ],
      unless: [
        "not|never|nobody|without|unless|revoke*|withdraw*|minimum|law|ordered|order|orders|subpoena|crime|crimes|weapon*|violence|threat*|child|trespass*",
        "only … with|what|if|when",
        "take|takes it back",
        "in|an|medical emergency|emergencies … may|will|can|we",
      ],
      unlessUnder: ["staff|website|visitor*|fire|emergencies|exceptions"],
    },
  ],
});
