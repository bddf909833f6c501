import { type Audience, isNarrower } from "../content/audience.ts";
import { readingRules } from "../content/reading-rules.ts";
import { type Document, type Home, listSections } from "../documents/document.ts";
import { listEveryDocument } from "../documents/in-force.ts";
import type { Finding } from "../findings/finding.ts";

/** A home, and what is found in it. */
interface Checked {
  readonly home: Home;
  readonly findings: readonly Finding[];
}

/**
 * Tells whether changes of one file do what they were made for and nothing else: what was found is gone,
 * whatever is found anew can be mended in its turn, and no line is read by more people than before.
 *
 * @param file the file
 * @param made the findings whose changes were made
 * @param before the home as it was
 * @param after the home with the changes
 */
export function isSafeMend(
  file: string,
  made: readonly Finding[],
  before: Checked,
  after: Checked,
): boolean {
  return (
    !bringsNew(made, before.findings, after.findings) && opensNothing(file, made, before, after)
  );
}

/**
 * Tells whether nothing is read by more people for changes of one file: no line of a document, and none
 * of the facts.
 *
 * @param file the file
 * @param made the findings whose changes were made
 * @param before the home as it was
 * @param after the home with the changes
 */
export function opensNothing(
  file: string,
  made: readonly Finding[],
  before: Checked,
  after: Checked,
): boolean {
  return !widens(file, made, before, after) && !opensFacts(file, made, before, after);
}

/**
 * Tells whether what was found is there still, or something is found anew that no machine mends. What was found before
 * as well is nobody's doing, and neither is what could not be found while a file could not be read.
 */
function bringsNew(
  made: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[],
): boolean {
  const kindOf = ({ file, rule }: Finding) => `${rule} ${file}`;
  const lineOf = (finding: Finding) => `${kindOf(finding)} ${finding.line}`;
  const onLines = [before, made, after].map((findings) => countBy(findings, lineOf));
  const isThereStill = made.some((finding) => {
    const [were = 0, mended = 0, are = 0] = onLines.map((counts) => counts.get(lineOf(finding)));
    return are > were - mended;
  });
  if (isThereStill) return true;
  const isForPeople = ({ edits }: Finding) => edits.length === 0;
  const [were, mended, are] = [before, made, after].map((findings) => countBy(findings, kindOf));
  const wereForPeople = countBy(before.filter(isForPeople), kindOf);
  const uncovers = made.every(({ rule }) => rule === unreadable);
  return [...countBy(after.filter(isForPeople), kindOf)].some(
    ([kind, count]) =>
      (are?.get(kind) ?? 0) > (were?.get(kind) ?? 0) - (mended?.get(kind) ?? 0) &&
      count > (wereForPeople.get(kind) ?? 0) &&
      !(uncovers && !kind.startsWith(`${unreadable} `)),
  );
}

/** Of a file with such a finding nothing else is known. */
const unreadable = readingRules.yamlInvalid.name;

function countBy(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(findings, nameOf)].map(([name, some]) => [name, some.length]));
}

/** Facts may say who reads a document, so that a change of any file may widen any of them. */
function widens(file: string, made: readonly Finding[], before: Checked, after: Checked): boolean {
  const olds = new Map(listEveryDocument(before.home).map((document) => [document.file, document]));
  return listEveryDocument(after.home).some((mended) => {
    const old = olds.get(mended.file);
    if (old === undefined) return true;
    // Once a slip in the front matter is mended, a document has the readers that its other lines name.
    if (mended.file === file && old.isAudienceInDoubt) {
      return made.some(({ edits }) => edits.some(namesReaders(old)));
    }
    return mended !== old && hasMoreReaders(old, mended);
  });
}

function hasMoreReaders(old: Document, mended: Document): boolean {
  const readers = listReaders(old);
  const mendedReaders = listReaders(mended);
  return (
    readers.length !== mendedReaders.length ||
    readers.some((audience, index) => isNarrower(audience, mendedReaders[index] ?? audience))
  );
}

/**
 * Facts say whether residents' pages are open, and whether the street address is known. A machine makes
 * no such line and mends none; nor may another change come to that, such as one of an anchor.
 */
function opensFacts(
  file: string,
  made: readonly Finding[],
  before: Checked,
  after: Checked,
): boolean {
  if (!file.startsWith("_data/")) return false;
  const lines = before.home.texts.get(file)?.split("\n") ?? [];
  const isOfReaders = made.some(({ edits }) =>
    edits.some(({ line, replacement }) =>
      [`${replacement}:`, lines[line - 1] ?? ""].some((text) => openingPattern.test(text)),
    ),
  );
  const isOpen = ({ home }: Checked) => home.facts.home?.residents.access.shown === "open";
  const isKnown = before.home.facts.home !== undefined;
  return isOfReaders || (isKnown && isOpen(after) && !isOpen(before));
}

const openingPattern = /(?:^|[{,?]|-\s)[^\w:]{0,9}(?:access|address|residents?)\W{0,9}:/i;

/** A line that may say who reads a document is for a person to mend. */
function namesReaders({ written }: Document) {
  return ({ line, replacement }: { readonly line: number; readonly replacement: string }) =>
    [written.head[line - 1] ?? "", replacement].some((text) => readersPattern.test(text));
}

const readersPattern =
  /audien|^\W{0,9}type\b|(?:^|:)[^\w:]{0,9}(?:public|residents?|house)\W{0,9}$|[{}=]/i;

/** Who may read each line of the text that is not empty. */
function listReaders(document: Document): readonly Audience[] {
  const { lines, lineOffset } = document.written.source;
  const readers = lines.map(() => document.audience);
  const sections = listSections(document);
  for (const [index, { place, audience }] of sections.entries()) {
    const next = sections[index + 1]?.place.line ?? lines.length + lineOffset + 1;
    readers.fill(audience, place.line - lineOffset - 1, next - lineOffset - 1);
  }
  return readers.filter((_, index) => lines[index]?.trim() !== "");
}
