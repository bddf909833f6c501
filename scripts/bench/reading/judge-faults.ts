import type { Finding } from "../../../src/findings/finding.ts";
import { listBlockLines } from "./blocks.ts";
import { type CheckedSet, findPaper } from "./read-set.ts";
import type { Fault, FaultKind } from "./truth.ts";

/** Which rules say a fault of each kind: whole names, or areas with `/` behind them. */
const fittingRules: Readonly<Record<FaultKind, readonly string[]>> = {
  "address-published": ["privacy/"],
  "broken-reference": ["reference/", "link/", "placeholder/"],
  "contradiction-fee": ["contradiction/"],
  "contradiction-other": ["contradiction/"],
  "contradiction-time": ["contradiction/", "promise/disagrees"],
  "empty-section": ["section/empty"],
  "forbidden-clause": ["clause/"],
  "other-home-named": ["clause/", "contradiction/", "privacy/", "sample/"],
  "outside-contact-is-own": ["contact/outside-is-inside"],
  placeholder: ["placeholder/", "contact/no-such-phone", "sample/facts"],
  "resident-named": ["privacy/"],
  "secret-published": ["privacy/"],
};

/**
 * Tells whether a rule is about faults of a kind.
 *
 * @param rule its name
 * @param kind the kind of fault
 */
export function fitsKind(rule: string, kind: FaultKind): boolean {
  return fittingRules[kind].some((name) =>
    name.endsWith("/") ? rule.startsWith(name) : rule === name,
  );
}

/** Findings that an operator has to act on. */
export function isAlarm({ severity }: Finding): boolean {
  return severity !== "info";
}

/** A fault, and whether an error or a warning says it. */
export interface JudgedFault {
  readonly kind: FaultKind;
  readonly file: string;
  readonly line: number;
  readonly isFound: boolean;
}

/**
 * Tells of each fault whether it was found: by an error or a warning of a rule of its kind, on a line of
 * the block it stands in. Faults of one id are one fault, and found in any of its places.
 *
 * @param set the set as checked
 */
export function judgeFaults(set: CheckedSet): readonly JudgedFault[] {
  const faults = new Map<string, JudgedFault>();
  set.truth.documents.forEach(({ file, faults: written }) => {
    written.forEach((fault, index) => {
      const key = fault.id ?? `${file} ${index}`;
      const known = faults.get(key);
      const isFound = isFaultFound(set, file, fault) || known?.isFound === true;
      faults.set(key, { ...(known ?? { kind: fault.kind, file, line: fault.line }), isFound });
    });
  });
  return [...faults.values()];
}

function isFaultFound(set: CheckedSet, file: string, fault: Fault): boolean {
  return listFaultPlaces(file, fault).some((place) => {
    const lines = new Set(listBlockLines(findPaper(set, place.file).lines, place.line));
    return set.findings.some(
      (finding) =>
        finding.file === place.file &&
        lines.has(finding.line) &&
        isAlarm(finding) &&
        fitsKind(finding.rule, fault.kind),
    );
  });
}

/**
 * Lists the places of a fault, in its own paper and in others.
 *
 * @param file the paper it is told of
 * @param fault the fault
 */
export function listFaultPlaces(
  file: string,
  { line, lines, elsewhere }: Fault,
): readonly { readonly file: string; readonly line: number }[] {
  return [...new Set([line, ...lines])].map((one) => ({ file, line: one })).concat(elsewhere);
}
