import { fairHousing, forAll, isOffered, mustBe } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

const otherWays = [
  "and|or others|more",
  "aa|na|smart|12|twelve",
  "or|and another|other|equivalent|similar|something|secular|smart|therapy|counseling|group|iop",
  "or a|an … group|meeting|walk|class|practice",
  "such as",
  "for example|instance",
  "any faith|kind",
  "counts|count",
];
const worship = [
  "church|chapel|worship|mass|devotions|devotional|devotionals|sermon",
  "bible study|studies|class|classes|reading",
  "prayer meeting|meetings|group|time|circle",
  "morning|evening|daily|group|corporate prayer|devotion",
  "religious services|service|activities|activity",
  "sunday service|services|school",
];

/** What people of a faith do together, as papers call it. */
const worshipWords =
  "church|chapel|worship|mass|devotions|devotional|devotion|bible|prayer|prayers|scripture|service|services|sabbath|sermon|vespers|temple|mosque";

/** Finds church, prayer or Bible study as a duty of all residents. */
export const clauseCompulsoryWorship = createClauseRule({
  name: "clause/compulsory-worship",
  looksFor: "Church, prayer or Bible study as a duty of all residents.",
  why: "Faith helps when it is someone's own. A duty to worship shuts out people of other faiths or none, whom fair housing law protects.",
  says: "This reads as if all residents had to take part in worship.",
  instead:
    "Offer it: write that residents are welcome at worship of any kind, that nothing depends on it, and what else counts in its place.",
  sections: [
    "resident-packet#mutual-aid",
    "resident-packet#non-discrimination",
    "code-of-ethics#choice-of-path",
  ],
  laws: [fairHousing],
  shownBy: [
    {
      anyOf: worship,
      beside: [mustBe],
      unless: [
        ...isOffered,
        ...otherWays,
        "parking|park|neighbor*|meets|basement|bus|street|across|hall",
        "serenity prayer",
        "nobody|never",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "not … required|have|need|must|expected|mandatory",
      ],
      unlessUnder: ["resources|choice|choose|visitors|guests|parking|neighbor*"],
    },
    {
      anyOf: [
        "residents|members|participants|clients|everyone|all|we|you|men|women attend|attends|go|goes to church|chapel|worship|mass|bible",
        "residents|members|participants|clients|everyone|all|men|women attend|attends church|chapel|worship|mass|bible|devotions|sunday",
        "we|everybody|everyone|residents|men|women|you all go|goes|attend to|the … church|chapel|temple|tabernacle|worship|mass|service|services",
        "everybody|everyone goes|attends to|the … church|chapel|temple|tabernacle|worship|mass|service|services",
        "accept jesus|christ|god",
        "church|chapel|worship|bible|devotions|devotional|prayer attendance",
        "profess* … faith|christ*",
      ],
      beside: [
        [
          "every|each|all|weekly|daily|must|required|mandatory|sunday|sundays|wednesday|together|accept|profess*|expected|everybody|everyone",
        ],
      ],
      unless: [...isOffered, ...otherWays, "not|never|nobody|taken"],
    },
    {
      anyOf: [
        "church|chapel|worship|mass|devotions|bible … is|are part|required|expected",
        "residents|members|everyone|all|we pray|prays|worship|worships",
        "pray|worship together",
      ],
      beside: [
        [
          "required|mandatory|expected|excuse|excuses|exceptions|exception|compulsory|duty|everyone must|missed",
        ],
      ],
      unless: [
        "like|wish|choose|silence|want|join",
        "never|nobody",
        "no one|resident|person",
        "not required|expected|mandatory",
        "or another|other|something|meeting",
      ],
    },
    {
      anyOf: [
        `miss|misses|missing|missed|skip|skips|skipping … ${worshipWords} … costs|means|chore|pass|passes|fine|fined|lose|loses|restriction|write|consequence|consequences`,
        `${worshipWords} … no|without excuse|excuses|exception|exceptions`,
        `${worshipWords} … nobody|noone|one|not … stays|excused|optional|skip|skips|choice|misses`,
        `${worshipWords} … mandatory|compulsory|obligatory`,
        "memorize|memorise|memorizes|recite|recites|learn|learns|copy|copies … scripture|scriptures|verse|verses|psalm|psalms",
        "worship|pray|church together|here … not the|this|your house|home|place",
        "tithe|tithes|tithing",
      ],
      isDenial: true,
      unless: [
        ...isOffered,
        "serenity prayer",
        "nobody|no has|have|need|must|one to",
        "not mandatory|required|compulsory|obligatory|expected|have|need",
        "house meeting",
      ],
      unlessUnder: ["resources|choice|choose|visitors|guests|parking|neighbor*"],
    },
    {
      anyOf: [
        "church|chapel|pew|devotions|devotional|bible|kneel|kneels|testimony|sermon|vespers|worship",
        "religious activities|services|observances|exercises",
        "prayer and|time|meeting|circle",
        "evening|morning|daily|group prayer|prayers",
      ],
      beside: [
        [
          `${forAll}`,
          "absence|absent|unexcused|excused|miss|misses|skip|skips",
          "stay|stays home",
          "agree|agrees to",
          "participate|participates in",
          "rest of us",
        ],
      ],
      unless: [
        ...isOffered,
        ...otherWays,
        "may|can|parking|park|lot|neighbor*|basement|bus|street|across|hall|pantry|thrift|donat*|cook|meal|volunteers|food|aa|na|serenity|funeral|next",
        "nobody|no one has|have|need|must|is|made",
        "noone has|must",
        "not required|mandatory|have|need|must|compulsory",
        "opens|closes|starts with",
        "whatever|any faith|religion",
        "house of worship",
        "your|their|own faith|church|worship",
        "is|are your|own",
        "call|leader|leaders",
      ],
      unlessUnder: [
        "resources|choice|choose|visitors|guests|parking|neighbor*|rights|discriminat*",
      ],
    },
  ],
});
