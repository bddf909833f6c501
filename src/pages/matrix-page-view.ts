import type { Locale } from "../locales/locale.ts";
import { isGap } from "../standards/requirement-status.ts";
import { compareText } from "../text/compare-text.ts";
import type { DocumentChange } from "./changes-feed.ts";
import type { DateView } from "./date-view.ts";
import type { MatrixRow, MatrixView, SectionEvidence } from "./matrix-view.ts";
import { type AskedInWords, type ExplainedDoubt, explainDoubts } from "./matrix-words.ts";

/** A document that is evidence, told once with its version for all the rows that name it. */
export interface EvidenceDocument
  extends Pick<SectionEvidence, "version" | "effective" | "reviewed"> {
  readonly title: string;
  /** Where it stands; empty where there is no page of it. */
  readonly address: string;
  readonly audience: SectionEvidence["audience"];
  /** How many rules it is evidence for. */
  readonly rules: number;
}

/** What changed on one day. */
export interface ChangesOfDay {
  readonly day: DateView;
  readonly changes: readonly DocumentChange[];
}

/** What the page of the matrix shows beside its rows: what comes first, and what is told once. */
export interface MatrixPageView {
  /** Rules that are not documented yet or in part, in their order. */
  readonly gaps: readonly MatrixRow[];
  /** What rules ask of the home, each once, to choose by. */
  readonly asked: readonly string[];
  readonly documents: readonly EvidenceDocument[];
  /** Every change to a document that everybody may read, newest first. */
  readonly changes: readonly ChangesOfDay[];
  /** Days on which some evidence changed, newest first. */
  readonly changeDays: readonly DateView[];
  /** Why some statements on levels are none to rely on yet, each once. */
  readonly doubts: readonly ExplainedDoubt[];
}

/**
 * Makes what the page of the matrix shows beside its rows.
 *
 * @param matrix the matrix for the public
 * @param changes what changed in public documents, newest first
 * @param locale the reader's language
 */
export function createMatrixPageView(
  matrix: MatrixView,
  changes: readonly DocumentChange[],
  locale: Locale,
): MatrixPageView {
  const rows = matrix.onPage.domains.flatMap((domain) => domain.rows);
  return {
    gaps: rows.filter(isGap),
    asked: listAsked(rows),
    documents: listDocuments(rows),
    changes: groupByDay(changes),
    changeDays: listDays([
      ...rows.map(({ changed }) => changed),
      ...changes.map(({ date }) => date),
    ]),
    doubts: explainDoubts(listAskedOfAll(matrix), locale),
  };
}

/** What rules ask at every level, for each level may have a mark of its own. */
function listAskedOfAll({ domains }: MatrixView): readonly AskedInWords[] {
  return domains.flatMap(({ rows }) =>
    rows.flatMap(({ levels }) => levels.map(({ asked }) => asked)),
  );
}

function listAsked(rows: readonly MatrixRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ askedHere }) => askedHere?.words ?? []))];
}

/** A document with parts for some readers alone may have two pages: the one for everybody is named. */
function listDocuments(rows: readonly MatrixRow[]): readonly EvidenceDocument[] {
  const evidence = rows.flatMap(({ id, sections }) => sections.map((part) => ({ id, part })));
  const name = ({ documentTitle, version }: SectionEvidence) => `${documentTitle} ${version}`;
  return [...new Set(evidence.map(({ part }) => name(part)))].flatMap((wanted) => {
    const own = evidence.filter(({ part }) => name(part) === wanted);
    const parts = own.map(({ part }) => part);
    const [first] = parts;
    if (first === undefined) return [];
    const { audience, address } = parts.find((part) => part.audience === "public") ?? first;
    const { documentTitle: title, version, effective, reviewed } = first;
    const rules = new Set(own.map(({ id }) => id)).size;
    return [{ title, address: findPage(address), audience, version, effective, reviewed, rules }];
  });
}

/** The page that a section stands on; empty where there is none. */
function findPage(address: string): string {
  return address.split("#")[0] ?? "";
}

function groupByDay(changes: readonly DocumentChange[]): readonly ChangesOfDay[] {
  return listDays(changes.map(({ date }) => date)).map((day) => ({
    day,
    changes: changes.filter(({ date }) => date.machine === day.machine),
  }));
}

function listDays(days: readonly (DateView | undefined)[]): readonly DateView[] {
  const byDay = new Map(
    days.flatMap((day) => (day === undefined ? [] : [[day.machine, day] as const])),
  );
  return [...byDay.values()].toSorted((first, second) =>
    compareText(second.machine, first.machine),
  );
}
