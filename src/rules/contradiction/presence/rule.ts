import type { Facts } from "../../../content/facts/read-facts.ts";
import { nameLevel } from "../../../standards/level.ts";
import type { DocumentRule } from "../../rule.ts";
import { type Contradiction, describeContradiction } from "../describe-contradiction.ts";
import { findHomeLevel } from "../find-home-level.ts";
import { isDenied, listStatements } from "../list-statements.ts";

/** Finds texts that tell otherwise than the facts who is in the house, and when the manager is reached. */
export const contradictionPresence: DocumentRule = {
  kind: "document",
  name: "contradiction/presence",
  severity: "warning",
  looksFor:
    "A text that says otherwise than the facts where the manager lives, when the manager is reached, or whether staff are in the house.",
  why: "Residents and neighbors count on somebody being there at night, and would find nobody.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) =>
    listStatements(document, facts).flatMap((statement) =>
      [
        ...(isAboutManager(statement.text, facts) ? findOfManager(statement.text, facts) : []),
        ...(/staff/i.test(statement.text) ? findStaff(statement.text, facts) : []),
      ].flatMap((found) => describeContradiction(contradictionPresence, statement, found, facts)),
    ),
};

/** Most sentences name neither the manager nor staff, and are looked at no further. */
function isAboutManager(text: string, { home }: Facts): boolean {
  const name = home?.manager.name.shown ?? "";
  return /manager/i.test(text) || (name !== "" && text.includes(name));
}

function findOfManager(text: string, facts: Facts): readonly Contradiction[] {
  return [...findLives(text, facts), ...findHours(text, facts)];
}

const livesIn =
  /\b(?:live|lives|living|reside|resides|stays|sleeps) (?:here|in(?:side)? (?:the|our|this) (?:house|home|building|same house|room)|in(?=[.,;!]|$)|on[- ]?site|on (?:the )?(?:property|premises)|with (?:us|residents|the residents)|upstairs|downstairs|under the same roof)\b|\blive-in (?:house )?manager\b|\bresident (?:house )?manager\b|\bhas (?:a|his|her|their) (?:own )?(?:room|apartment) (?:here|in the house|on site)\b/i;
const livesElsewhere =
  /\b(?:live|lives|reside|resides) (?:off[- ]?site|elsewhere|somewhere else|nearby|next door|near(?: us| the house)?|across (?:the street|town)|outside (?:the|of the) (?:house|home)|(?:\w+ ){1,3}away|in (?:a|an|another|his own|her own|their own) )|\blives out\b/i;
const whoElse =
  /\b(?:everyone|anyone|who|whoever|residents?|owner|people|peer leaders?|nobody|neighbors?)\b/i;

/** Where the manager lives, as far as a text says it of the manager. */
function findLives(text: string, facts: Facts): readonly Contradiction[] {
  const lives = facts.home?.manager.lives?.shown;
  if (lives === undefined) return [];
  const here = livesIn.exec(text);
  const match = here ?? livesElsewhere.exec(text);
  if (match === null || !isOfManager(text, match, facts)) return [];
  const isHere = (here !== null) !== isDenied(text, match.index);
  if (isHere === (lives === "in the house")) return [];
  return [
    {
      offset: match.index,
      typed: match[0],
      but: `by the facts the manager lives ${lives}`,
      fix: "Write “lives {{ home.manager.lives }}” in the text. If the text is right, correct “lives:” below “manager:” in _data/home.yaml.",
      path: "home.manager.lives",
    },
  ];
}

