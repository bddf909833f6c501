import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { Home } from "../documents/document.ts";
import { operatorLanguage } from "../locales/language.ts";
import { findLocale } from "../locales/locale.ts";
import { none } from "../standards/find-standard.ts";
import { nameLevel } from "../standards/level.ts";
import { isConfirmed, type Obligation } from "../standards/obligation.ts";
import {
  findHomeStatus,
  type HomeStatus,
  type RequirementStatus,
} from "../standards/requirement-status.ts";
import type { RequirementInForce } from "../standards/requirements-in-force.ts";

/** Why a rule is asked about: what of it was seen. */
type Seen = "asked" | "inPart" | "nothing";

const introductions = {
  asked:
    "An affiliate’s form or another home’s list asks for these, and does not say whether they are required or recommended:",
  inPart: "We read that these are as follows, but could not read all of it. Is that right?",
  nothing: "For these we saw nothing on levels at all:",
} as const satisfies Record<Seen, string>;

const answers = "    [ ] required   [ ] recommended   [ ] not asked";

/**
 * Writes the letter that asks an affiliate for what could not be confirmed: plain text, ready to send.
 * What the home has set aside, and what its affiliate does not use, is not asked about.
 *
 * @param home the home as read and identified
 * @param today the day it is written on
 * @returns the letter, or nothing where the home's facts cannot be read
 */
export function writeAffiliateLetter(home: Home, today: PlainDate): string {
  const facts = home.facts.home;
  if (facts === undefined) return "";
  const status = findHomeStatus(home);
  if (status.standard.id === none)
    return "The home is held against no standard, so there is nothing to ask.\n";
  const parts = [
    ...(["asked", "inPart", "nothing"] as const).map((seen) => writeRules(seen, status)),
    writeQuestions(status),
  ].filter((part) => part !== "");
  const asks =
    parts.length === 0
      ? ["Every level of every rule is confirmed for us, so this letter asks for nothing."]
      : [
          "A mark beside each is enough. Where you look for the evidence in one place and not in another, please say where.",
          ...parts,
        ];
  return `${[writeHead(facts, status, today), ...asks, writeFoot(facts)].join("\n\n")}\n`;
}

function writeHead(facts: HomeFacts, status: HomeStatus, today: PlainDate): string {
  const { standard, level, profileName, profile } = status;
  const affiliate = profileName === none ? "the affiliate of our state" : profile.name.shown;
  const name = facts.name.shown;
  const at =
    level === undefined
      ? "We have not settled on a level yet."
      : `We work at ${nameLevel(standard.levels, level)}.`;
  return [
    findLocale(operatorLanguage).formatDay(today),
    "",
    `To: ${affiliate}`,
    `Subject: ${name}: what the ${standard.title} asks at our level`,
    "",
    "Hello,",
    "",
    `we are ${name}, a recovery home (${facts.siteUrl.shown}). ${at} We are lining up our evidence with the ${standard.title}, and could not find out what some of its rules ask. Could you tell us?`,
  ].join("\n");
}

function writeFoot({ manager }: HomeFacts): string {
  return [
    "Thank you,",
    "",
    `${manager.name.shown}, ${manager.role.shown}`,
    manager.phone.shown,
    manager.email.shown,
  ].join("\n");
}

function writeRules(seen: Seen, status: HomeStatus): string {
  const lines = status.statuses
    .filter((one) => isOpen(one) && listUnsure(one, status).some((asks) => findSeen(asks) === seen))
    .map((one) => {
      const read = listUnsure(one, status).find((asks) => findSeen(asks) === "inPart");
      const said = seen === "inPart" && read !== undefined ? ` (${describe(read)})` : "";
      return `${one.rule.id} ${one.rule.shortTitle}${said}: ${one.rule.substance}\n${answers}`;
    });
  return lines.length === 0 ? "" : [introductions[seen], ...lines].join("\n\n");
}

/** What the standard's own rules ask that is not confirmed, at the home's level or at any. */
function listUnsure({ rule }: RequirementStatus, { level }: HomeStatus): readonly Obligation[] {
  const asked = level === undefined ? Object.values(rule.levels) : [rule.levels[level.id]];
  return asked.flatMap((asks) => (asks === undefined || isConfirmed(asks) ? [] : [asks]));
}

function findSeen({ kind }: Obligation): Seen {
  if (kind === "asked") return "asked";
  return kind === "unconfirmed" ? "nothing" : "inPart";
}

function describe(asks: Obligation): string {
  if (asks.kind === "conditional") return `counts on a condition: ${asks.condition}`;
  return findLocale(operatorLanguage).words.certification.asked[
    asks.kind === "asked" ? asks.basis : asks.kind
  ];
}

function isOpen({ status }: RequirementStatus): boolean {
  return status !== "setAside";
}

function writeQuestions(status: HomeStatus): string {
  const questions = status.statuses
    .filter(isOpen)
    .map(({ rule }) => rule)
    .filter(({ toAsk }) => toAsk !== "")
    .map(askOf);
  const { complaints } = status.profile;
  const phone =
    status.profileName === none || complaints?.phone !== undefined
      ? []
      : ["At which number do you take complaints about a home? We want to print it for residents."];
  const all = [...questions, ...phone];
  return all.length === 0 ? "" : ["We would like to know as well:", ...all].join("\n\n");
}

function askOf({ id, shortTitle, toAsk }: RequirementInForce): string {
  return `${id} ${shortTitle}: ${toAsk}`;
}
