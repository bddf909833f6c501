/**
 * What other programs may call of Front Porch. Everything here has types of its own, so that what the
 * program is made of can change; `docs/versions.md` says what stays.
 */
import { resolve } from "node:path";
import { describeSiteFaults } from "../build/leaks/describe-site-faults.ts";
import { buildSite as buildInto } from "../build/pipeline/build-site.ts";
import { readHomeDay } from "../content/home-time.ts";
import { type PlainDate, plainDateSchema } from "../content/plain-date.ts";
import { readTimeZone } from "../content/read-time-zone.ts";
import { readIdentifiedHome } from "../documents/identify-home.ts";
import { putInForce } from "../documents/in-force.ts";
import type { Finding as OwnFinding } from "../findings/finding.ts";
import { createMatrixData } from "../pages/matrix-data.ts";
import { createMatrixView } from "../pages/matrix-view.ts";
import { checkHome as findAll } from "../rules/check-home.ts";
import { findStandard } from "../standards/find-standard.ts";
import type { Finding } from "./finding.ts";
import type { Matrix } from "./matrix.ts";

export type { Finding, RelatedPlace } from "./finding.ts";
export type {
  Matrix,
  MatrixCertification,
  MatrixDomain,
  MatrixObligation,
  MatrixRule,
  MatrixSection,
  MatrixStatus,
} from "./matrix.ts";

/** What a check depends on beside the content. */
export interface CheckOptions {
  /** The day to check on, `YYYY-MM-DD`; today at the home, unless given. */
  readonly today?: string;
  /** True when the site is about to be published: sample facts are errors then. */
  readonly isProduction?: boolean;
  /** The address that the host publishes the site at, where a host says one. */
  readonly siteAddress?: string;
}

/** What a check came to. */
export interface CheckedHome {
  /** Sorted by file and line. An error among them stops a build. */
  readonly findings: readonly Finding[];
  /** How many documents were read. */
  readonly documents: number;
}

/** What a build depends on beside the content. */
export interface BuildOptions extends CheckOptions {
  /** The folder that gets `_site/` and `_residents/`. */
  readonly output: string;
}

/** What came of a build. Whatever it is, a whole site stands in the output if one stood there. */
export type BuiltSite =
  | {
      readonly kind: "built";
      readonly pages: number;
      readonly documents: number;
      readonly sections: number;
      /** Warnings and notes. */
      readonly findings: readonly Finding[];
    }
  /** The content has errors; nothing was written. */
  | { readonly kind: "contentFaults"; readonly findings: readonly Finding[] }
  /** The new site is not fit to publish; the last good one stays. Each fault is a line for the operator. */
  | {
      readonly kind: "siteFaults";
      readonly faults: readonly string[];
      readonly findings: readonly Finding[];
    }
  /** The machine is in the way, such as a full disk; the line says how. */
  | { readonly kind: "blocked"; readonly message: string };

/**
 * Reads a home and holds it against every rule. It writes nothing.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @param options the day, and whether the site is about to be published
 * @returns every finding at once
 * @throws RangeError when `today` is no day, and an error of the system when the folder cannot be read
 */
export async function checkHome(folder: string, options: CheckOptions = {}): Promise<CheckedHome> {
  const home = await readIdentifiedHome(resolve(folder));
  const findings = findAll(home, readConditions(folder, options));
  return { findings: findings.map(showFinding), documents: home.documents.length };
}

/**
 * Checks a home and builds its site, as `front-porch build` does. A failed build leaves the last good
 * site in place.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @param options where to, the day, and whether the site is about to be published
 * @returns the site, or why there is no new one
 * @throws RangeError when `today` is no day
 */
export async function buildSite(folder: string, options: BuildOptions): Promise<BuiltSite> {
  const result = await buildInto({
    contentFolder: resolve(folder),
    output: resolve(options.output),
    ...readConditions(folder, options),
  });
  if (result.kind === "blocked") return { kind: "blocked", message: result.message };
  const findings = result.findings.map(showFinding);
  switch (result.kind) {
    case "contentFaults":
      return { kind: "contentFaults", findings };
    case "siteFaults":
      return {
        kind: "siteFaults",
        faults: describeSiteFaults(result.faults, "operator"),
        findings,
      };
    case "built": {
      const { kind, pages, documents, sections } = result;
      return { kind, pages, documents, sections, findings };
    }
  }
}

/**
 * Reads where a home documents each rule of its standard.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @returns what the published `certification.json` holds, or `undefined` where the home's facts cannot
 *   be read: a check says what is wrong with them
 * @throws an error of the system when the folder cannot be read
 */
export async function readMatrix(folder: string): Promise<Matrix | undefined> {
  const read = await readIdentifiedHome(resolve(folder));
  const home = putInForce(read, readDay(undefined, resolve(folder)));
  if (home.facts.home === undefined) return undefined;
  const { locale } = home.facts.table;
  const view = createMatrixView(home, "public", locale);
  return createMatrixData(
    home.facts.home,
    view,
    findStandard(home.facts).levels,
    locale,
    home.today,
  );
}

function readConditions(
  folder: string,
  { today, isProduction = false, siteAddress }: CheckOptions,
) {
  return { today: readDay(today, resolve(folder)), isProduction, siteAddress };
}

function readDay(today: string | undefined, folder: string): PlainDate {
  if (today === undefined) return readHomeDay(new Date(), readTimeZone(folder));
  const day = plainDateSchema.safeParse(today);
  if (day.success) return day.data;
  throw new RangeError(`“${today}” is no day. Write it as 2026-03-31.`);
}

function showFinding(finding: OwnFinding): Finding {
  const { file, line, column, endLine, endColumn, rule, severity, message, fix } = finding;
  const related = finding.related.map((place) => ({ ...place }));
  return {
    ...{ file, line, column, endLine, endColumn, rule, severity, message, fix, related },
    standards: [...finding.standards],
  };
}