/** The manager stands right before what is said, or within it; nobody else between. */
function isOfManager(text: string, { index, 0: typed }: RegExpExecArray, facts: Facts): boolean {
  if (/\bmanager\b/i.test(typed)) return true;
  const before = text.slice(0, index);
  const named = [...before.matchAll(/\bmanagers?\b/gi)].map(
    (match) => match.index + match[0].length,
  );
  const name = facts.home?.manager.name.shown ?? "";
  const at = name === "" ? -1 : before.lastIndexOf(name);
  const end = Math.max(...named, at === -1 ? -1 : at + name.length);
  if (end < 0) return false;
  const between = before.slice(end).replace(/^,? who\b|^ that\b/i, "");
  return (
    between.length <= 40 &&
    !whoElse.test(between) &&
    !/\b(?:asks?|tells?|says|knows?)\b/i.test(between)
  );
}

const allDay =
  /\baround the clock\b|\b24 ?\/ ?7\b|\b(?:24|twenty-four) hours(?: (?:a|every|each|per) day)?\b|\b24-hours?\b|\bday (?:and|or) night\b|\bany ?time\b|\bat any (?:hour|time)\b|\bat all hours\b/i;
const isReached = /\b(?:reach\w*|available|answers?|call|picks? up|phone)\b/i;

function findHours(text: string, facts: Facts): readonly Contradiction[] {
  const hours = facts.home?.manager.hours;
  const name = facts.home?.manager.name.shown ?? "";
  if (hours === undefined || hours.open.length === 0) return [];
  const isAllDay = hours.open.every(({ opens, closes }) => opens === "00:00" && closes === "23:59");
  const match = allDay.exec(text);
  if (match === null || isAllDay || isDenied(text, match.index)) return [];
  const before = text.slice(0, match.index);
  const isManager = /\bmanager\b/i.test(before) || (name !== "" && before.includes(name));
  if (!isManager || !isReached.test(before) || isOfOtherPhone.test(text)) return [];
  return [
    {
      offset: match.index,
      typed: match[0],
      but: `by the facts the manager is reached ${hours.shown}`,
      fix: "Write {{ home.manager.hours }} in the text. If the text is right, correct “hours:” below “manager:” in _data/home.yaml.",
      path: "home.manager.hours",
    },
  ];
}

const isOfOtherPhone =
  /\b(?:owner|backup|911|988|crisis|hotlines?|lines?|within|on call|emergenc\w+|or the|naloxone|hospitals?|clinics?|police)\b/i;
const staffAllDay =
  /\bstaff(?:ed| members?)?\b.{0,30}\b(?:around the clock|24 ?\/ ?7|24 hours|day and night|every night|at all times|all night|overnight)|\b(?:24-hour|24\/7|round-the-clock|awake|overnight) (?:on-site |onsite |awake |overnight )?staff(?:ing)?\b/i;
const noStaff =
  /\b(?:there is|there's|we have|the (?:house|home) has|with|has) no staff\b(?! (?:meetings?|members?|may|can|phone|only|room))|\bwithout (?:any )?staff\b|\bno staff (?:lives?|works?|is|are) here\b/i;
const isOfOtherStaff =
  /\b(?:hotlines?|lines?|hospitals?|clinics?|centers?|shelters?|detox|on call|on-call|desk|office|within|may|must|can|phone|whenever)\b/i;

/** Whether staff are in the house at all, and day and night, as its level has it. */
function findStaff(text: string, facts: Facts): readonly Contradiction[] {
  const home = findHomeLevel(facts);
  if (home?.level.staffing === undefined || isOfOtherStaff.test(text)) return [];
  const { level, levels, path } = home;
  const hasStaff = level.staffing === "supervised" || level.staffing === "services";
  const match = (hasStaff ? noStaff : staffAllDay).exec(text);
  if (match === null || isDenied(text, match.index)) return [];
  return [
    {
      offset: match.index,
      typed: match[0],
      but: `the facts hold the home against ${nameLevel(levels, level)}, where ${hasStaff ? "staff work in the house" : "no staff are in the house day and night"}`,
      fix: "Say who is in the house and when, as it is today. If the text is right, ask the affiliate which level the home has, and correct it in _data/standard.yaml.",
      path,
    },
  ];
}
