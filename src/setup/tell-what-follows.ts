import { areTakenOnForm } from "../content/facts/profile-facts.ts";
import { isRunByResidents, listLevelsWith } from "./asked-standard.ts";
import { findAffiliate } from "./find-affiliate.ts";
import { isAlwaysAnswered } from "./is-always-answered.ts";
import { tellWhoAnswersAtNight } from "./tell-who-answers-at-night.ts";
import { above, tellWhoIsAbove } from "./tell-who-is-above.ts";
import type { Told } from "./told.ts";

/** What a block can ask for that no single answer says. */
interface Following {
  /** What it may be; without them it is words to show. */
  readonly values?: readonly string[];
  /** Finds what it is; nothing where the home told too little to say. */
  readonly find: (told: Told) => string | undefined;
}

const first = (told: Told, name: string) => told.get(name)?.[0];

/** What follows from answers, by the name that blocks call it, such as `follows.curfew`. */
export const followings: Readonly<Record<string, Following>> = {
  "follows.curfew": { values: ["every night", "other at weekends"], find: compareCurfews },
  "follows.managerAnswers": {
    values: ["always", "at times"],
    find: (told) => sayWhenAnswered(first(told, "home.manager.hours")),
  },
  "follows.backupAnswers": {
    values: ["always", "at times"],
    find: (told) => sayWhenAnswered(first(told, "home.backup.hours")),
  },
  "follows.others": { values: ["told"], find: tellOthers },
  "follows.asksForNights": { values: ["yes", "no"], find: holdsRule("asking for nights away") },
  "follows.bansAlcoholProducts": {
    values: ["yes", "no"],
    find: holdsRule("no products with alcohol"),
  },
  "follows.leavesAfterUse": { values: ["anywhere", "in the house", "no"], find: readLeaving },
  "follows.smoking": { values: ["somewhere", "nowhere"], find: readSmoking },
  "follows.feesBack": { values: ["some", "none"], find: readFeesBack },
  "follows.feesWithin": { values: ["all", "some", "none"], find: readFeesWithin },
  "follows.feesWhen": {
    values: ["told"],
    find: (told) => (listOfFees(told, "when").length > 0 ? "told" : undefined),
  },
  "follows.feesInPart": {
    values: ["some"],
    find: (told) => (listOfFees(told, "refundable").includes("in part") ? "some" : undefined),
  },
  "follows.affiliateForm": { values: ["first"], find: tellFormFirst },
  "follows.affiliateSays": { find: (told) => findComplaints(told)?.how?.shown },
};

/**
 * Adds what follows from answers and decides which words fit: who is above, who answers at night, whether curfew
 * is the same on all nights, whether anybody beside the manager helps to run the home, and so on.
 *
 * @param answered what the home told
 * @returns the same, and what follows as a value with a name of its own
 */
export function tellWhatFollows(answered: Told): Told {
  const told = tellWhoAnswersAtNight(tellWhoIsAbove(leaveOutUnnamed(answered)));
  const following = Object.entries(followings).flatMap(([name, { find }]) => {
    const value = find(told);
    return value === undefined ? [] : [[name, [value]] as const];
  });
  return new Map([...told, ...following]);
}

/** Nobody can be sent to an affiliate that has no name: then others outside the home are named in its place. */
function leaveOutUnnamed(told: Told): Told {
  const affiliate = "home.outside.affiliate";
  if (told.has(`${affiliate}.name`)) return told;
  return new Map([...told].filter(([name]) => !`${name}.`.startsWith(`${affiliate}.`)));
}

/** Whether a rule that many houses have was chosen. */
function holdsRule(rule: string): (told: Told) => string {
  return (told) => (told.get("ways.houseRules")?.includes(rule) === true ? "yes" : "no");
}

/** Whoever has to leave wherever they used has to leave where they used in the house. */
function readLeaving(told: Told): string {
  const rules = told.get("ways.houseRules") ?? [];
  if (rules.includes("leaving after use")) return "anywhere";
  return rules.includes("leaving after use in the house") ? "in the house" : "no";
}

function compareCurfews(told: Told): string | undefined {
  const weekdays = first(told, "home.curfew.weekdays");
  if (weekdays === undefined) return undefined;
  return first(told, "home.curfew.weekends") === weekdays ? "every night" : "other at weekends";
}

function sayWhenAnswered(hours: string | undefined): string | undefined {
  if (hours === undefined) return undefined;
  return isAlwaysAnswered(hours) ? "always" : "at times";
}

/** Somebody else who helps to run the home: who stands in or is above, the residents themselves, or staff. */
function tellOthers(told: Told): string | undefined {
  const level = first(told, "home.certification.level");
  const hasStaff = level !== undefined && listLevelsWith("supervised", "services").includes(level);
  const isTold = told.has(above) || told.has("home.backup");
  return isTold || hasStaff || isRunByResidents(level) ? "told" : undefined;
}

/** “Nowhere on our grounds” is no place to smoke at, and neither is “Not allowed” or “Smoke-free house”. */
function readSmoking(told: Told): string | undefined {
  const smoking = first(told, "home.smoking");
  if (smoking === undefined) return undefined;
  const isNowhere = nowhere.test(smoking.trim()) && !elsewhere.test(smoking);
  return isNowhere ? "nowhere" : "somewhere";
}

/** “Not on the front porch; the back yard only” */
const elsewhere = /[;,]|\b(?:only|except|but)\b/i;

const nowhere =
  /^(?:nowhere|no(?:ne| ?one|body)?|never|not (?:allowed|permitted|anywhere|at all|here|on)|forbidden|prohibited|(?:smoke|tobacco)[- ]free)\b/i;

function readFeesBack(told: Told): string | undefined {
  const said = listOfFees(told, "refundable");
  if (said.length === 0) return undefined;
  const isAll = said.length === listOfFees(told, "name").length;
  return isAll && said.every((answer) => answer === "no") ? "none" : "some";
}

/** Of how many of the fees that are paid back it is told by when. */
function readFeesWithin(told: Told): string | undefined {
  const back = listOfFees(told, "refundable").filter((answer) => answer !== "no");
  if (back.length === 0) return undefined;
  const within = listOfFees(told, "refundedWithin");
  if (within.length === 0) return "none";
  return within.length < back.length ? "some" : "all";
}

/** What the home told of each of its fees, such as whether it is paid back. */
function listOfFees(told: Told, key: string): readonly string[] {
  return [...told].flatMap(([name, values]) => {
    const [group, list, number = "", ...keys] = name.split(".");
    const isOfFee = group === "home" && list === "fees" && /^\d+$/.test(number);
    return isOfFee && keys.join(".") === key ? values : [];
  });
}

function findComplaints(told: Told) {
  return findAffiliate(first(told, "home.outside.affiliate.name") ?? "")?.facts.complaints;
}

/** An affiliate that is known to take complaints on its own form, and by no phone that is known, is asked there. */
function tellFormFirst(told: Told): string | undefined {
  const isGiven = told.has("home.outside.affiliate.url");
  return isGiven && areTakenOnForm(findComplaints(told)) ? "first" : undefined;
}
