import type { ClaimSubject, ScopeName } from "../locales/document-claims.ts";
import type { Claim, ClaimValue } from "./claim.ts";

/**
 * Tells whether two claims cannot both be true.
 *
 * @param first a claim
 * @param second another
 * @param all all claims of the subject: where a section tells several cases, one that names none may mean any
 */
export function areContrary(first: Claim, second: Claim, all: readonly Claim[]): boolean {
  if (first.subject.id !== second.subject.id) return false;
  if (!isOfSameCase(first, second, all) || areAlike(first.value, second.value, first)) return false;
  if (isPriceList(first, second) || areRows(first, second)) return false;
  return !mayMeanAnother(first, second, all) && !mayMeanAnother(second, first, all);
}

/** “$10 once a week, $20 at the most”, and a row of a table: sums in one line are several prices. */
function isPriceList({ place, value }: Claim, { place: other, value: otherValue }: Claim): boolean {
  const areSums = value.kind === "money" && otherValue.kind === "money";
  return areSums && place.file === other.file && place.line === other.line;
}

/** The rows of one table are cases of their own, whatever tells them apart. */
function areRows(first: Claim, second: Claim): boolean {
  return first.isOfTable === true && second.isOfTable === true && first.section === second.section;
}

function isOfSameCase(one: Claim, other: Claim, all: readonly Claim[]): boolean {
  const { subject, scope, days } = one;
  const names = new Set([...scope.keys(), ...other.scope.keys()]);
  for (const name of names) {
    if (!isCounted(name, subject)) {
      if (name === "stage" && areOfTwoStages(one, other)) return false;
      continue;
    }
    const [ones, others] = [scope.get(name), other.scope.get(name)];
    const isUntold = ones === undefined || others === undefined;
    // Not every text says what it appeals against, who answers where one alone does, or which of its passes it means.
    if (isUntold && name === "matter") continue;
    if (isUntold && name === "actor" && !haveSeveralActors(all)) continue;
    if (isUntold && name === "pass" && one.section !== other.section) continue;
    if (!haveOneInCommon(ones ?? [], others ?? [])) return false;
  }
  return days.length === 0 || other.days.length === 0 || haveOneInCommon(days, other.days);
}

/** A rule for the first month and another for later ones are two, even where one for all would touch either. */
function areOfTwoStages(one: Claim, other: Claim): boolean {
  const [ones, others] = [one.scope.get("stage"), other.scope.get("stage")];
  return ones !== undefined && others !== undefined && !haveOneInCommon(ones, others);
}

function haveSeveralActors(all: readonly Claim[]): boolean {
  return new Set(all.flatMap(({ scope }) => [...(scope.get("actor") ?? [])])).size > 1;
}

/** Rooms have prices of their own, those who answer have their time, and hardly anything else has. */
function isCounted(name: ScopeName, { ignores = [], apartBy = [] }: ClaimSubject): boolean {
  return name === "room" || name === "matter" || name === "actor" || name === "pass"
    ? apartBy.includes(name)
    : !ignores.includes(name);
}

function haveOneInCommon(ones: Iterable<unknown>, others: Iterable<unknown>): boolean {
  const known = new Set(others);
  return [...ones].some((one) => known.has(one));
}

/** Beside the curfews of weekdays and weekends, “curfew is at ten” may be said of either. */
function mayMeanAnother(general: Claim, { section, days }: Claim, all: readonly Claim[]): boolean {
  if (general.days.length > 0 || days.length === 0) return false;
  return all.some(
    (claim) =>
      claim.section === section &&
      claim.days.length > 0 &&
      isOfSameCase(general, claim, all) &&
      areAlike(claim.value, general.value, claim),
  );
}

function areAlike(one: ClaimValue, other: ClaimValue, { subject }: Claim): boolean {
  if (one.kind === "time" && other.kind === "time") {
    return isSameOrUntold(one.start, other.start) && isSameOrUntold(one.end, other.end);
  }
  if (one.kind === "duration" && other.kind === "duration") return areSameLength(one, other);
  if (one.kind === "money" && other.kind === "money") {
    return areOfOtherPeriods(one, other) || areSameAmount(one, other);
  }
  if (one.kind === "count" && other.kind === "count") {
    return one.per !== other.per || areSameAmount(one, other);
  }
  if (one.kind === "rate" && other.kind === "rate") {
    const ratio = one.monthly / other.monthly;
    // A month has four weeks or thirty days.
    return ratio > 0.85 && ratio < 1.15;
  }
  if (one.kind === "weekday" && other.kind === "weekday") {
    return haveOneInCommon(one.days, other.days);
  }
  if (one.kind === "monthday" && other.kind === "monthday") return one.day === other.day;
  if (one.kind === "allowed" && other.kind === "allowed") {
    const answers = new Set([one.answer, other.answer]);
    if (!answers.has("no") || answers.size === 1) return true;
    const isCounted = subject.kind === "allowed" && subject.approvalCounts === true;
    const isFinal = one.isFinal === true || other.isFinal === true;
    return answers.has("with approval") && !isCounted && !isFinal;
  }
  if (one.kind === "sides" && other.kind === "sides") return one.side === other.side;
  if (one.kind === "place" && other.kind === "place") {
    const [first] = one.places;
    const [second] = other.places;
    return (
      one.places.some((place) => place === second) || other.places.some((place) => place === first)
    );
  }
  return true;
}

function isSameOrUntold(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

type Length = Extract<ClaimValue, { readonly kind: "duration" }>;

const minutesOfDay = 24 * 60;

/** A month has four weeks or thirty days. Days and as many days of business are often meant to be the same. */
function areSameLength(one: Length, other: Length): boolean {
  if (one.unit === other.unit) {
    const ratio = one.most / other.most;
    const isMonth = Math.min(one.most, other.most) >= 28 * minutesOfDay && one.unit === "minute";
    return ratio === 1 || (isMonth && ratio > 0.9 && ratio < 1.1);
  }
  const [business, clock] = one.unit === "business day" ? [one, other] : [other, one];
  const days = clock.most / minutesOfDay;
  return days === business.most || (days === 7 && business.most === 5);
}

type Amount = Extract<ClaimValue, { readonly kind: "money" | "count" }>;

/** Where only one of two says how often it is paid, amounts that are near each other are of the same period. */
function areOfOtherPeriods(one: Amount, other: Amount): boolean {
  if (one.per === other.per) return false;
  if (one.per !== undefined && other.per !== undefined) return true;
  const ratio = one.most / other.most;
  return ratio < 0.5 || ratio > 2;
}

/** Within a range is no contradiction. */
function areSameAmount(one: Amount, other: Amount): boolean {
  return one.least <= other.most && other.least <= one.most;
}
