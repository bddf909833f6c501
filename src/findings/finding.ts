import { compareText } from "../text/compare-text.ts";
import type { Edit } from "./edit.ts";
import { type FindingMessage, readParts, writeMessage } from "./message.ts";
import { type Place, type PlaceWithEnd, readEnd } from "./place.ts";

/** How much a finding weighs: an error stops the build, a warning and a note do not. */
export type Severity = "error" | "warning" | "info";

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
export interface Finding extends PlaceWithEnd {
  /** The name of the rule, such as `section/missing`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why it matters, in plain words. */
  readonly message: string;
  /** The message part by part, for what can show each part its own way. */
  readonly parts: FindingMessage;
  /** How to mend it, in plain words. */
  readonly fix: string;
  /** The rules of a standard or law behind it, such as `Ariz. Admin. Code R9-12-203`. */
  readonly standards: readonly string[];
  /** Other places that the finding is about, such as the other of two promises. */
  readonly related: readonly RelatedPlace[];
  /** How a machine may mend it, all together or not at all; none where a person has to. */
  readonly edits: readonly Edit[];
}

/** A place beside a finding's own, with a short sentence on what stands there. */
export interface RelatedPlace extends PlaceWithEnd {
  readonly message: string;
}

/** What a finding says, beside the rule it belongs to and the place it points at. */
export interface FindingWords {
  readonly message: string | FindingMessage;
  readonly fix: string;
  readonly standards?: readonly string[];
  /** Set when this one finding weighs more or less than its rule does. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly edits?: readonly Edit[];
}

/**
 * Makes a finding.
 *
 * @param rule the rule that the content does not meet
 * @param place where to look; without an end it is a spot, such as the start of a file
 * @param words what is wrong and how to mend it
 * @returns the finding, with the rule's own weight unless `words` sets another
 */
export function createFinding(rule: Rule, place: Place, words: FindingWords): Finding {
  const parts = readParts(words.message);
  return {
    ...readEnd(place),
    rule: rule.name,
    severity: words.severity ?? rule.severity,
    message: writeMessage(parts),
    parts,
    fix: words.fix.toWellFormed(), // to be copied as it is, so nothing is left out of it
    standards: words.standards ?? [],
    related: words.related ?? [],
    edits: words.edits ?? [],
  };
}

/**
 * Names another place that a finding is about.
 *
 * @param place where it is
 * @param message what stands there, in a short sentence
 */
export function relate(place: Place, message: string): RelatedPlace {
  return { ...readEnd(place), message };
}

/**
 * Says more in a finding.
 *
 * @param finding the finding
 * @param sentence what is added to its message, with a space before it
 * @param related the places that the sentence names
 */
export function addToMessage(
  finding: Finding,
  sentence: string,
  related: readonly RelatedPlace[],
): Finding {
  const parts = readParts([...finding.parts, { kind: "text", text: sentence }]);
  return {
    ...finding,
    parts,
    message: writeMessage(parts),
    related: [...finding.related, ...related],
  };
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
