import { readLeadingDay } from "../content/leading-day.ts";
import { readNextDay } from "../content/next-day.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { readShownText, readShownWords, type ShownBlock } from "../content/shown-words.ts";
import { isAboutComing } from "../documents/is-about-coming.ts";
import { compareText } from "../text/compare-text.ts";

/**
 * Marks in what stands under a heading such as “Coming up” the entries that begin with a day, leaves out those
 * that are over, and puts the rest in the order of their days: what happens again and again by the next of them,
 * and what names no day at the end.
 *
 * @param titles the titles of the document, the section and those it stands in
 * @param blocks what stands in the section
 * @param today the day at the home; without one, nothing is over
 */
export function markComing(
  titles: readonly string[],
  blocks: readonly ShownBlock[],
  today: PlainDate = "",
): readonly ShownBlock[] {
  if (!isAboutComing(titles)) return blocks;
  return blocks.map((block): ShownBlock => {
    switch (block.kind) {
      case "list": {
        const kept = keepComing(block.entries, readShownText, today);
        return kept === undefined ? block : { ...block, entries: kept.those, days: kept.days };
      }
      case "table": {
        const read = ([first = []]: (typeof block.rows)[number]) => readShownWords(first);
        const kept = keepComing(block.rows, read, today);
        return kept === undefined ? block : { ...block, rows: kept.those, days: kept.days };
      }
      default:
        return block;
    }
  });
}

/**
 * Tells whether something that is over was left out.
 *
 * @param before what stands in the section
 * @param after the same as {@link markComing} gives it
 */
export function isCutShort(before: readonly ShownBlock[], after: readonly ShownBlock[]): boolean {
  return before.some((block, index) => countEntries(after[index]) < countEntries(block));
}

function countEntries(block: ShownBlock | undefined): number {
  if (block?.kind === "list") return block.entries.length;
  return block?.kind === "table" ? block.rows.length : 0;
}

function keepComing<Entry>(
  entries: readonly Entry[],
  read: (entry: Entry) => string,
  today: PlainDate,
) {
  const dated = entries.map((entry) => ({ entry, day: readLeadingDay(read(entry)) }));
  if (!dated.some(({ day }) => day !== undefined)) return undefined;
  const kept = dated
    .filter(({ day }) => day === undefined || day >= today)
    .map(({ entry, day }) => ({ entry, day, order: day ?? findNext(read(entry), today) }))
    .toSorted((first, second) => compareText(first.order, second.order));
  return { those: kept.map(({ entry }) => entry), days: kept.map(({ day }) => day) };
}

/** Behind every day there is. */
const noDay = "9999";

function findNext(text: string, today: PlainDate): PlainDate {
  return (today === "" ? undefined : readNextDay(text, today)) ?? noDay;
}
