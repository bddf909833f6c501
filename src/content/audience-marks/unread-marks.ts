import { type Audience, audiences, findNarrowest, narrowest } from "../audience.ts";
import type { ParsedHeading } from "../heading-attributes.ts";
import { type AudienceMark, findAudienceMarks } from "./find-audience-marks.ts";

/** A heading of the document itself, not one in a quote or list. */
export interface PlacedHeading {
  /** The index of its first line, and of its last line of words. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly heading: ParsedHeading;
}

/** The marks of a text that no heading took up. */
export interface UnreadMarks {
  /** One for each line to tell the operator of. Of braces that say no audience clearly, the heading tells. */
  readonly marks: readonly AudienceMark[];
  /** The narrowest audience that any of them may mean; nothing where every mark was read. */
  readonly audience: Audience | undefined;
}

/**
 * Holds every mark for an audience in the raw lines of a text against what the headings took up.
 * Each must be taken up by exactly one heading, spelt exactly; any other is unread.
 *
 * @param lines the lines of the text
 * @param headings the headings that begin its sections
 */
export function findUnreadMarks(
  lines: readonly string[],
  headings: readonly PlacedHeading[],
): UnreadMarks {
  const byLine = new Map(
    headings.flatMap((placed) =>
      Array.from(
        { length: placed.lastLine - placed.firstLine + 1 },
        (_, index) => [placed.firstLine + index, placed] as const,
      ),
    ),
  );
  const found = findAudienceMarks(lines, {
    isHeading: (line) => byLine.has(line),
    endsInReadBraces: (line) => {
      const placed = byLine.get(line);
      return placed?.lastLine === line && placed.heading.braces !== "" && !isFaulty(placed);
    },
  });
  const taken = listTaken(found, byLine);
  const unread = found.filter((mark) => !taken.has(mark));
  const faulty = headings.filter(isFaulty);
  const marked = new Set(unread.map(({ line }) => byLine.get(line)));
  // Braces that cannot be understood may have meant anything.
  const silent = faulty.filter((placed) => !marked.has(placed)).map((): Audience => "house");
  return {
    marks: keepFirstOfEachLine(
      unread.filter((mark) => namesAudience(mark) || !isFaulty(byLine.get(mark.line))),
    ),
    audience: findNarrowest([...unread.map(({ audience }) => audience), ...silent]),
  };
}

/** Who mends a line sees all of it; what the first mark is told to mean is the narrowest of them. */
function keepFirstOfEachLine(marks: readonly AudienceMark[]): readonly AudienceMark[] {
  const first = new Map<number, AudienceMark>();
  for (const mark of marks) {
    const known = first.get(mark.line);
    const audience = narrowest(known?.audience ?? mark.audience, mark.audience);
    first.set(mark.line, { ...(known ?? mark), audience });
  }
  return [...first.values()];
}

/** Such as `{Audience = residents}`: whoever typed it meant nothing else. */
function namesAudience({ value }: AudienceMark): boolean {
  return audiences.some((audience) => audience === value);
}

function isFaulty(placed: PlacedHeading | undefined): boolean {
  return (placed?.heading.faults.length ?? 0) > 0;
}

/** A heading's audience stands in its last braces, so of several marks it is the last. */
function listTaken(
  found: readonly AudienceMark[],
  byLine: ReadonlyMap<number, PlacedHeading>,
): ReadonlySet<AudienceMark> {
  const last = new Map<PlacedHeading, AudienceMark>();
  for (const mark of found) {
    const placed = byLine.get(mark.line);
    if (placed !== undefined) last.set(placed, mark);
  }
  return new Set(
    [...last]
      .filter(([placed]) => !isFaulty(placed) && placed.heading.attributes.audience !== undefined)
      .map(([, mark]) => mark),
  );
}
