import type { DocumentLanguage, SensePatterns } from "../../document-language.ts";
import { claims } from "./claims/claims.ts";
import { documents } from "./documents.ts";
import { naloxone } from "./sense/naloxone.ts";
import { paper } from "./sense/paper.ts";
import { titleWords } from "./sense/title-words.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

const smallNumbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|sixty|ninety";

const not = "not|no longer|never|dont|doesnt|cannot|cant|wont|isnt|arent|nobody|no one|neither|nor";
/** What a home does for someone, or lets them do. “Not asked to stop” denies nothing. */
const gives =
  "accept|allow|permit|admit|keep|have|stock|carry|hold|provide|offer|give|send|refer|respond|answer|reply|train|teach|taught|encourage|support|expect|call|dial|use|tell|skip|go|return|refund|pay|share|help|serve|recognize|run|held|make";
const endings = "(?:s|d|t?ed|t?ing)?";
const role =
  "staff|managers?|management|office|owners?|operators?|directors?|coordinators?|team|us";

/**
 * How English takes back what it says, on folded words: small letters, no punctuation, single spaces.
 * Plain turns of speech that homes write about anything; no word of one subject is here.
 */
const sense = {
  negated: new RegExp(`\\b(?:${not})(?: \\w+)? $`),
  deniedBefore: new RegExp(
    `\\b(?:${not}) (?:be )?$|\\b(?:no|without)(?: \\w+)? $|\\b(?:${not})(?: \\w+)?(?: to)? (?:${gives})${endings}\\b(?!.* but )|\\bnot (?:allowed|permitted|accepted|expected|provided|offered) |\\bused to |\\b(?:gives? up|waives?|forfeits?|surrenders?|signs? away|loses?)\\b`,
  ),
  deniedBehind: new RegExp(
    `^(?: \\w+){0,4} (?:(?:is|are|was|were|be|been|being|will|can|may|do|does) (?:not|no longer|never)|${"isnt|arent|cannot|cant|wont"}|never) (?:be )?(?:${gives}|available|welcome|allowed|accepted|needed)${endings}\\b|\\b(?:thrown (?:away|out)|ignored|discarded|turned (?:away|down)|until last (?:year|month|week)|off limits|(?:was|were|has been|have been) (?:dropped|cancelled|canceled|stopped|ended)|bring your own|discontinued|suspended|not for (?:residents|tenants|clients|you))\\b`,
  ),
  putOffBefore: new RegExp(
    `\\b(?:ask|see|contact|check with|speak (?:to|with)|talk (?:to|with)) (?:the |your |our |a )?(?:house |office |program )?(?:${role}) (?:member )?(?:about|for|how|what|whether|if|when|where) (?!(?:a|an|another|your|one) )|\\b(?:details|information|questions|policy|policies|procedures?) (?:about|on|for|regarding) `,
  ),
  putOffBehind:
    /\b(?:still being (?:written|worked on|decided)|to be (?:determined|decided|announced|added|written)|tbd|tba|at a later (?:date|time)|coming soon|under (?:review|construction)|(?:available|provided|given) (?:up)?on request)\b/,
} as const satisfies SensePatterns;

/** How documents in English are named, searched for and read. */
export const en = {
  tag: "en",
  documents,
  claims,
  facts: {
    timeLimit: new RegExp(
      `\\b(?:\\d{1,3}|${smallNumbers})(?:\\s+\\(\\d{1,3}\\))?[\\s-]+(?:more\\s+)?(?:minutes?|hours?|(?:business |working |calendar )?days?|weeks?|months?)\\b|\\b(?:same|(?:next|following) (?:business |working )?) ?(?:day|morning)\\b|\\b(?:within|inside|in|for) (?:of )?(?:an?|the) (?:hour|day|week|month)\\b|\\bright away\\b|\\bat once\\b`,
      "i",
    ),
    time: /\b(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i,
    money: /\$\s?\d|\b\d+\s+dollars?\b|\bno (?:charge|fee|cost)s?\b|\bfree of charge\b/i,
    ending: /['’]s\b/g,
    sense,
  },
  people: {
    role: /\b(?:manager|owner|operator|director|administrator|coordinator)s?\b/i,
    inside: /\b(?:manager|owner|operator|director|staff|us|we|our|backup|first)\b/i,
    outside:
      /\b(?:affiliate|state (?:agency|office|department|licens\w*)|department of|licensor|licensing|ombuds\w*|legal aid|civil.rights)\b/i,
  },
  titles: titleWords,
  vocabulary,
  paper,
  naloxone,
  unclearLinks: [
    "click here",
    "here",
    "this",
    "this link",
    "link",
    "this page",
    "more",
    "read more",
    "click",
  ],
} as const satisfies DocumentLanguage;
