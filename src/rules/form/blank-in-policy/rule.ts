import { listPenBlanks } from "../../../content/pen-blanks.ts";
import type { Document } from "../../../documents/document.ts";
import { isForm, isToSign } from "../../../documents/find-forms.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";
import { listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";

/** Finds lines to write on where nothing says that the text is filled in by hand. */
export const formBlankInPolicy: DocumentRule = {
  kind: "document",
  name: "form/blank-in-policy",
  severity: "error",
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A line to write on in a text that is no form. A warning at home, an error in production.",
  why: "Readers of a policy would find nothing where a name, a number or a day belongs. On a form a line to write on is right, and prints well.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) => {
    const [first, ...others] = listForgotten(document);
    return first === undefined ? [] : [describe(first, others, conditions)];
  },
};

/** A line of a text that leaves something open. */
interface OpenLine {
  readonly words: string;
  readonly place: Place;
}

/** All that is left open in a document is one finding: whoever says that it is a form mends it all. */
function listForgotten(document: Document): readonly OpenLine[] {
  const open: OpenLine[] = [];
  let run: TextBlock[] = [];
  const close = () => {
    // What stands with a line to sign on belongs to it: “Name”, “Role”, “Date”.
    const isSigned = run.some((block) => isToSign(`${block.lead} ${block.words}`, document));
    if (!isSigned) open.push(...run.flatMap(readFirstLine));
    run = [];
  };
  const blocks = listTextBlocks(document);
  if (!blocks.some(({ words }) => hasLineToWriteOn(words))) return [];
  const written = listWrittenLines(blocks);
  for (const block of blocks) {
    if (block.frontMatterKey !== undefined || isForm(document, block.section)) continue;
    if (isOfLog(block, written)) continue;
    if (hasLineToWriteOn(block.words)) run.push(block);
    else close();
  }
  close();
  return open;
}

function hasLineToWriteOn(words: string): boolean {
  return listPenBlanks(words).some(({ kind }) => kind === "lineToWriteOn");
}

/** The lines of a document that have words among them. */
function listWrittenLines(blocks: readonly TextBlock[]): ReadonlySet<number> {
  return new Set(
    blocks
      .filter(({ words }) => !isNothingButBlank(words))
      .map(({ words, placeAt }) => placeAt(0, words).line),
  );
}

/** A cell in a row that nobody has written in yet, or a line of its own below the one that asks. */
function isOfLog({ words, placeAt }: TextBlock, written: ReadonlySet<number>): boolean {
  return isNothingButBlank(words) && !written.has(placeAt(0, words).line);
}

function isNothingButBlank(words: string): boolean {
  return words !== "" && !/[\p{L}\p{N}]/u.test(words);
}

function readFirstLine({ words, placeAt }: TextBlock): readonly OpenLine[] {
  const blank = listPenBlanks(words).find(({ kind }) => kind === "lineToWriteOn");
  if (blank === undefined) return [];
  const line = words.slice(0, blank.offset).split("\n").at(-1) ?? "";
  return [{ words: `${line}${blank.typed}`.trim(), place: placeAt(blank.offset, blank.typed) }];
}

function describe(
  { words, place }: OpenLine,
  others: readonly OpenLine[],
  { isProduction }: Conditions,
): Finding {
  const more =
    others.length === 0
      ? ""
      : ` So ${others.length === 1 ? "does 1 more line" : `do ${others.length} more lines`} of this document.`;
  return createFinding(formBlankInPolicy, place, {
    message: say`${asTyped(words.slice(-60))} leaves a line to write on, and nothing says that this is a form.${more}`,
    fix: "If it is filled in by hand, put {form} behind the heading above it, or “form: true” in the front matter where all of the document is. Otherwise write what belongs here.",
    severity: isProduction ? "error" : "warning",
    related: others.map((other) => relate(other.place, "A line to write on stands here too.")),
  });
}
