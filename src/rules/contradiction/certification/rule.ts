import type { DocumentRule } from "../../rule.ts";
import { type Contradiction, describeContradiction } from "../describe-contradiction.ts";
import { isDenied, listStatements } from "../list-statements.ts";

/** Finds texts that tell another state of the home's certification than the facts. */
export const contradictionCertification: DocumentRule = {
  kind: "document",
  name: "contradiction/certification",
  severity: "warning",
  looksFor:
    "A text that says the home is certified, has applied or is not certified, where the facts say otherwise.",
  why: "A claim to be certified that is not true misleads people at a hard moment; one that is too modest hides what the home has earned.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const { home } = facts;
    if (home === undefined) return [];
    const status = home.certification.status.shown;
    return listStatements(document, facts).flatMap((statement) => {
      const claim = readClaim(statement.text, home.name.shown);
      if (claim === undefined || fits(claim.says, status)) return [];
      const found: Contradiction = {
        ...claim,
        but: `by the facts the home is “${status}”`,
        fix: "Write {{ home.certification.status }} where the text tells how certification stands, so that both always say the same. If the text is right, correct the status in _data/home.yaml.",
        path: "home.certification.status",
      };
      return describeContradiction(contradictionCertification, statement, found, facts);
    });
  },
};

type Status = "not certified" | "applied for" | "certified";

interface Claim {
  readonly says: Status;
  readonly offset: number;
  readonly typed: string;
}

/** Who has applied is not certified yet, and may say so. */
function fits(says: Status, status: Status): boolean {
  return says === status || (says === "not certified" && status === "applied for");
}

const applied =
  /\b(?:have|has|'ve|is|are|'re) (?:already |now |just |currently )?(?:applied|applying) (?:for (?:our |its |a |the )?(?:certificat\w+|accreditation)|to be (?:certified|accredited)|to for certification)\b|\b(?:affiliate|association) (?:that |which |to which )?we have applied(?: to)?\b|\b(?:certification|accreditation) (?:is|remains) (?:still )?(?:pending|under way|underway|in process|in progress|applied for)\b|\bapplication(?: for certification| for accreditation| to be certified)? (?:is|remains) (?:still )?(?:pending|under review|under way|being reviewed|with the affiliate|in process)\b|\b(?:status|certification): (?:applied for|pending)\b|\bsubmitted (?:our|an|the) application (?:for certification|to be certified)\b|\b(?:waiting|wait) for our certificate\b|\b(?:waiting|wait) to be certified\b/i;
/** “We have applied to Desert Circle for certification” */
const appliedTo = /\b(?:have|has|'ve) applied to (?:[\w']+ ){1,6}for certification\b/i;
/** Not there yet, and nothing said of an application. */
const onTheWay =
  /\b(?:working (?:toward|towards|on)|seeking|pursuing|in the process of|preparing for) (?:getting |our |its |becoming |being )?(?:certification|certified|accreditation|accredited)\b|\b(?:hopes?|plans?|intends?|expects?|aims?) to (?:be|become|get|apply for) (?:certified|certification|accredited)\b|\b(?:once|as soon as|when|by the time) (?:we|the home|the house) (?:are|is|get|gets|become|becomes) (?:certified|accredited)\b/i;
const certified =
  /\bproud to be certified\b|\breceived (?:our|its) certificat(?:e|ion)\b|^\s*certified by\b|\b(?:we are|we're|is) (?:an? )?\w+[- ]certified\b|\b(?:we are|we're|home is|house is|residence is|is|has been|have been) (?:now |fully |proudly |also )*(?:certified|accredited)\b|\b(?:a|an|our|as) (?:fully )?(?:[\w.]+[- ])?(?:certified|accredited) (?:\w+ ){0,2}(?:home|house|residence)\b|\bour certificate\b|\b(?:hold|holds|have|has) (?:a|our|the) (?:\w+ )?certificat(?:e|ion)\b/i;

/** Certified is much: persons, mail, and papers of other kinds. */
const otherThing =
  /\b(?:specialists?|supporter|first aid|CPR|mail|insurance|birth|translat\w+|interpreters?|copy|copies|trainer|trained|training|marriage|fire|occupancy|license|gift|only when|only if|what we|second house|renew\w*|counselor|peer support|coach|in force|somebody|someone|they|residents?)\b/i;
const own =
  /\b(?:we|we're|we've|our|ours|this (?:home|house)|the (?:home|house|residence)|this is|certified by|certification is|status|certification:)\b/i;

/** One of these stands in every claim; most sentences have none, and are looked at no further. */
const isAboutCertification = /certif|accredit|applied|application|pending/i;

function readClaim(text: string, name: string): Claim | undefined {
  if (!isAboutCertification.test(text)) return undefined;
  if (otherThing.test(text)) return undefined;
  if (!own.test(text) && !(name !== "" && text.includes(name))) return undefined;
  const open = applied.exec(text) ?? appliedTo.exec(text);
  if (open !== null && !isDenied(text, open.index)) return write("applied for", open);
  const way = onTheWay.exec(text);
  if (way !== null) return isDenied(text, way.index) ? undefined : write("not certified", way);
  const not = notCertified.exec(text);
  if (not !== null) return write("not certified", not);
  const held = certified.exec(text);
  if (held === null || isDenied(text, held.index) || tellsOfLater.test(text)) return undefined;
  return write("certified", held);
}

const notCertified =
  /\b(?:is|are|'re|has|have)(?:n't| not) (?:yet )?(?:been )?(?:certified|accredited)\b|\bno certificate\b|\b(?:not|\w+n't) (?:yet )?(?:have|hold) (?:a |our |any )?certificat(?:e|ion)\b|\bnot yet certified\b|\buncertified\b/i;
const tellsOfLater = /\b(?:will|once|when|as soon as|by spring|by summer|hope|goal|until)\b/i;

function write(says: Status, { index, 0: typed }: RegExpExecArray): Claim {
  return { says, offset: index, typed };
}
