import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import { readMinutes } from "../content/time-of-day.ts";
import { readEnd } from "../findings/place.ts";
import type { ClaimSubject, ClaimWords } from "../locales/document-claims.ts";
import { readWordsOf } from "../text/words.ts";
import type { Claim, ClaimValue } from "./claim.ts";
import { readDays } from "./values/read-days.ts";
import { readDurations } from "./values/read-durations.ts";
import { readSums } from "./values/read-money.ts";

/**
 * Lists what the facts of a home say of the subjects that texts may tell too.
 *
 * @param facts the facts of the home
 * @param language the subjects, by whose ids facts are found
 * @returns a claim for each, with the fact that says it
 */
export function listFactClaims(facts: Facts, language: ClaimWords): readonly Claim[] {
  return claimsByLanguage(language)(facts);
}

const claimsByLanguage = memoize((language: ClaimWords) =>
  memoize((facts: Facts): readonly Claim[] => {
    if (facts.home === undefined) return [];
    return listTold(facts.home).flatMap(({ id, value, fact }) => {
      const subject = language.subjects.find((one) => one.id === id);
      return subject === undefined || value === undefined
        ? []
        : [createClaim(subject, value, fact, facts)];
    });
  }),
);

function createClaim(subject: ClaimSubject, value: ClaimValue, fact: string, facts: Facts): Claim {
  const found = facts.table.find(fact);
  return {
    subject,
    value,
    days: [],
    scope: new Map(),
    typed: found?.value.shown ?? "",
    place: readEnd(facts.locate(fact)),
    audience: found?.audience ?? "house",
    section: facts,
    fact,
  };
}

interface ToldFact {
  readonly id: string;
  readonly value: ClaimValue | undefined;
  readonly fact: string;
}

/** A half of a range is a fact of its own: a text that has the other wrong is told of that one. */
function listTold(home: HomeFacts): readonly ToldFact[] {
  const { quietHours, guestHours, houseMeeting, deposit, capacity } = home;
  return [
    ...listQuietHours(quietHours),
    start("visiting-hours", guestHours?.start.shown, "home.guestHours.start"),
    end("visiting-hours", guestHours?.end.shown, "home.guestHours.end"),
    start("house-meeting-time", houseMeeting?.time.shown, "home.houseMeeting.time"),
    {
      id: "house-meeting-day",
      value: readDay(houseMeeting?.day.shown),
      fact: "home.houseMeeting.day",
    },
    { id: "capacity", value: readNumberOf(capacity.shown), fact: "home.capacity" },
    { id: "deposit", value: readSum(deposit?.amount.shown), fact: "home.deposit.amount" },
    {
      id: "refund-within",
      value: readLength(deposit?.refundedWithin?.shown),
      fact: "home.deposit.refundedWithin",
    },
  ];
}

/** Where some nights have others, a text that names no night may be about either. */
function listQuietHours(quietHours: HomeFacts["quietHours"]): readonly ToldFact[] {
  if (quietHours === undefined) return [];
  const { weekendStart, weekendEnd } = quietHours;
  return [
    ...(weekendStart === undefined
      ? [start("quiet-hours", quietHours.start.shown, "home.quietHours.start")]
      : []),
    ...(weekendEnd === undefined
      ? [end("quiet-hours", quietHours.end.shown, "home.quietHours.end")]
      : []),
  ];
}

function start(id: string, shown: string | undefined, fact: string): ToldFact {
  return {
    id,
    fact,
    value: shown === undefined ? undefined : { kind: "time", start: readMinutes(shown) },
  };
}

function end(id: string, shown: string | undefined, fact: string): ToldFact {
  return {
    id,
    fact,
    value: shown === undefined ? undefined : { kind: "time", end: readMinutes(shown) },
  };
}

function readDay(shown = ""): ClaimValue | undefined {
  const [read] = readDays(readWordsOf(shown));
  return read === undefined ? undefined : { kind: "weekday", days: read.days };
}

function readNumberOf(shown: string): ClaimValue | undefined {
  const amount = Number(shown);
  return Number.isInteger(amount) && amount > 0
    ? { kind: "count", least: amount, most: amount, per: undefined }
    : undefined;
}

function readSum(shown = ""): ClaimValue | undefined {
  const [read] = readSums(readWordsOf(shown));
  return read === undefined
    ? undefined
    : { kind: "money", least: read.least, most: read.most, per: read.per };
}

function readLength(shown = ""): ClaimValue | undefined {
  const [read] = readDurations(readWordsOf(shown));
  return read === undefined
    ? undefined
    : { kind: "duration", least: read.least, most: read.most, unit: read.unit };
}
