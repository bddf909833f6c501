import type { Facts } from "../../../content/facts/read-facts.ts";
import { findLayers } from "../../../standards/find-layers.ts";
import type { DocumentRule } from "../../rule.ts";
import { type Contradiction, describeContradiction } from "../describe-contradiction.ts";
import { isDenied, listStatementsOnHomes } from "../list-statements.ts";
import { listCitedStates, listNamedStates, type NamedState } from "../states.ts";

/** Finds texts that stand the home in another state, or under its law. */
export const contradictionState: DocumentRule = {
  kind: "document",
  name: "contradiction/state",
  severity: "warning",
  looksFor:
    "A text that puts the home in another state than the facts, or under another state's law.",
  why: "Rights, licenses and offices differ from state to state: a reader would rely on a law that does not protect them.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const own = listOwnStates(facts);
    const name = facts.home?.name.shown ?? "";
    if (own.size === 0) return [];
    return listStatementsOnHomes(document, facts).flatMap((statement) =>
      listClaimed(statement.text, name, own).flatMap(({ offset, typed }) => {
        const found: Contradiction = {
          offset,
          typed,
          but: `by the facts the home is in ${[...own].join(" and ")}`,
          fix: "Write what holds in the home's own state, and {{ home.area }} where the text says where the home is. If the text is right, correct “area:” in _data/home.yaml.",
          path: "home.area",
        };
        return describeContradiction(contradictionState, statement, found, facts);
      }),
    );
  },
};

/** The state that the home says it is in, and those whose law it is held against. */
function listOwnStates(facts: Facts): ReadonlySet<string> {
  const named = listNamedStates(facts.home?.area.shown ?? "").map(({ state }) => state.name);
  const laws = findLayers(facts).flatMap(({ kind, facts: layer }) =>
    kind === "law" && layer.state !== undefined ? [layer.state.shown] : [],
  );
  return new Set([...named, ...laws]);
}

function listClaimed(text: string, name: string, own: ReadonlySet<string>): readonly NamedState[] {
  const cited = listCitedStates(text);
  const named = listNamedStates(text);
  if (cited.length + named.length === 0) return [];
  if (isOfSource.test(text) || isAddress.test(text)) return [];
  // A text that holds other states against its own knows where it is.
  if ([...cited, ...named].some(({ state }) => own.has(state.name))) return [];
  const claimed = named.filter(
    (found) =>
      !isDenied(text, found.offset) &&
      !cited.some(({ state }) => state === found.state) &&
      isOfHome(text, found, name),
  );
  return [...cited.filter(({ offset }) => !isDenied(text, offset)), ...claimed];
}

const isOfSource =
  /\b(?:sources?|stud(?:y|ies)|according to|researchers?|research|surveys?|universit\w+|journal|published|moved|came|comes?|grew up|born|people from)\b/i;
/** A ZIP code, or a house's number before its street. */
const isAddress =
  /\b[A-Z][A-Za-z]+,? \d{5}(?:-\d{4})?\b|\bP\.?O\.? Box\b|\b\d{1,5} (?:[NSEW]\.? )?[A-Z]\w+ (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Dr|Drive|Lane|Ln)\b/;

const isLaw =
  /^(?:'s|s')? (?:state )?(?:[\w-]+ ){0,2}(?:tenants?|landlords?|laws?|statutes?|code|codes|regulations?|act|courts?|department|dept|office of|board of|division of|attorney general|legislature)\b/i;
const isUnderLaw =
  /\b(?:laws?|rules|statutes|courts?|state|commonwealth|legislature) of (?:the state of )?$|\b(?:law|legal|illegal|laws|protections?|rights) in $|\bas (?:a )?residents? of $/i;
const isStateOf = /\b(?:State|Commonwealth) of $/;
const isPlace =
  /\b(?:[Hh]ere in|we're in|we are in|we live in|located in|based in|licensed in|registered in|(?:home|house|residence|program)(?: \w+){0,2} in|serves?|serving) (?:the state of )?(?:(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+, )?$/;
const obliges =
  /^,? (?:[\w-]+ ){0,4}(?:must|may|can|have to|has to|need to|is required|are required|is illegal)\b/i;

function isOfHome(text: string, { state, offset, typed }: NamedState, name: string): boolean {
  const before = text.slice(Math.max(0, offset - 80), offset);
  const behind = text.slice(offset + typed.length, offset + typed.length + 80);
  if (typed === state.name && isLaw.test(behind)) return true;
  if (isUnderLaw.test(before) || isStateOf.test(before) || isPlace.test(before)) return true;
  if (/^\s*(?:Here )?[Ii]n (?:the state of )?$/.test(text.slice(0, offset)) && obliges.test(behind))
    return true;
  const isOwn =
    /\b(?:we|our|this (?:home|house))\b/i.test(text) || (name !== "" && text.includes(name));
  if (isOwn && /^ (?:recovery|sober[ -]living) (?:home|house|residence)\b/.test(behind))
    return true;
  return isOwn && /\bin (?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+, $/.test(before);
}
