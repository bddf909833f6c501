import { listEvidenceEntries } from "../../content/facts/evidence-facts.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { readMonths } from "../../content/facts/upkeep-facts.ts";
import type { PlainDate } from "../../content/plain-date.ts";

/** A day among the facts after which something is no longer so. */
export interface DatedFact {
  /** The dotted path of the day, such as `resources.list.2.checked`. */
  readonly path: string;
  readonly date: PlainDate;
  /** What it is about, in the operator's words; empty where only the house may read them. */
  readonly what: string;
}

/** A day on which somebody looked at something, and how many months that holds. */
export interface CheckedFact extends DatedFact {
  readonly months: number;
}

/** What nobody has looked at for a year may be otherwise by now: numbers change, and so do places. */
const usualMonths = 12;

/**
 * Lists the days on which something runs out: the certificate, papers, and what is kept in the home.
 *
 * @param facts the facts of a home
 */
export function listExpiring(facts: Facts): readonly DatedFact[] {
  const { home } = facts;
  const until =
    home?.certification.status.shown === "certified" ? home.certification.until : undefined;
  return [
    ...(until === undefined
      ? []
      : [{ path: "home.certification.until", date: until.shown, what: "The certificate" }]),
    ...listEvidenceEntries(facts.evidence).flatMap(({ path, expires, rule }) =>
      expires === undefined
        ? []
        : [
            {
              path: `${path}.expires`,
              date: expires.shown,
              what: `The evidence for ${rule.shown}`,
            },
          ],
    ),
    ...listUpkeep(facts).flatMap(({ path, entry: { what, expires } }) =>
      expires === undefined
        ? []
        : [{ path: `${path}.expires`, date: expires.shown, what: what.shown }],
    ),
  ];
}

/**
 * Lists the days on which somebody last looked at something.
 *
 * @param facts the facts of a home
 */
export function listChecked(facts: Facts): readonly CheckedFact[] {
  const { home, resources, evidence } = facts;
  return [
    ...(resources?.list ?? []).map(({ name, checked }, index) => ({
      path: `resources.list.${index + 1}.checked`,
      date: checked.shown,
      what: name.shown,
      months: usualMonths,
    })),
    ...(home?.crisisLines ?? []).flatMap(({ name, checked }, index) =>
      checked === undefined
        ? []
        : [
            {
              path: `home.crisisLines.${index + 1}.checked`,
              date: checked.shown,
              what: name.shown,
              months: usualMonths,
            },
          ],
    ),
    ...listEvidenceEntries(evidence).flatMap(({ path, checked, rule }) =>
      checked === undefined
        ? []
        : [
            {
              path: `${path}.checked`,
              date: checked.shown,
              what: `The evidence for ${rule.shown}`,
              months: usualMonths,
            },
          ],
    ),
    ...listUpkeep(facts).flatMap(({ path, entry: { what, checked, every } }) =>
      checked === undefined
        ? []
        : [
            {
              path: `${path}.checked`,
              date: checked.shown,
              what: what.shown,
              months: every === undefined ? usualMonths : readMonths(every.shown),
            },
          ],
    ),
  ];
}

function listUpkeep({ home }: Facts) {
  return (home?.upkeep ?? []).map((entry, index) => ({
    path: `home.upkeep.${index + 1}`,
    entry,
  }));
}
