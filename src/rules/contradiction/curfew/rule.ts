import type { Claim } from "../../../claims/claim.ts";
import { findCurfewKey } from "../../../content/facts/find-curfew-key.ts";
import type { HomeFacts } from "../../../content/facts/home-facts.ts";
import type { Facts } from "../../../content/facts/read-facts.ts";
import { readMinutes } from "../../../content/time-of-day.ts";
import { type Weekday, weekdays } from "../../../content/weekdays.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { listClaims } from "../list-claims.ts";

/** Finds texts that tell another curfew than the facts do. */
export const contradictionCurfew: DocumentRule = {
  kind: "document",
  name: "contradiction/curfew",
  severity: "warning",
  looksFor: "A text that gives another curfew than the facts, or one where the facts have none.",
  why: "A resident who keeps to one of the two comes home late by the other.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const { home } = facts;
    if (home === undefined) return [];
    const { curfew, curfewByPhase } = home;
    // Which phase a text is of, no claim says for sure.
    if (curfewByPhase !== undefined && curfewByPhase.length > 0) return [];
    if (curfew === undefined && !saysSomething(facts)) return [];
    return listClaims(document, facts).flatMap((claim) => {
      const said = readCurfew(claim);
      if (said === undefined) return [];
      const otherwise = curfew === undefined ? findNone(said) : findOther(said, curfew);
      return otherwise === undefined ? [] : [describe(claim, otherwise, facts)];
    });
  },
};

/** What a text says of the home's curfew: a time, or that there is one or none. */
type SaidOfCurfew =
  | { readonly says: "time"; readonly minutes: number; readonly days: readonly Weekday[] }
  | { readonly says: "some" }
  | { readonly says: "none" };

const ofSome = ["stage", "person", "season", "occasion"] as const;

/** A curfew of some residents, some season or some phase is another one than that of the facts. */
function readCurfew({ subject, value, days, scope }: Claim): SaidOfCurfew | undefined {
  const isOfSome = ofSome.some((name) => scope.has(name));
  if (subject.id === "curfew" && value.kind === "time" && value.start !== undefined) {
    if (isOfSome) return undefined;
    return { says: "time", minutes: value.start, days };
  }
  if (subject.id !== "curfew-kept" || value.kind !== "allowed") return undefined;
  return { says: value.answer === "no" ? "none" : "some" };
}

/** A home that forgot its curfew is told so elsewhere; one that has none says so. */
function saysSomething(facts: Facts): boolean {
  const written = facts.locate("home.curfew");
  const file = facts.locate("home");
  return written.line !== file.line || written.column !== file.column;
}

/** What the facts say instead, without the time, which is for residents; and how the text would say it. */
interface Otherwise {
  readonly facts: string;
  readonly path: string;
  readonly fix: string;
}

type Curfew = NonNullable<HomeFacts["curfew"]>;

function findNone({ says }: SaidOfCurfew): Otherwise | undefined {
  if (says === "none") return undefined;
  return {
    facts: "say that the home has none",
    path: "home.curfew",
    fix: "Take it out here. If the home has a curfew after all, write it in _data/home.yaml, and refer to it here: {{ home.curfew.weekdays }}.",
  };
}

function findOther(claim: SaidOfCurfew, curfew: Curfew): Otherwise | undefined {
  if (claim.says === "some") return undefined;
  if (claim.says === "none") {
    return {
      facts: "have one",
      path: "home.curfew",
      fix: "If the home has no curfew, write “curfew: none” in _data/home.yaml. Else say here when it is: {{ home.curfew.weekdays }} from Sunday to Thursday and {{ home.curfew.weekends }} on Friday and Saturday.",
    };
  }
  const shownOn = (day: Weekday) => curfew[findCurfewKey(curfew, day)]?.shown ?? "";
  const isOther = (day: Weekday) => readMinutes(shownOn(day)) !== claim.minutes;
  const said = claim.days.length === 0 ? weekdays : claim.days;
  const day = said.find(isOther);
  // Without a day, the curfew of some day may be meant.
  if (day === undefined || (claim.days.length === 0 && !said.every(isOther))) return undefined;
  const path = `home.curfew.${findCurfewKey(curfew, day)}`;
  return {
    facts: `have another for ${nameDay(day)}`,
    path,
    fix: `Decide which of the two is kept, and write it in _data/home.yaml. Here write {{ ${path} }}, so that both always say the same.`,
  };
}

function nameDay(day: Weekday): string {
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}

const forEveryone =
  "Decide which of the two is kept, and write it in _data/home.yaml, or “curfew: none”. Curfew is a fact for residents: take it out of a text for everyone, or mark the section {audience=residents}.";

function describe(
  { audience, place, typed }: Claim,
  { facts: fact, path, fix }: Otherwise,
  facts: Facts,
): Finding {
  return createFinding(contradictionCurfew, place, {
    message: say`This says ${asTyped(typed)} of curfew, and the facts ${fact}. Residents would not know which to keep.`,
    fix: audience === "public" ? forEveryone : fix,
    related: [relate(facts.locate(path), "The facts say it here.")],
  });
}
