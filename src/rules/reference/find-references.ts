/** A reference in words: no link, but it sends its reader somewhere. */
export interface WordReference {
  readonly kind:
    | "page"
    | "appendix"
    | "numbered"
    | "rule"
    | "attached"
    | "here"
    | "named"
    | "about";
  readonly offset: number;
  readonly typed: string;
  /** What it names, such as “Appendix C”, “4.2” or “Membership Agreement”. */
  readonly wanted: string;
}

/** What a home's own papers are called; the pages of other books are numbered. */
const ownPaper = "handbook|packet|manual|policy|policies|document|agreement|guide";

/** “see page 12”, “(pages 9 and 17)”, “Medication Policy, page 9”. */
const pagePattern = new RegExp(
  `(?<=\\b(?:see|on|at|to|and|or|from|refer to) |[,;(] ?)(?:pages?|pgs?\\.?) (\\d{1,3})\\b(?! of (?!this\\b|the (?:${ownPaper})\\b|our\\b))`,
  "gi",
);

/** Behind these words a page or a chapter is that of a book. */
const bookPattern =
  /\b(?:books?|workbooks?|basic text|twelve and twelve|12 ?(?:&|and) ?12|literature|magazine|newspaper|standards?|statutes?|lease|chapters?)\b/i;

const appendixPattern =
  /\b((?:Appendix|Attachment|Exhibit|Addendum|Annex|Enclosure) (?:[A-Z]|\d{1,2}|[IVX]{1,4}))\b(?![-'’])/g;

/** Small numbers alone: those of laws are long, or are named as such. */
const numberedPattern =
  /\b(?:see|in|under|per|refer to) (?:section|article|chapter|paragraph|clause|part) (\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4})(?![\w.-]*[\w-])/gi;

/** “See Rule 31”, “defined in Line 94”: how homes with numbered rules send their readers on. */
const rulePattern =
  /\b(?:[Rr](?:ule|ULE)|(?<=\b(?:see|in|under|per|of|by|to|and) )(?:Line|Item|Paragraph|Clause|Point|line|item)) (?:#|[Nn]o\.? )?(\d{1,3})(?![\w.:-]*[\w-])/g;

/** “Rule 62” is what old members say: not to take oneself too seriously. */
const sayingsOfMembers: ReadonlySet<string> = new Set(["62"]);

/** “Section 8” is a voucher, and a section of an act is in the act. */
const lawPattern =
  /\b(?:voucher|housing choice|act|code|title|statutes?|u\.?s\.?c|c\.?f\.?r|a\.?r\.?s|rehabilitation)\b/i;

const paperNouns =
  "forms?|agreement|list|policy|policies|sheet|document|documents|page|pages|schedule|application|addendum|contract|chart|map|packet|release|consent|log|acknowledge?ment|copy|copies";

const attachedPatterns = [
  new RegExp(
    `\\b(?:the|an|see|see the) attached (?:[a-z'’-]{1,20} ){0,3}(?:${paperNouns})\\b`,
    "gi",
  ),
  new RegExp(`\\b(?:${paperNouns}) (?:is|are) (?:attached|enclosed)\\b(?! to\\b)`, "gi"),
  /\b(?:see attached|attached hereto|please find (?:attached|enclosed))\b/gi,
] as const;

/** A link whose address was lost says where to click, and nothing opens. */
const herePattern =
  /\b(?:click|tap) (?:on )?(?:here|(?:the|this) (?:link|button))\b|\b(?:online|download it|sign up|rsvp) here(?=\s*(?:[.,;:!)]|$))|\b(?:follow|use|visit|open|see|at|via|through) (?:the|this) link(?: below| above)?(?=\s*(?:[.,;:!)]|$|to\b|for\b))|\blinks? below\b/gi;

/** A paper that is called by a name of its own: “continue to the Membership Agreement”. */
const leadPattern =
  /\b(?:continue to|proceed to|turn to|go on to|see|refer to) (?:the|our) (?=[A-Z])/g;
const mostNameWords = 5;

const namedPaperPattern =
  /^(?:Agreement|Form|Policy|Handbook|Manual|Packet|Procedure|Contract|Schedule|List)\b/;

/** “As our policy on recurrence of use lays down”: a paper that is called by what it is about. */
const aboutPattern =
  /\b(?:as|see|in|under|per|follow|by|with) (?:our|the) (?:policy|policies|procedures?) (?:on|for|about|regarding) ((?:[a-z][a-z'’-]{1,20} ){0,4}?[a-z][a-z'’-]{2,20})(?= (?:lays?|says?|sets?|states?|tells?|explains?|describes?|requires?)\b|[.,;)]|$)/g;

/** Without one of these no pattern finds anything; most texts have none. */
const mayRefer =
  /page|\bpg|Appendix|Attachment|Exhibit|Addendum|Annex|Enclosure|section|article|chapter|paragraph|clause|(?:part|line|item|point) \d|rules? |attached|enclosed|\bhere\b|link|button|(?:continue|proceed|turn|go on|refer) to (?:the|our) |see (?:the|our) |(?:our|the) (?:polic|procedure)/i;

/** What a reference is about stands near it. */
const near = 80;

/**
 * Finds what sends its reader somewhere in words alone. Whether anything is there, the rule that asks says.
 *
 * @param words a text as its reader would see it
 */
export function findReferences(words: string): readonly WordReference[] {
  if (!mayRefer.test(words)) return [];
  const around = (offset: number) => words.slice(Math.max(0, offset - near), offset + near);
  return [
    ...readAll(words, pagePattern, "page").filter(
      ({ offset }) => !bookPattern.test(around(offset)),
    ),
    ...readAll(words, appendixPattern, "appendix"),
    ...readAll(words, numberedPattern, "numbered").filter(
      ({ offset, wanted }) =>
        wanted !== "8" && !lawPattern.test(around(offset)) && !bookPattern.test(around(offset)),
    ),
    ...readAll(words, rulePattern, "rule").filter(
      ({ offset, wanted }) =>
        !sayingsOfMembers.has(wanted) &&
        !lawPattern.test(around(offset)) &&
        !bookPattern.test(around(offset)),
    ),
    ...attachedPatterns.flatMap((pattern) => readAll(words, pattern, "attached")),
    ...readAll(words, herePattern, "here"),
    ...readAll(words, aboutPattern, "about"),
    ...readNamed(words),
  ];
}

function readAll(
  words: string,
  pattern: RegExp,
  kind: WordReference["kind"],
): readonly WordReference[] {
  return [...words.matchAll(pattern)].map(({ index, 0: typed, 1: wanted = typed }) => ({
    kind,
    offset: index,
    typed,
    wanted,
  }));
}

/** The words with a capital behind such a lead, up to the one that says what kind of paper it is. */
function readNamed(words: string): readonly WordReference[] {
  return [...words.matchAll(leadPattern)].flatMap(({ index, 0: lead }) => {
    const start = index + lead.length;
    const following = words.slice(start, start + near).split(/\s/, mostNameWords);
    const end = following.findIndex((word) => !/^[A-Z]/.test(word) || namedPaperPattern.test(word));
    const wanted = following.slice(0, end + 1).join(" ");
    if (end < 1 || !namedPaperPattern.test(following[end] ?? "")) return [];
    return [{ kind: "named" as const, offset: index, typed: lead + wanted, wanted }];
  });
}
