import { compareText } from "../text/compare-text.ts";

/** How much a finding weighs: an error stops the build, a warning and a note do not. */
export type Severity = "error" | "warning" | "info";

/** A spot in a content file. Lines and columns count from 1, as editors do. */
export interface Place {
  /** Path below the content folder, with forward slashes, such as `policies/grievance-policy.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A rule that content is held against. Its name is public: operators and tools refer to it, so it
 * is documented, tested and never renamed silently.
 */
export interface Rule {
  /** `<area>/<fault>`, such as `section/missing`. */
  readonly name: string;
  /** The weight of a finding of this rule unless the finding itself says otherwise. */
  readonly severity: Severity;
  /** What the rule looks for, in one plain sentence. */
  readonly looksFor: string;
}

/** One fault in the content: what is wrong, where, why it matters and how to mend it. */
export interface Finding extends Place {
  /** The name of the rule, such as `section/missing`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why it matters, in plain words. */
  readonly message: string;
  /** How to mend it, in plain words. */
  readonly fix: string;
  /** The rules of a standard or law behind it, such as `Ariz. Admin. Code R9-12-203`. */
  readonly standards: readonly string[];
}

/** What a finding says, beside the rule it belongs to and the place it points at. */
export interface FindingWords {
  readonly message: string;
  readonly fix: string;
  readonly standards?: readonly string[];
  /** Set when this one finding weighs more or less than its rule does. */
  readonly severity?: Severity;
}

/**
 * Makes a finding.
 *
 * @param rule the rule that the content does not meet
 * @param place where to look; its line and column count from 1
 * @param words what is wrong and how to mend it
 * @returns the finding, with the rule's own weight unless `words` sets another
 */
export function createFinding(rule: Rule, place: Place, words: FindingWords): Finding {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    rule: rule.name,
    severity: words.severity ?? rule.severity,
    message: words.message.replace(overlongWord, shortenWord).toWellFormed(),
    fix: words.fix.toWellFormed(), // to be copied as it is, so nothing is left out of it
    standards: words.standards ?? [],
  };
}

/** No language has such a word: it is a slip of the hand, or a key that stuck. */
const overlongWord = /[^\s“”]{200,}/g;

function shortenWord(word: string): string {
  return `${word.slice(0, 60)}…`;
}

/**
 * Orders findings by file, line, column and rule, so that two runs over the same content print the
 * same text on every machine, whatever its language.
 *
 * @param first a finding
 * @param second another
 * @returns a negative number when `first` comes first, a positive one when `second` does
 */
export function compareFindings(first: Finding, second: Finding): number {
  return (
    compareText(first.file, second.file) ||
    first.line - second.line ||
    first.column - second.column ||
    compareText(first.rule, second.rule) ||
    compareText(first.message, second.message)
  );
}
