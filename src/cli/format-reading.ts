import type { DocumentReading, HardSentence, SectionReading } from "../documents/measure-home.ts";
import { makePrintable } from "../findings/format-text.ts";
import { type Paint, paintNothing } from "../findings/paint.ts";
import type { PlaceGuard } from "./read-line.ts";

/** How much of a sentence is shown: enough to find it by. */
const mostLetters = 160;

/**
 * Writes how hard each section is to read, for people at a terminal.
 *
 * @param documents the documents, in their order
 * @param mayShow tells whether what stands on a line may be shown here; of what may not, only the line is told
 * @param paint colors what a reader looks for first; without it the text is plain
 */
export function formatReading(
  documents: readonly DocumentReading[],
  mayShow: PlaceGuard,
  paint: Paint = paintNothing,
): string {
  const groups = documents.map(({ file, sections }) => {
    const lines = sections?.flatMap((section) => formatSection(section, file, mayShow)) ?? [
      "  Not in English, for which the formula was made.",
    ];
    return [paint("place", makePrintable(file)), ...lines].join("\n");
  });
  return `${[introduction, ...groups].join("\n\n")}\n`;
}

const introduction = [
  "How hard each section is to read: years of school (Flesch-Kincaid grade), from the length of its",
  "sentences and words. Six to eight is what Front Porch itself is written for. The formula knows nothing of",
  "sense or of common words, so no grade is a fault: it shows where to look first. Below each section stands",
  "its hardest sentence, with a grade of its own.",
].join("\n");

function formatSection(
  { title, line, words, grade, hardest }: SectionReading,
  file: string,
  mayShow: PlaceGuard,
): readonly string[] {
  const shownGrade = grade === undefined ? "   –" : formatGrade(grade);
  const shownTitle = mayShow({ file, line }) ? `: ${makePrintable(title)}` : "";
  const count = `${words} word${words === 1 ? "" : "s"}`;
  const first = `  ${shownGrade}  line ${line}, ${count}${shownTitle}`;
  if (hardest === undefined) return [first];
  const sentence = isShown(hardest, file, mayShow) ? `: ${cutSentence(hardest.text)}` : "";
  return [first, `        ${formatGrade(hardest.grade)} on line ${hardest.line}${sentence}`];
}

/** Of a paragraph of which any line is kept, nothing is shown. */
function isShown(
  { paragraph: { first, last } }: HardSentence,
  file: string,
  mayShow: PlaceGuard,
): boolean {
  for (let line = first; line <= last; line += 1) if (!mayShow({ file, line })) return false;
  return true;
}

/** A few very short words make less than nothing. */
function formatGrade(grade: number): string {
  return Math.max(0, grade).toFixed(1).padStart(4);
}

function cutSentence(text: string): string {
  const printable = makePrintable(text);
  if (printable.length <= mostLetters) return printable;
  const end = printable.lastIndexOf(" ", mostLetters);
  return `${printable.slice(0, end === -1 ? mostLetters : end)} …`;
}
